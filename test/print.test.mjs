/** What comes out of a printer: pages with something on each of them, from the first one on. Chromium alone prints for tests. */
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { renderStatic } from '../dist/static.js';

const read = (/** @type {string} */ file) => readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');

/**
 * How many runs of text each page of a PDF draws.
 * @param {Uint8Array} pdf
 */
function textsOfPages(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map(Array.from(text.matchAll(/^(\d+) 0 obj\b(.*?)^endobj/gms), ([, id, body]) => [id, body]));
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return pages.map((page) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)[1]);
    const [, stream] = /stream\r?\n(.*?)\r?\nendstream/s.exec(content);
    const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    return drawn.match(/\bT[jJ]\b/g)?.length ?? 0;
  });
}

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await puppeteer.launch(await chromiumOptions());
});
after(() => browser.close());

/** @param {{ body: string, styles?: string, script?: string }} page */
async function print({ body, styles = '', script }) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="nl"><style>${styles}</style><body>${body}</body></html>`);
  if (script) {
    await page.addScriptTag({ content: script });
    await page.waitForFunction(`document.querySelector('leave-x-letter').shadowRoot?.querySelector('.departures li')`);
  }
  const pages = textsOfPages(await page.pdf({ format: 'A4' }));
  await page.close();
  return pages;
}

const styles = read('leave-x-letter.css');
const script = read('standalone/nl.js');

for (const look of ['', 'sober', 'warm', 'newspaper'])
  for (const attributes of ['', 'compact'])
    test(`no page is empty: ${look || 'no look'} ${attributes}`, async () => {
      const worn = look && read(`looks/${look}.css`);
      const plain = await renderStatic({ lang: 'nl', departures: true, compact: attributes === 'compact' });
      for (const pages of [
        await print({
          body: `<leave-x-letter lang="nl" departures ${attributes}></leave-x-letter>`,
          styles: worn,
          script,
        }),
        await print({ body: plain, styles: styles + worn }),
      ]) {
        assert.ok(pages.length > 2 && pages.length < 9, `${pages.length} pages`);
        // the first has the title, the lead and the beginning of the letter
        assert.ok(pages[0] > 15 && pages.every((count) => count > 3), `texts on each page: ${pages}`);
      }
    });
