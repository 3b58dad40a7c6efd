/**
 * Puts each shape through each editor and filter, opens what comes out with the style sheet, without and with `embed.js`, and prints
 * what a reader sees. It fails where that differs from `expected.txt`; `node run.mjs --write` writes that file anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../test/browsers.mjs';
import { nodeHosts } from './node-hosts.mjs';
import { fixture, shapes } from './shapes.mjs';

const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const EDITORS = ['ckeditor5', 'tinymce', 'quill', 'dompurify', 'sanitize-html'];
console.log(EDITORS.map((name) => `${name} ${devDependencies[name]}`).join(', '));

const ROOT = join(import.meta.dirname, '../../..');
const EXPECTED = join(import.meta.dirname, 'expected.txt');
const KEPT = join(ROOT, 'test/hosts');
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** @param {(path: string) => string | undefined} pages */
function serve(pages) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    const page = pages(path);
    const file = join(ROOT, normalize(path));
    if (page === undefined && !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`);
    return response.end(page ?? readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ server, origin: `http://127.0.0.1:${server.address().port}` }));
  });
}

let shown = '';
const document = (script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/leave-x-letter.css">${script}</head><body><main>${shown}</main></body></html>`;
const { server, origin } = await serve((path) =>
  path === '/with'
    ? document('<script type="module" src="/dist/embed.js" data-mount></script>')
    : path === '/without'
      ? document('')
      : undefined,
);

/** What a reader sees: letters of the element, in which language; text outside of it, and whether it is styled. */
function look() {
  const TEXT = /open\sbrief/i;
  const letters = [...document.querySelectorAll('leave-x-letter')].flatMap((letter) => {
    const article = letter.shadowRoot?.querySelector('article');
    return article ? [article.lang] : [];
  });
  const copies = [...document.querySelectorAll('main h2, main p')].filter(
    (element) => TEXT.test(element.textContent) && element.checkVisibility(),
  );
  const text = copies.find(({ localName }) => localName === 'h2') ?? copies[0];
  const styled = copies.some((copy) => copy.localName === 'h2' && getComputedStyle(copy).fontSize === '32px');
  // one paragraph has no style of its own
  return { letters, text: Boolean(text), styled: styled || text?.localName === 'p' };
}

/** How the HTML changed: names of tags and attributes that are fewer or more than before, and breaks and paragraphs that were added. */
function compare(before, after) {
  const count = (html) => {
    const names = {};
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const element of body.querySelectorAll('*')) {
      const empty = element.localName === 'p' && element.textContent.trim() === '' ? '(empty)' : '';
      const of = [element.localName + empty, ...element.getAttributeNames().map((name) => `@${name}`)];
      for (const name of of) names[name] = (names[name] ?? 0) + 1;
    }
    return names;
  };
  const [old, now] = [count(before), count(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((name) => {
    const difference = (now[name] ?? 0) - (old[name] ?? 0);
    if (difference === 0) return [];
    return `${difference > 0 ? '+' : now[name] ? '−some ' : '−'}${name}`;
  });
}

function verdict({ without, withScript }) {
  const inDutch = withScript.letters.length === 1 && withScript.letters[0] === 'nl';
  if (withScript.letters.length > 1 || (withScript.letters.length === 1 && withScript.text)) return 'twice';
  const text = without.text ? (without.styled ? 'text' : 'bare text') : '';
  const letter = inDutch ? 'letter' : withScript.letters.length === 1 ? 'wrong language' : '';
  return [letter, text].filter(Boolean).join(' + ') || 'lost';
}

const browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });
const editors = await browser.newPage();
await editors.goto(`${origin}/demo/hosts/editors/page.html`);
await editors.waitForFunction('globalThis.hosts');
const names = await editors.evaluate('Object.keys(hosts)');
const inBrowser = Object.fromEntries(
  names.map((name) => [name, (html) => editors.evaluate((name, html) => globalThis.hosts[name](html), name, html)]),
);
const page = await browser.newPage();

async function open(path, html) {
  shown = html;
  await page.goto(`${origin}${path}`);
  if (path === '/with') {
    // the file of the elements has run, no letter is still waiting for its words, and no `div` for its letter
    await page.evaluate(async () => {
      const ended = performance.now() + 10_000;
      const waiting = () =>
        [...document.querySelectorAll('leave-x-letter')].some((one) => !one.shadowRoot?.querySelector('article')) ||
        [...document.querySelectorAll('[data-leave-x-letter]')].some((one) => !one.querySelector('leave-x-letter'));
      const any = () => document.querySelector('leave-x-letter, [data-leave-x-letter]');
      await customElements.whenDefined('leave-x-letter');
      await new Promise((resolve) => setTimeout(resolve, any() ? 250 : 20));
      while (waiting() && performance.now() < ended) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }
  return page.evaluate(look);
}

const hosts = { ...nodeHosts, ...inBrowser };
const rows = [];
const changes = [];
mkdirSync(KEPT, { recursive: true });
for (const [name, host] of Object.entries(hosts)) {
  const cells = [];
  for (const [shape, html] of Object.entries(shapes)) {
    const kept = await host(html);
    cells.push(verdict({ without: await open('/without', kept), withScript: await open('/with', kept) }));
    const changed = await page.evaluate(compare, html, kept);
    if (shape.startsWith('div.class') || shape === 'settled')
      changes.push(`${name} · ${shape}: ${changed.join(' ') || 'as it was'}`);
  }
  rows.push([name, ...cells]);
  if (process.argv.includes('--write') && !name.endsWith('our lines')) {
    const file = `kept-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`;
    // the identifiers that CKEditor gives to items are made by chance
    const kept = (await host(fixture)).replace(/ data-list-item-id="\w+"/g, '').trim();
    writeFileSync(join(KEPT, file), `${kept}\n`);
  }
}
await browser.close();
server.close();

const header = ['', ...Object.keys(shapes)];
const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
const line = (row) =>
  row
    .map((cell, column) => cell.padEnd(widths[column]))
    .join('  ')
    .trimEnd();
const table = `${[header, ...rows].map(line).join('\n')}\n\n${changes.join('\n')}\n`;
console.log(table);
if (process.argv.includes('--write')) writeFileSync(EXPECTED, table);
const isExpected = readFileSync(EXPECTED, 'utf8') === table;
console.log(isExpected ? 'As expected.txt says.' : 'This differs from expected.txt.');
process.exit(isExpected ? 0 : 1);
