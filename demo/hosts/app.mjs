/** Builds an app as for its site, from the packed tarball, in a folder that is gone afterwards, and serves it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer as createSite } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

export function run(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

async function serve(folder) {
  const server = createSite(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.setHeader('content-type', `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`);
    return response.end(readFileSync(file));
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return { origin, stop: () => server.close() };
}

async function start(cwd) {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  // a group of its own, so that what npm starts ends with it
  const child = spawn('npm', ['start'], {
    cwd,
    env: { ...env, PORT: `${port}`, HOST: '127.0.0.1', NITRO_HOST: '127.0.0.1' },
    stdio: 'ignore',
    detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 150; tries++) {
    if (await fetch(origin).catch(() => undefined)) return { origin, stop: () => process.kill(-child.pid) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  process.kill(-child.pid);
  throw new Error('The app did not answer within thirty seconds');
}

const versionOf = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/**
 * @param {string} app its folder; `host` in its package.json says which packages are the host, which folder it builds (an app without one
 *   is started), and what becomes of the letter of the server in each of its pages
 * @param {(url: string, fate: string) => Promise<void>} look
 * @returns the versions that ran
 */
export async function tryApp(app, tarball, look) {
  const { host } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'leave-x-letter-app-'));
  let site;
  try {
    cpSync(app, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
    run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', tarball);
    run(folder, 'npm', 'run', 'build');
    site = await (host.site ? serve(join(folder, host.site)) : start(folder));
    for (const [path, fate] of Object.entries(host.pages)) await look(site.origin + path, fate);
    return host.tried.map((name) => `${name} ${versionOf(folder, name)}`).join(', ');
  } finally {
    site?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
