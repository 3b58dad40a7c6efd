/** From a Word document in two languages to a page of one's own, as a visitor goes it: in a browser, with files on a disk. */
import assert from 'node:assert/strict';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { after, it } from 'node:test';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { buildSite, SITE } from '../../../demo/site/build.mjs';
import { chromiumOptions } from '../../browsers.mjs';
import { docx, item, link, paragraph, run, style } from '../../import/docx.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** How long a step may take where much else is going on, in milliseconds. */
const WAIT = 120_000;

/** As any host of files that do not change. */
async function serve(folder) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://example.org');
    const file = join(folder, decodeURIComponent(pathname));
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

/** The letter, in one language. */
const letter = (title, lead, text, reasons, place) => [
  paragraph(run(title), style('Title')),
  paragraph(run(lead, '<w:b/>')),
  paragraph(run(text) + link(run('Example Park'))),
  ...reasons.map((reason) => paragraph(run(reason), item(2))),
  paragraph(run(place), '<w:jc w:val="right"/>'),
];
const DOCUMENT = docx(
  [
    ...letter(
      'More benches in Example Park',
      'We ask the council for more benches.',
      'There is not one bench in ',
      ['People who are tired cannot sit down.', 'People who are old stay at home.'],
      'Example Town, 1 March 2025',
    ),
    ...letter(
      'Meer banken in het park',
      'Wij vragen de gemeente om meer banken te plaatsen.',
      'Er staat geen enkele bank in het ',
      ['Wie moe is, kan nergens zitten.', 'Wie oud is, blijft liever thuis.'],
      'Example Town, 1 maart 2025',
    ),
  ],
  'https://example.org/',
);

/** What readers see in the letter, in the language of the page. */
const shown = (page, lang) =>
  page.evaluate(async (wanted) => {
    const element = document.querySelector('leave-x-letter');
    const read = () => element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    for (let tries = 0; tries < 200; tries++) {
      if (element.shadowRoot?.querySelector('.root')?.lang === wanted && read().includes('Example Park')) return read();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`it never speaks ${wanted}: ${read()}`);
  }, lang);

it(
  'a Word document in two languages becomes a page that shows what the preview showed',
  { timeout: 600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leave-x-letter-'));
    const [site, own, downloads] = ['site', 'own', 'downloads'].map((name) => join(folder, name));
    for (const path of [own, downloads]) mkdirSync(path);
    await buildSite();
    // others build it too
    cpSync(SITE, site, { recursive: true });
    const browser = await puppeteer.launch({ headless: true, ...(await chromiumOptions()) });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, 'letter.docx'), DOCUMENT);
    const page = await browser.newPage();
    page.setDefaultTimeout(WAIT);
    const started = Date.now();
    await page.goto(`${await serve(site)}index.html`);
    await (await page.waitForSelector('#bring summary')).click();
    const input = await page.waitForSelector('bring-texts input[type=file]');
    await input.uploadFile(join(folder, 'letter.docx'));
    await page.waitForFunction(() => document.querySelectorAll('bring-texts .bring-card').length === 2);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await page.$eval('bring-texts input[type=date]', (date) => {
      date.value = '2025-03-01';
      date.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForFunction(() => !document.querySelector('bring-texts .bad'));
    const preview = { en: await shown(page, 'en') };
    await page.select('[name="reader-lang"]', 'nl');
    preview.nl = await shown(page, 'nl');
    await page.evaluate(() => [...document.querySelectorAll('bring-letter > button')].at(-1).click());
    const code = await page.waitForFunction(() => {
      const text = document.querySelector('#snippet-page code')?.textContent ?? '';
      return text.includes('campaign-src') && text;
    });
    const snippet = await code.jsonValue();
    const zip = join(downloads, 'letter.zip');
    while (!existsSync(zip)) await new Promise((resolve) => setTimeout(resolve, 50));

    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(own, name)), { recursive: true });
      writeFileSync(join(own, name), bytes);
    }
    cpSync(join(site, 'leave-x-letter'), join(own, 'leave-x-letter'), { recursive: true });
    for (const lang of ['en', 'nl'])
      writeFileSync(
        join(own, `${lang}.html`),
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Blank</title><body>${snippet}</body></html>`,
      );
    const host = await serve(own);
    const blank = await browser.newPage();
    for (const lang of ['en', 'nl']) {
      await blank.goto(`${host}${lang}.html`);
      assert.equal(await shown(blank, lang), preview[lang]);
    }
    assert.match(preview.nl, /Wie moe is, kan nergens zitten\./);
    console.log(`From the front page to one’s own page in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  },
);
