/**
 * Makes the site beside this file with the Hugo of this machine, from what npm would publish, and opens it in a folder of a server.
 * Exits with 2 where there is no Hugo, and with 1 where something is not as it should be.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { packHugo } from '../../../src/package/pack-hugo.mjs';
import { chromiumOptions } from '../../../test/browsers.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../..');
const FOLDER = '/a/folder/';
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

const titleIn = (tag) => JSON.parse(readFileSync(join(ROOT, 'locales', `${tag}.json`), 'utf8')).letter.title;

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The site as its owner has it: the zip file lies unpacked among its themes. */
function copySite(work) {
  const [{ filename }] = JSON.parse(run('npm', 'pack', ROOT, '--json', '--ignore-scripts', '--pack-destination', work));
  run('tar', '-xzf', join(work, filename), '-C', work);
  const site = join(work, 'site');
  cpSync(HERE, site, { recursive: true, filter: (path) => !path.endsWith('run.mjs') });
  for (const [path, content] of Object.entries(unzipSync(packHugo(ROOT, join(work, 'package/dist')).zip))) {
    const file = join(site, 'themes', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return site;
}

/** Names and values that people give, and that mean something else in an address or in JSON. */
function addOddNames(site) {
  const write = (file, text) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  cpSync(join(site, 'data/letters'), join(site, 'data/our letters #1'), { recursive: true });
  write('content/our letters/brief #1.nl.md', '---\ntitle: Een brug\nlead: 42\n---\n\nOver het water is geen weg.\n');
  for (const [name, parameter] of [
    ['odd-data', 'locales-data="our letters #1"'],
    ['odd-page', 'letter-page="/our letters/brief #1"'],
  ])
    write(
      `content/${name}.nl.md`,
      `---\ntitle: Example\n---\n\n{{< leave-x-letter ${parameter} no-petition=true no-endorsements=true />}}\n`,
    );
}

function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const path = join(folder, pathname.slice(FOLDER.length));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!pathname.startsWith(FOLDER) || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
    return response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      resolve({ address: origin + FOLDER, stop: () => server.close() });
    });
  });
}

