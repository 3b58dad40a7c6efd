/** Takes the pictures of `docs/pictures/` anew, from what was built: `node demo/pictures.mjs`. */
import { createReadStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../test/browsers.mjs';

const ROOT = new URL('../', import.meta.url);
const FOLDER = new URL('docs/pictures/', import.meta.url);
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** Which custom property or part shows where. */
const PROPERTIES = {
  '--leave-x-heading-font': '.heading',
  '--leave-x-measure': '.lead + p',
  '--leave-x-line': 'ol > li',
  '--leave-x-muted': '.petition .meta',
  '--leave-x-accent': '.petition',
  '--leave-x-accent-text': '.button',
  '--leave-x-gap': '.endorsements',
};
const PARTS = Object.fromEntries(
  ['letter', 'heading', 'lead', 'petition', 'button', 'endorsements'].map((one) => [one, `[part=${one}]`]),
);

const WIDE = { width: 1120, height: 640 };
const PICTURES = {
  default: { clip: WIDE },
  sober: { look: 'sober', clip: WIDE },
  warm: { look: 'warm', clip: WIDE },
  newspaper: { look: 'newspaper', clip: WIDE },
  dark: { look: 'newspaper', scheme: 'dark', clip: WIDE },
  compact: { isCompact: true, clip: { width: 440, height: 640 } },
  properties: { labels: PROPERTIES, clip: { width: 1120, height: 900 } },
  parts: { labels: PARTS, clip: { width: 1120, height: 900 } },
};

/** @param {{ look?: string, scheme?: string, isCompact?: boolean }} dress */
const pageOf = ({ look, scheme = 'light', isCompact = false }) => `<!doctype html>
<html lang="en-IE" style="color-scheme: ${scheme}">
  <link rel="stylesheet" href="demo.css">
  ${look ? `<link rel="stylesheet" href="../dist/looks/${look}.css">` : ''}
  <script type="module" src="../dist/embed.js"></script>
  <body style="max-width: 76rem"><leave-x-letter ${isCompact ? 'compact' : ''}></leave-x-letter>`;

let shown = '';
const server = createServer((request, response) => {
  const file = new URL(`.${request.url}`, ROOT);
  response.setHeader('content-type', `${TYPES[extname(file.pathname)]}; charset=utf-8`);
  if (file.pathname.endsWith('.html')) response.end(shown);
  else
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
}).listen(0, '127.0.0.1');

/** Runs in the page: a frame around each, and its name at the corner. */
function label(labels) {
  const { shadowRoot } = document.querySelector('leave-x-letter');
  for (const [name, selector] of Object.entries(labels)) {
    const { left, top, width, height } = shadowRoot.querySelector(selector).getBoundingClientRect();
    const frame = document.createElement('div');
    frame.style.cssText = `border: 2px solid #c2185b; box-sizing: border-box; position: absolute;
      left: ${left - 4}px; top: ${top - 4}px; width: ${width + 8}px; height: ${height + 8}px`;
    frame.innerHTML = `<b style="background: #c2185b; color: #fff; font: 600 15px monospace; padding: 1px 6px;
      position: absolute; right: 0; top: 0; transform: translateY(-50%)"></b>`;
    frame.firstChild.textContent = name;
    document.body.append(frame);
  }
}

mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({ ...(await chromiumOptions()), headless: true });
try {
  const { port } = server.address();
  for (const [name, { clip, labels, ...dress }] of Object.entries(PICTURES)) {
    const page = await browser.newPage();
    await page.setViewport({ ...clip, deviceScaleFactor: clip.width > 500 ? 0.7 : 1 });
    shown = pageOf(dress);
    await page.goto(`http://127.0.0.1:${port}/demo/picture.html`);
    // by the clock: a page that is not in front has no frames to count
    await page.waitForFunction(
      () => document.querySelector('leave-x-letter').shadowRoot?.querySelector('.whole, .endorsements'),
      { polling: 50 },
    );
    await page.waitForNetworkIdle();
    if (labels) await page.evaluate(label, labels);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.webp`, FOLDER)), quality: 36 });
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
