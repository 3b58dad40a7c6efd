/**
 * When the largest paint comes in Chromium, with a processor slowed four times and an empty cache: a page with the plain HTML of the letter,
 * the same with the script that takes over, and a page with the script alone, each as a ratio to a page written by hand with the same text
 * and a plain style sheet of its own that gives it the same looks. Medians of alternating loads; a ratio is the median of those of each
 * round, so that a machine that is slower for a while is so for both.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers.mjs';

const RUNS = 31;
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

const server = createServer(({ url = '' }, response) => {
  const own = /^\/page\/(\d+)$/.exec(url)?.[1];
  const type = own ? 'html' : (url.split('.').pop() ?? '');
  try {
    const content = own ? PAGES[names[Number(own)]] : read(url.slice(1));
    response.writeHead(200, { 'content-type': `${TYPES[type]}; charset=utf-8` }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();

const browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });

/** Loads a page with an empty cache. @param {number} index */
async function load(index) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.emulateCPUThrottling(4);
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
    return { paint: paints.at(-1)?.startTime, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
  });
  await context.close();
  return measured;
}

const median = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  await load(0);
  /** @type {{ paint: number, shift: number }[][]} */
  const results = names.map(() => []);
  for (let run = 0; run < RUNS; run++)
    // each begins a round as often as the others
    for (const step of names.keys()) {
      const index = (run + step) % names.length;
      results[index].push(await load(index));
    }
  const medians = results.map((loads) => median(loads.map(({ paint }) => paint)));
  console.log(`| page | largest paint, ms | ratio | layout shift |\n| --- | ---: | ---: | ---: |`);
  names.forEach((name, index) => {
    const shift = Math.max(...results[index].map((one) => one.shift));
    const ratio = median(results[index].map(({ paint }, round) => paint / results[0][round].paint));
    console.log(`| ${name} | ${medians[index].toFixed(0)} | ${ratio.toFixed(2)} | ${shift.toFixed(4)} |`);
  });
} finally {
  await browser.close();
  server.close();
}
