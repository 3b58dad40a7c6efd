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
  '--leave-x-muted': '.origin',
  '--leave-x-accent': '.petition',
  '--leave-x-accent-text': '.button',
  '--leave-x-gap': '.endorsements .heading, .endorsements > :first-child',
};
const PARTS = Object.fromEntries(
  ['letter', 'heading', 'lead', 'origin', 'petition', 'button', 'endorsements'].map((one) => [one, `[part=${one}]`]),
);

const WIDE = { width: 1120, height: 720 };
const PICTURES = {
  default: { clip: WIDE },
  sober: { look: 'sober', clip: WIDE },
  warm: { look: 'warm', clip: WIDE },
  newspaper: { look: 'newspaper', clip: WIDE },
  dark: { look: 'newspaper', scheme: 'dark', clip: WIDE },
  compact: { isCompact: true, clip: { width: 440, height: 640 } },
  properties: { labels: PROPERTIES, clip: { width: 1120, height: 1120 } },
  parts: { labels: PARTS, clip: { width: 1120, height: 1120 } },
};

const server = createServer((request, response) => {
  const file = new URL(`.${request.url}`, ROOT);
  response.setHeader('content-type', `${TYPES[extname(file.pathname)] ?? 'image/png'}; charset=utf-8`);
  createReadStream(file)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}).listen(0, '127.0.0.1');

/** Runs in the page. */
function dress({ look, scheme = 'light', isCompact }) {
  document.documentElement.lang = 'en-IE';
  document.documentElement.style.colorScheme = scheme;
  const link = document.querySelector('link[href*="looks/"]');
  if (look) link.href = `../dist/looks/${look}.css`;
  else link.remove();
  document.querySelector(isCompact ? 'body > leave-x-letter' : 'aside').remove();
}

/** Runs in the page: a frame around each, and its name at the corner. */
function label(labels) {
  const { shadowRoot } = document.querySelector('leave-x-letter');
  for (const [name, selector] of Object.entries(labels)) {
    const { left, top, width, height } = shadowRoot.querySelector(selector).getBoundingClientRect();
    const frame = document.createElement('div');
    frame.style.cssText = `border: 2px solid #c2185b; box-sizing: border-box; position: absolute;
      left: ${left - 4}px; top: ${top - 4}px; width: ${width + 8}px; height: ${height + 8}px`;
    frame.innerHTML = `<b style="background: #c2185b; color: #fff; font: 600 15px monospace; padding: 1px 6px;
      position: absolute; right: 0; top: 0"></b>`;
    frame.firstChild.textContent = name;
    document.body.append(frame);
  }
}

mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({ ...(await chromiumOptions()), headless: true });
try {
  const { port } = server.address();
  for (const [name, { clip, labels, ...dressing }] of Object.entries(PICTURES)) {
    const page = await browser.newPage();
    await page.setViewport({ ...clip, deviceScaleFactor: clip.width > 500 ? 0.75 : 1 });
    await page.goto(`http://127.0.0.1:${port}/demo/look-sober.html`);
    await page.evaluate(dress, dressing);
    await page.waitForFunction(() => {
      const root = document.querySelector('leave-x-letter').shadowRoot;
      return root.querySelector('.whole, .departures') && root.querySelector('.root').lang === 'en';
    });
    await page.waitForNetworkIdle();
    if (labels) await page.evaluate(label, labels);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, FOLDER)) });
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
