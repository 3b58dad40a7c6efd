/** A WordPress of its own, from the distribution's packages: in a temporary folder, without network, and gone afterwards. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSink } from './mail-sink.mjs';

const SOURCE = '/usr/share/wordpress';
/** Without its theme, which the package only recommends, WordPress shows empty pages. */
export const PACKAGES =
  'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring';

/** Servers do not run as root: as nobody, where the script does. */
const NOBODY = 65534;
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

const isThere = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** @returns {boolean} whether all that it needs is installed */
export const canStart = () =>
  ['wp-load.php', 'wp-content/themes/twentytwentythree'].every((path) => existsSync(join(SOURCE, path))) &&
  ['mariadbd', 'mariadb-install-db', 'php'].every(isThere) &&
  /mysqli[^]*xmlreader/i.test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout);

/** Never waits in a way that would keep the sink from answering. */
async function run(command, args, options) {
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 26, ...user, ...options });
  return stdout;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Asks until the answer is yes, for half a minute. */
export async function until(what, ask) {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what}: not within thirty seconds`);
}

const config = (folder, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/socket' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'AUTH_SALT', 'only for this run' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Mails go to the sink, a header stands for a reader's address as behind a proxy, and who has a certain cookie gets the classic editor, which WordPress still has. */
const helper = (port) => `<?php
add_action( 'phpmailer_init', function ( $mailer ) {
	$mailer->isSMTP();
	$mailer->Host = '127.0.0.1';
	$mailer->Port = ${port};
	$mailer->SMTPAutoTLS = false;
} );
if ( isset( $_SERVER['HTTP_X_EXAMPLE_FROM'] ) ) {
	$_SERVER['REMOTE_ADDR'] = $_SERVER['HTTP_X_EXAMPLE_FROM'];
}
add_filter( 'wp_mail_from', fn() => 'site@example.org' );
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! isset( $_COOKIE['classic'] ) );
`;

const ROUTER = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_dir( $path ) ) {
	$path = rtrim( $path, '/' ) . '/index.php';
}
if ( is_file( $path ) ) {
	if ( ! str_ends_with( $path, '.php' ) ) {
		return false;
	}
	chdir( dirname( $path ) );
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr( $path, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
	require $path;
} else {
	require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
}
`;

/** Starts database, sink and site. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'lxl-wp-'));
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', ...user, ...options });
    children.push(child);
    return child;
  };
  const sink = await startSink();
  const end = (child) => process.kill(child.spawnargs[0] === 'php' ? -child.pid : child.pid);
  const running = () => children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  // also where the script ends before its time
  const endAll = () => running().forEach(end);
  process.once('exit', endAll);
  const stop = async () => {
    await Promise.all(
      running().map(
        (child) =>
          new Promise((resolve) => {
            child.once('exit', resolve);
            end(child);
          }),
      ),
    );
    sink.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const www = join(folder, 'www');
    cpSync(SOURCE, www, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(www, 'wp-config.php'), config(folder, origin));
    for (const name of ['mu-plugins', 'uploads', 'upgrade', 'plugins'])
      mkdirSync(join(www, 'wp-content', name), { recursive: true });
    writeFileSync(join(www, 'wp-content/mu-plugins/helper.php'), helper(sink.port));
    writeFileSync(join(folder, 'router.php'), ROUTER);
    if (user.uid) {
      chownSync(folder, user.uid, user.gid);
      await run('chown', ['-R', `${user.uid}:${user.gid}`, folder], { uid: 0, gid: 0 });
    }
    const database = [`--datadir=${folder}/data`];
    await run('mariadb-install-db', ['--no-defaults', ...database, '--auth-root-authentication-method=normal']);
    const socket = `--socket=${folder}/socket`;
    start('mariadbd', ['--no-defaults', ...database, socket, '--skip-networking', `--pid-file=${folder}/pid`]);
    const sql = (text) =>
      spawnSync('mariadb', ['--no-defaults', socket, '-uroot', '-N', '-e', text], { encoding: 'utf8' });
    await until('the database', () => sql('CREATE DATABASE IF NOT EXISTS wordpress').status === 0);
    start('php', ['-S', `127.0.0.1:${port}`, '-t', www, join(folder, 'router.php')], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      // a group of its own, so that its workers end with it
      detached: true,
    });
    /** Runs PHP with WordPress loaded. */
    const php = (code, before = '') =>
      run('php', ['-r', `${before} require '${www}/wp-load.php'; ${code}`], {
        cwd: www,
      });
    await php(
      `require ABSPATH . 'wp-admin/includes/upgrade.php'; wp_install( 'Example site', 'admin', 'admin@example.org', true, '', 'admin' );`,
      `define( 'WP_INSTALLING', true );`,
    );
    await until('the site', () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return {
      origin,
      www,
      stop,
      php,
      mails: sink.mails,
      sql: (text) => sql(`USE wordpress; ${text}`).stdout.trim(),
      log: () => (existsSync(join(folder, 'debug.log')) ? readFileSync(join(folder, 'debug.log'), 'utf8') : ''),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