/** Opens a page; what it says in the console, and what it loads, is kept. */
async function open(browser, address, { javascript = true } = {}) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(javascript);
  const said = [];
  const loaded = [];
  page.on('console', (message) => ['warn', 'error'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(request.url()));
  page.on('response', (response) => {
    const [, language] = /\/words\/([\w-]+)\.core\.json$/.exec(response.url()) ?? [];
    if (language) loaded.push(language);
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, said, loaded };
}

const textOf = (page, selector = 'main') => page.$eval(selector, ({ innerText }) => innerText);

const speaks = (page, tag, lang) =>
  page.waitForFunction(
    (tag, lang) => document.querySelector(tag)?.shadowRoot?.querySelector('[lang]')?.lang === lang,
    {},
    tag,
    lang,
  );

const shadowText = (page) => page.$eval('leave-x-letter', ({ shadowRoot }) => shadowRoot.textContent);

/** Each page, and what a reader must find there: without JavaScript, then with it. */
const PAGES = [
  { path: '', lang: 'nl', plain: [titleIn('nl'), 'NLUUG'], shown: [titleIn('nl'), 'NLUUG'] },
  // what stands in the page is the letter, and no words are needed
  { path: 'de/', lang: 'de', plain: [titleIn('de')], shown: [titleIn('de')], words: [] },
  {
    path: 'own/',
    lang: 'nl',
    plain: ['Meer banken', 'Een bank kost weinig', 'Voorbeeldstad, 1 maart 2025'],
    shown: ['Meer banken', 'Een bank kost weinig', 'Voorbeeldstad, 1 maart 2025', 'Example Association 0042'],
    hidden: ['NLUUG'],
  },
  {
    path: 'de/open-letter/',
    lang: 'de',
    plain: ['Mehr Bänke', 'Beispielstadt'],
    shown: ['Mehr Bänke', 'Beispielstadt'],
  },
  {
    path: 'data/',
    lang: 'nl',
    plain: ['Een brug'],
    shown: ['Een brug', 'Over het water is geen weg.'],
    hidden: ['NLUUG'],
  },
  ...['odd-data/', 'odd-page/'].map((path) => ({
    path,
    lang: 'nl',
    plain: ['Een brug'],
    shown: ['Een brug', 'Over het water is geen weg.'],
  })),
];

async function look(browser, address) {
  for (const { path, lang, plain, shown, hidden = [], words = [lang] } of PAGES) {
    const without = await open(browser, address + path, { javascript: false });
    const text = await textOf(without.page);
    for (const one of plain) assert.ok(text.includes(one), `/${path} without JavaScript: ${one}`);
    for (const one of hidden) assert.ok(!text.includes(one), `/${path} without JavaScript, not: ${one}`);
    await without.page.close();

    const { page, said, loaded } = await open(browser, address + path);
    await speaks(page, 'leave-x-letter', lang);
    const letter = await shadowText(page);
    for (const one of shown) assert.ok((letter.trim() ? letter : text).includes(one), `/${path}: ${one}`);
    for (const one of hidden) assert.ok(!letter.includes(one), `/${path}, not: ${one}`);
    assert.deepEqual(loaded, words, `/${path}: no other language is loaded`);
    assert.equal(await page.$$eval('script[src$="embed.js"]', ({ length }) => length), 1, `/${path}: one script`);
    assert.deepEqual(said, [], `/${path}: the console says nothing`);
    await page.close();
  }

  const { page, said, loaded } = await open(browser, address);
  await page.click('#change');
  await speaks(page, 'leave-x-letter', 'de');
  await speaks(page, 'leave-x-petition', 'de');
  assert.deepEqual(loaded, ['nl', 'de'], 'after the change, one more language is loaded');
  await page.evaluate(() =>
    document.querySelector('leave-x-petition').shadowRoot.querySelector('a[part=button]').click(),
  );
  await page.waitForFunction(() => document.querySelector('#signed').textContent.startsWith('https:'));
  assert.ok(page.url().startsWith(address), 'the event was cancelled');
  assert.deepEqual(said, [], 'the console says nothing');
}

/** A word that no shortcode knows stops the site from being made, and says where it stands. */
function refuse(site) {
  writeFileSync(
    join(site, 'content/wrong.nl.md'),
    '---\ntitle: Example\n---\n\n{{< leave-x-letter langauge="nl" />}}\n',
  );
  const { status, stderr, stdout } = spawnSync('hugo', ['--source', site], { encoding: 'utf8' });
  assert.notEqual(status, 0);
  assert.match(
    stdout + stderr,
    /wrong\.nl\.md:5:1.*leave-x-letter has no parameter "langauge"; it has .*language-menu/,
  );
}

const version = spawnSync('hugo', ['version'], { encoding: 'utf8' });
if (version.error) {
  console.log('hugo: not tried, there is none. On Debian: apt-get install hugo');
  process.exit(2);
}
console.log(version.stdout.replace(/^hugo v([\d.]+)\+?(\w*)[^]*$/, 'Hugo $1 $2').trim());
const work = mkdtempSync(join(tmpdir(), 'leave-x-letter-hugo-'));
let server;
let browser;
try {
  const site = copySite(work);
  addOddNames(site);
  run('hugo', '--source', site, '--minify');
  server = await serve(join(site, 'public'));
  browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });
  await look(browser, server.address);
  refuse(site);
  console.log(
    '  the letter without JavaScript; with it, in the language of its part of the site, no other words loaded; German after a change; the event; letters from Markdown and from JSON, in files of any name; a quiet console; a wrong parameter stops Hugo, in words',
  );
} catch (error) {
  console.log(`  ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  server?.stop();
  rmSync(work, { recursive: true, force: true });
}
