/**
 * When the largest paint comes in Chromium, with a processor slowed four times: a page with the plain HTML of the letter, the same with the
 * script that takes over, and a page with the script alone, each as a ratio to a page written by hand with the same text and a plain style
 * sheet of its own that gives it the same looks; on a first visit, with an empty cache, and on the next one, with what the first has left in
 * it. Beside it what jumps, and for how long the page cannot answer its reader: of each task of more than 50 ms, what is over that.
 * Medians of alternating loads; a ratio is the median of those of each round, so that a machine that is slower for a while is so for both.
 * The variable RUNS says how many rounds: `RUNS=9 node test/bench/paint.mjs`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers.mjs';

const RUNS = Number(process.env.RUNS ?? 31);
const ROOT = new URL('../../', import.meta.url);
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' };

const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');

/** @param {string} head @param {string} body */
const page = (head, body) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Open brief</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>${body}</body>
</html>`;

const fragment = read('dist/static/nl.html');
/** What somebody who writes the same page by hand, with the same looks, would call things. */
const CLASSES = {
  lead: 'intro',
  origin: 'small',
  meta: 'small',
  source: 'small',
  button: 'sign',
  records: 'organisations',
  name: 'name',
};
const byHand = fragment
  .replace(/<(\/?)leave-x-letter[^>]*>/g, '<$1main>')
  .replace('<section class="root" part="petition"', '<section class="petition"')
  .replace(/ class="([\w-]+)"/g, (whole, name) =>
    name === 'petition' ? whole : CLASSES[name] ? ` class="${CLASSES[name]}"` : '',
  )
  .replace(/ (?:part|dir|translate)="[^"]*"/g, '');
const styles = '<link rel="stylesheet" href="/dist/leave-x-letter.css">';
const script = '<script type="module" src="/dist/embed.js"></script>';

/** @type {Record<string, string>} */
const PAGES = {
  'by hand': page('<link rel="stylesheet" href="/test/bench/by-hand.css">', byHand),
  'plain HTML': page(styles, fragment),
  'plain HTML, then the script': page(styles + script, fragment),
  'script alone': page(script, '<leave-x-letter></leave-x-letter>'),
};
const names = Object.keys(PAGES);

/** As a host would serve them: what is named by its content stays for a year, the rest is asked for again. @param {string} url */
const cacheFor = (url) => (/\/build-\w+\//.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache');

const server = createServer(({ url = '', headers }, response) => {
  const own = /^\/page\/(\d+)$/.exec(url)?.[1];
  const type = own ? 'html' : (url.split('.').pop() ?? '');
  try {
    const content = own ? PAGES[names[Number(own)]] : read(url.slice(1));
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    const isKnown = headers['if-none-match'] === etag;
    response
      .writeHead(isKnown ? 304 : 200, {
        'content-type': `${TYPES[type]}; charset=utf-8`,
        'cache-control': cacheFor(url),
        etag,
      })
      .end(isKnown ? undefined : content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();

const browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });

/** @typedef {{ paint: number, shift: number, blocked: number }} Measured */

/**
 * Loads a page once, in a tab of its own.
 * @param {import('puppeteer-core').BrowserContext} context which has the cache
 * @param {number} index
 * @returns {Promise<Measured>}
 */
async function visit(context, index) {
  const tab = await context.newPage();
  await tab.emulateCPUThrottling(4);
  // nobody keeps long tasks for an observer that comes later
  await tab.evaluateOnNewDocument(() => {
    globalThis.longTasks = [];
    globalThis.taskObserver = new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries()));
    globalThis.taskObserver.observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(`http://127.0.0.1:${port}/page/${index}`, { waitUntil: 'networkidle0' });
  const measured = await tab.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers();
    // two frames after the network has gone quiet, everything that was on its way is painted
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    await promise;
    const entries = (type) =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
        setTimeout(done, 300, []);
      });
    const paints = await entries('largest-contentful-paint');
    const shifts = await entries('layout-shift');
    const tasks = [...globalThis.longTasks, ...globalThis.taskObserver.takeRecords()];
    return {
      paint: paints.at(-1)?.startTime,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      blocked: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  });
  await tab.close();
  return measured;
}

const VISITS = ['first', 'repeat'];

/** Loads a page with an empty cache, and once more with what lies in it then. @param {number} index */
async function load(index) {
  const context = await browser.createBrowserContext();
  const visits = [await visit(context, index), await visit(context, index)];
  await context.close();
  return visits;
}

const median = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  await load(0);
  /** @type {Measured[][][]} */
  const results = names.map(() => []);
  for (let run = 0; run < RUNS; run++)
    // each begins a round as often as the others
    for (const step of names.keys()) {
      const index = (run + step) % names.length;
      results[index].push(await load(index));
    }
  console.log('| page | visit | largest paint, ms | ratio | layout shift | blocked, ms |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: |');
  for (const [visited, visit] of VISITS.entries())
    for (const [index, name] of names.entries()) {
      const loads = results[index].map((visits) => visits[visited]);
      const paint = median(loads.map((one) => one.paint));
      const ratio = median(loads.map((one, round) => one.paint / results[0][round][visited].paint));
      const shift = Math.max(...loads.map((one) => one.shift));
      const blocked = median(loads.map((one) => one.blocked));
      const numbers = [paint.toFixed(0), ratio.toFixed(2), shift.toFixed(4), blocked.toFixed(0)];
      console.log(`| ${[name, visit, ...numbers].join(' | ')} |`);
    }
} finally {
  await browser.close();
  server.close();
}
