/**
 * Tries each host beside this file, from what is built and packed: an app by building and opening it, another host by its own `run.mjs`.
 * `npm run test:hosts -- next` tries one of them; with `--write`, the table in the documentation is written from what was seen.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../test/browsers.mjs';
import { run, tryApp } from './app.mjs';
import { look } from './look.mjs';
import { writeTable } from './table.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');

/** A script of a host's own: what it says, in whose first line stand the versions that ran. It ends with 2 where something is missing. */
function tryScript(folder) {
  const installs = existsSync(join(folder, 'package.json')) && !existsSync(join(folder, 'node_modules'));
  try {
    if (installs) run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
    const { status, stdout, stderr } = spawnSync('node', ['run.mjs'], { cwd: folder, encoding: 'utf8' });
    console.log(stdout.trim().replace(/^/gm, '  '));
    if (status === 2) return { outcome: 'not tried', why: stderr };
    if (status !== 0) throw new Error(stderr || `run.mjs ended with ${status}`);
    return { outcome: 'yes', versions: stdout.split('\n', 1)[0] };
  } finally {
    if (installs) rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  }
}

async function tryHost(name, tarball, browser) {
  const folder = join(HERE, name);
  try {
    if (existsSync(join(folder, 'run.mjs'))) return tryScript(folder);
    const versions = await tryApp(folder, tarball, (url, fate) => look(browser, url, fate));
    return { outcome: 'yes', versions };
  } catch (error) {
    return { outcome: 'no', why: error.message };
  }
}

const names = process.argv.slice(2).filter((name) => name !== '--write');
const hosts = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (names.length === 0 || names.includes(entry.name)))
  .map((entry) => entry.name);
const packed = mkdtempSync(join(tmpdir(), 'leave-x-letter-packed-'));
const [{ filename }] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', packed));
const browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });
const results = {};
for (const name of hosts) {
  console.log(name);
  results[name] = await tryHost(name, join(packed, filename), browser);
  const { outcome, versions, why } = results[name];
  console.log(`  ${outcome === 'yes' ? `works as written: ${versions}` : `${outcome}: ${why}`}`);
}
await browser.close();
rmSync(packed, { recursive: true, force: true });
if (process.argv.includes('--write')) await writeTable(results);
const count = (wanted) => Object.values(results).filter(({ outcome }) => outcome === wanted).length;
console.log(`${count('yes')} passed, ${count('no')} failed, ${count('not tried')} not tried`);
process.exit(count('no') > 0 || hosts.length < names.length ? 1 : 0);
