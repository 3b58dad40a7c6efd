/**
 * Packs what is built, installs it into a copy of each app beside this file, builds the app as for its site, and opens it.
 * `npm run test:hosts -- next` tries one of them.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../test/browsers.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const APPS = ['next', 'nuxt', 'angular'];

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** A title of a letter is in the words of one language alone. */
const titles = Object.fromEntries(
  readdirSync(join(ROOT, 'locales'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(ROOT, 'locales', file), 'utf8')).letter.title,
    ]),
);

function run(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function start(cwd) {
  const port = await freePort();
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

/** What a reader without and with JavaScript sees of a page, and what it loads. */
async function look(browser, origin) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(origin);
  const plain = await page.$eval('body', (body) => body.innerText);
  assert.ok(plain.includes(titles.nl), 'without JavaScript, the letter is there');
  await page.close();

  const opened = await browser.newPage();
  const said = [];
  const loaded = [];
  opened.on('console', (message) => ['warn', 'error'].includes(message.type()) && said.push(message.text()));
  opened.on('pageerror', (error) => said.push(error.message));
  opened.on('response', (response) => {
    if (/javascript|json/.test(response.headers()['content-type'] ?? '')) loaded.push(response.text().catch(() => ''));
  });
  // a browser may take its time with what it is told to fetch ahead
  const links = (await (await fetch(origin)).text()).match(
    /<link\b[^>]*\brel="(?:prefetch|preload|modulepreload)"[^>]*>/g,
  );
  for (const link of links ?? []) {
    const [, href] = /\bhref="([^"]+)"/.exec(link);
    loaded.push(fetch(new URL(href, origin)).then((answer) => answer.text()));
  }
  const languages = async () => {
    const texts = await Promise.all(loaded);
    return Object.keys(titles).filter((tag) =>
      texts.some((text) => text.includes(JSON.stringify(titles[tag]).slice(1, -1))),
    );
  };
  const speaks = (tag, lang) =>
    opened.waitForFunction(
      (tag, lang) => document.querySelector(tag)?.shadowRoot?.querySelector('[lang]')?.lang === lang,
      {},
      tag,
      lang,
    );
  await opened.goto(origin, { waitUntil: 'networkidle0' });
  await speaks('leave-x-letter', 'nl');
  await speaks('leave-x-petition', 'nl');
  const text = await opened.$eval('leave-x-letter', (letter) => letter.shadowRoot.querySelector('article').innerText);
  assert.ok(text.includes(titles.nl), 'with JavaScript, the letter is there');
  assert.deepEqual(await languages(), ['nl'], 'no other language is loaded');
  await opened.click('#change');
  await speaks('leave-x-petition', 'de');
  assert.deepEqual(await languages(), ['de', 'nl'], 'after the change, one more language is loaded');
  await opened.evaluate(() =>
    document.querySelector('leave-x-petition').shadowRoot.querySelector('a[part=button]').click(),
  );
  await opened.waitForFunction(() => document.querySelector('#signed').textContent.startsWith('https:'));
  assert.equal(new URL(opened.url()).origin, origin, 'the event was cancelled');
  assert.deepEqual(said, [], 'the console says nothing');
  await opened.close();
}

async function tryApp(name, tarball, browser) {
  const folder = mkdtempSync(join(tmpdir(), `leave-x-letter-${name}-`));
  let stop;
  try {
    cpSync(join(HERE, name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
    run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', tarball);
    run(folder, 'npm', 'run', 'build');
    const started = await start(folder);
    stop = started.stop;
    await look(browser, started.origin);
  } finally {
    stop?.();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : APPS;
const packed = mkdtempSync(join(tmpdir(), 'leave-x-letter-packed-'));
const [{ filename }] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', packed));
const browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });
let failed = 0;
for (const name of wanted) {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, name, 'package.json'), 'utf8'));
  const versions = Object.entries(dependencies).map((entry) => entry.join(' '));
  console.log(`${name}: ${versions.join(', ')}`);
  try {
    await tryApp(name, join(packed, filename), browser);
    console.log(
      '  the letter without JavaScript; with it, in Dutch, no other words loaded; German after a change; the event; a quiet console',
    );
  } catch (error) {
    failed += 1;
    console.log(`  ${error.message}`);
  }
}
await browser.close();
rmSync(packed, { recursive: true, force: true });
console.log(`${wanted.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
