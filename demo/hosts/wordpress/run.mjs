/**
 * Installs the plugin, as `npm run pack:wordpress` makes it, in the distribution's WordPress, and uses it as its people would.
 * Exit status 0: all of it worked; 1: something did not; 2: packages are missing. `SHOTS=<folder>` keeps pictures.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { packWordPress } from '../../../src/package/pack-wordpress.mjs';
import { chromiumOptions } from '../../../test/browsers.mjs';
import { installing, leaving, updating } from './administrator.mjs';
import { endorsing } from './endorser.mjs';
import { forgetting, hostile } from './hostile.mjs';
import { canStart, PACKAGES, startSite } from './site.mjs';
import { writing } from './writer.mjs';

if (!canStart()) {
  console.error(`Not tried: packages are missing. On Debian: apt-get install -y --no-install-recommends ${PACKAGES}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'lxl-plugin-'));
const { name, zip } = packWordPress(join(import.meta.dirname, '../../..'));
const file = join(folder, name);
writeFileSync(file, zip);

const say = (text) => console.log(`  ${text}`);

/** Whether every file is PHP, and how far it keeps to the standard, where that can be had. */
function lint() {
  const unpacked = join(folder, 'unpacked');
  for (const [path, content] of Object.entries(unzipSync(zip)).filter(([path]) => path.endsWith('.php'))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), content);
  }
  const files = readdirSync(unpacked, { recursive: true }).filter((path) => path.endsWith('.php'));
  for (const path of files) execFileSync('php', ['-l', join(unpacked, path)], { stdio: 'pipe' });
  say(`php -l: ${files.length} files without a fault`);
  const { stdout } = spawnSync('phpcs', ['-i'], { encoding: 'utf8' });
  if (!/\bWordPress\b/.test(stdout ?? '')) return say('phpcs with the standard “WordPress”: not there, not tried');
  execFileSync('phpcs', ['--standard=WordPress', '--runtime-set', 'testVersion', '8.2-', unpacked], { stdio: 'pipe' });
  say('phpcs --standard=WordPress: no fault');
}

let site;
let browser;
try {
  site = await startSite();
  const versions = await site.php(
    'echo "WordPress {$wp_version}, PHP " . PHP_VERSION . ", " . wp_get_theme()->get( "Name" );',
    'global $wp_version;',
  );
  console.log(`${versions}, MariaDB ${site.sql('SELECT VERSION()').split('-')[0]}`);
  lint();
  browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });
  const about = { site, browser, file, say };
  const administrator = await installing(about);
  await writing({ ...about, administrator });
  await endorsing(about);
  await hostile(about);
  await forgetting(about);
  await updating({ ...about, administrator });
  await leaving({ ...about, administrator });
  const complaints = site.log().match(/^.*leave-x-letter.*$/gm);
  if (complaints) throw new Error(`PHP complains:\n${complaints.join('\n')}`);
  say('PHP wrote no notice about the plugin');
} catch (error) {
  const complaints = site?.log().match(/^.*(?:leave-x-letter|Fatal).*$/gm) ?? [];
  console.error([error.stack ?? error, error.stdout, ...complaints].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
}
