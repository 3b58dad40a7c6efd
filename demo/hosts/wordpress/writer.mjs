/** An author, who may not write HTML of all kinds: the block with its panel and preview, and the shortcode in the classic editor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { open, plainText, shadowText, shoot } from './pages.mjs';

const titleOf = (tag) =>
  JSON.parse(readFileSync(new URL(`../../../locales/${tag}.json`, import.meta.url), 'utf8')).letter.title;

const FRAGMENT = readFileSync(new URL('../../../dist/static/en.html', import.meta.url), 'utf8')
  .replace(/^<leave-x-letter[^>]*>/, '')
  .replace(/<\/leave-x-letter>\s*$/, '')
  .trim();

/** What readers get of a page with a letter. */
async function read({ browser }, address, more) {
  assert.ok((await plainText(browser, address)).includes(titleOf('en')), 'without script, the letter is there');
  const html = await (await fetch(address)).text();
  assert.ok(html.includes(FRAGMENT), 'WordPress leaves the plain letter as it is');
  const tags = html.match(/<script[^>]*embed\.js[^>]*>/g);
  assert.equal(tags?.length, 1);
  assert.match(tags[0], /type="module"/);
  assert.match(tags[0], /\/leave-x-letter\/\d+\.\d+\.\d+\/embed\.js"/, 'no query');
  const reader = await open(browser);
  await reader.goto(address, { waitUntil: 'networkidle0' });
  const text = await shadowText(reader, 'leave-x-letter', more);
  assert.ok(text.includes(titleOf('en')));
  assert.deepEqual(reader.said, [], 'the console says nothing');
  await shoot(reader, 'letter');
  await reader.close();
}

export async function writing({ site, browser, administrator, say }) {
  const made = (code) => site.php(`echo do_shortcode( '${code}' );`);
  const dutch = await made('[leave_x_letter lang="nl-BE" no-petition="no"]');
  assert.match(dutch, /^<leave-x-letter lang="nl-BE">\s*</);
  assert.ok(dutch.includes(titleOf('nl')));
  const documented = readFileSync(new URL('../../docs/hosts/wordpress.md', import.meta.url), 'utf8');
  const codes = documented.match(/^\[leave_x_.*\]$/gm);
  assert.ok(codes.length > 4);
  for (const code of codes)
    // as a tag, with the attributes that the page writes
    assert.ok((await made(code)).startsWith(`<${code.slice(1, -1).replaceAll(/(?<=^\w*)_/g, '-')}`), code);
  say(`shortcodes: ${codes.length} from the documentation, each made a tag; the plain letter of another language`);
  for (const name of ['author', 'admin']) {
    const page = name === 'admin' ? administrator : await open(browser, site.origin, name);
    const address = await writeBlock(site, page, name);
    await read({ browser }, address, /Tilburg/u);
    say(
      `${name}, block editor: found the block, switched departures on in its panel, saw them in the preview, published; readers see it, with script and without`,
    );
    const classic = await writeClassic(site, page);
    await read({ browser }, classic, /Tilburg/u);
    say(`${name}, classic editor: typed the shortcode, published; readers see it, with script and without`);
  }
}

async function writeBlock(site, page, name) {
  await page.goto(`${site.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(
    () => globalThis.wp?.data?.select('core/block-editor')?.getSettings?.().__experimentalBlockPatterns,
  );
  await page.evaluate(() => {
    const { dispatch, select } = globalThis.wp.data;
    if (select('core/edit-post').isFeatureActive('welcomeGuide'))
      dispatch('core/edit-post').toggleFeature('welcomeGuide');
  });
  await page.waitForSelector(
    '.block-editor-default-block-appender [contenteditable], .block-editor-default-block-appender__content',
  );
  await page.click('.block-editor-default-block-appender__content');
  await page.keyboard.type('/leave');
  await page.waitForSelector('.components-autocomplete__result');
  assert.match(await page.$eval('.components-autocomplete__result', ({ innerText }) => innerText), /Leave X letter/);
  await page.keyboard.press('Enter');
  const frame = await (await page.waitForSelector('.wp-block-leave-x-letter-element iframe')).contentFrame();
  await shadowText(frame, 'leave-x-letter', /X/u);
  assert.equal(await frame.$eval('body', (body) => body.inert), true, 'what is previewed does nothing');
  const label = await page.waitForSelector('xpath/.//label[text()="departures"]');
  await label.click();
  await page.waitForFunction(() =>
    /departures/.test(decodeURIComponent(document.querySelector('.wp-block-leave-x-letter-element iframe').src)),
  );
  const again = await (await page.waitForSelector('.wp-block-leave-x-letter-element iframe')).contentFrame();
  await shadowText(again, 'leave-x-letter', /Tilburg/u);
  await page.waitForFunction(
    () => document.querySelector('.wp-block-leave-x-letter-element iframe').offsetHeight > 1000,
  );
  await shoot(page, `block-${name}`);
  assert.deepEqual(
    page.said.filter((line) => /leave-x/.test(line)),
    [],
  );
  return page.evaluate(async () => {
    const { dispatch, select } = globalThis.wp.data;
    dispatch('core/editor').editPost({ title: 'Our letter, as a block', status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getPermalink();
  });
}

async function writeClassic(site, page) {
  const cookie = { name: 'classic', value: '1', url: site.origin };
  await page.setCookie(cookie);
  await page.goto(`${site.origin}/wp-admin/post-new.php`);
  await page.type('#title', 'Our letter, as a shortcode');
  await page.click('#content-html');
  await page.type('#content', 'Read it:\n\n[leave_x_letter departures heading-level="3"]\n\nThank you.');
  // through the visual editor and back, as people do
  await page.click('#content-tmce');
  await page.waitForSelector('#content_ifr');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  // it also changes the address of the page that it leaves
  await page.click('#publish');
  const link = await page.waitForSelector('#message a[href*="?p="], #message a[href*="/our-letter"]');
  const address = await link.evaluate(({ href }) => href);
  await page.deleteCookie(cookie);
  return address;
}
