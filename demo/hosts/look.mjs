/** What a reader without and with JavaScript sees of a page, and what it loads. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../locales');

/** A title of a letter is in the words of one language alone. */
const titles = Object.fromEntries(
  readdirSync(LOCALES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(LOCALES, file), 'utf8')).letter.title]),
);

async function lookWithoutScript(browser, url) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const heading = await page.$eval('leave-x-letter h2', (title) => ({
    text: title.innerText,
    size: getComputedStyle(title).fontSize,
  }));
  assert.deepEqual(
    heading,
    { text: titles.nl, size: '32px' },
    'without JavaScript, the letter is there, with its style',
  );
  await page.close();
}

/** Which languages have their words in what the page has loaded, and in what it tells the browser to fetch ahead. */
async function watchLanguages(page, url) {
  const loaded = [];
  page.on('response', (response) => {
    if (/javascript|json/.test(response.headers()['content-type'] ?? '')) loaded.push(response.text().catch(() => ''));
  });
  // a browser may take its time with these
  const links = (await (await fetch(url)).text()).match(
    /<link\b[^>]*\brel="(?:prefetch|preload|modulepreload)"[^>]*>/g,
  );
  for (const link of links ?? []) {
    const [, href] = /\bhref="([^"]+)"/.exec(link);
    loaded.push(fetch(new URL(href, url)).then((answer) => answer.text()));
  }
  return async () => {
    const texts = await Promise.all(loaded);
    return Object.keys(titles).filter((tag) =>
      texts.some((text) => text.includes(JSON.stringify(titles[tag]).slice(1, -1))),
    );
  };
}

async function lookWithScript(browser, url, fate) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => ['warn', 'error'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const languages = await watchLanguages(page, url);
  const speaks = (tag, lang) =>
    page.waitForFunction(
      (tag, lang) => document.querySelector(tag)?.shadowRoot?.querySelector('[lang]')?.lang === lang,
      {},
      tag,
      lang,
    );
  // it stands before the first script of the page runs, and a framework that finds other HTML than its own writes it anew without a word
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      globalThis.written = document.querySelector('leave-x-letter');
      if (globalThis.written) observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await speaks('leave-x-letter', 'nl');
  await speaks('leave-x-petition', 'nl');
  const text = await page.$eval('leave-x-letter', (letter) => letter.shadowRoot.querySelector('article').innerText);
  assert.ok(text.includes(titles.nl), 'with JavaScript, the letter is there');
  assert.deepEqual(await languages(), ['nl'], 'no other language is loaded');
  await page.click('#change');
  await speaks('leave-x-petition', 'de');
  assert.deepEqual(await languages(), ['de', 'nl'], 'after the change, one more language is loaded');
  await page.evaluate(() =>
    document.querySelector('leave-x-petition').shadowRoot.querySelector('a[part=button]').click(),
  );
  await page.waitForFunction(() => document.querySelector('#signed').textContent.startsWith('https:'));
  assert.equal(page.url(), url, 'the event was cancelled');
  if (fate !== 'none')
    assert.equal(
      await page.evaluate(() => globalThis.written.isConnected),
      fate === 'keeps',
      'the letter of the server is kept',
    );
  assert.deepEqual(said, [], 'the console says nothing');
  await page.close();
}

/** @param {'keeps' | 'rewrites' | 'none'} fate what the host does, in the browser, to the letter that its server wrote */
export async function look(browser, url, fate) {
  if (fate !== 'none') await lookWithoutScript(browser, url);
  await lookWithScript(browser, url, fate);
}
