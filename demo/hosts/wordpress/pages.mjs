/** What everybody does on the pages of WordPress. */
import assert from 'node:assert/strict';
import { join } from 'node:path';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} name the name of an account, and its password; nobody's where it is absent
 */
export async function open(browser, origin, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  page.setDefaultTimeout(30_000);
  // “leave this page?”, “are you sure?”
  page.on('dialog', (dialog) => void dialog.accept());
  page.said = [];
  page.on('console', (message) => ['warn', 'error'].includes(message.type()) && page.said.push(message.text()));
  page.on('pageerror', (error) => page.said.push(error.message));
  if (!name) return page;
  await page.goto(`${origin}/wp-login.php`);
  await page.type('#user_login', name);
  await page.type('#user_pass', name);
  await press(page, '#wp-submit');
  assert.match(page.url(), /wp-admin/, `${name} is logged in`);
  return page;
}

/** Presses what leads to another page. */
export async function press(page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

/** The text of a page, without script. */
export async function plainText(browser, address) {
  const page = await open(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const text = await page.$eval('body', (body) => body.innerText);
  await page.close();
  return text;
}

/** Keeps a picture, where the variable SHOTS names a folder for them. */
export async function shoot(page, name) {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
}

/** The text inside an element's shadow root, once it says what it should. */
export async function shadowText(page, tag, pattern) {
  const text = await page.waitForFunction(
    (tag, source) => {
      const parts = [...(document.querySelector(tag)?.shadowRoot?.children ?? [])].map(({ innerText }) => innerText);
      return new RegExp(source, 'iu').test(parts.join('\n')) && parts.join('\n');
    },
    {},
    tag,
    pattern.source,
  );
  return text.jsonValue();
}
