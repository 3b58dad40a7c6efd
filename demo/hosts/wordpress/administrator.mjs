/** The administrator: installs, sets, and removes the plugin. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open, press, shoot } from './pages.mjs';
import { until } from './site.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

async function upload(page, site, file) {
  await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.$('#pluginzip');
  await field.uploadFile(file);
  await press(page, '#install-plugin-submit');
}

/** @returns {Promise<import('puppeteer-core').Page>} the page of somebody who may do all */
export async function installing({ site, browser, file, say }) {
  for (const role of ['author', 'editor'])
    await site.php(
      `wp_insert_user( array( 'user_login' => '${role}', 'user_pass' => '${role}', 'user_email' => '${role}@example.org', 'role' => '${role}' ) );`,
    );
  const page = await open(browser, site.origin, 'admin');
  await upload(page, site, file);
  await press(page, 'a.button-primary[href*="action=activate"]');
  const row = await page.$eval(
    'tr[data-plugin^="leave-x-letter/"]',
    ({ className, innerText }) => className + innerText,
  );
  assert.match(row, /^active/);
  assert.ok(row.includes(`Version ${version}`) && row.includes('Download the endorsements'), row);
  say(`administrator: uploaded the zip, activated version ${version}`);

  const settings = {
    who: 'both',
    contact: 'list@example.org',
    'publication-url': `${site.origin}/list/`,
    'privacy-url': '/privacy/',
  };
  const fill = async (name, value) => {
    const input = await page.$(`#leave-x-${name}`);
    if ((await input.evaluate(({ tagName }) => tagName)) === 'SELECT') await input.select(value);
    else await input.evaluate((field, value) => (field.value = value), value);
  };
  await page.goto(`${site.origin}/wp-admin/options-general.php?page=leave-x-letter`);
  await page.click('#leave-x-receive');
  await page.click('#leave-x-departures');
  for (const [name, value] of Object.entries(settings)) await fill(name, value);
  await fill('petition-url', 'http://elsewhere.example/petition');
  await press(page, '#submit');
  const notice = await page.$eval('#wpbody', (body) => body.innerText);
  assert.match(
    notice,
    /petition-url = “http:\/\/elsewhere\.example\/petition” is not used: it must be an address on this site/,
  );
  assert.equal(await page.$eval('#leave-x-petition-url', ({ value }) => value), '');
  assert.equal(await page.$eval('#leave-x-contact', ({ value }) => value), 'list@example.org');
  await fill('petition-url', 'https://petition.example/sign');
  await page.click('#leave-x-departures');
  await press(page, '#submit');
  assert.equal(await page.$eval('#leave-x-petition-url', ({ value }) => value), 'https://petition.example/sign');
  await shoot(page, 'settings');
  await fill('petition-url', '');
  await press(page, '#submit');
  say('administrator: settings are kept, an address without https is refused and said so');
  return page;
}

/** Puts a zip in the place of the one that is installed. */
export async function updating({ site, file, administrator: page, say }) {
  const data = () =>
    site.sql(`
      SELECT option_value FROM wp_options WHERE option_name = 'leave_x_letter';
      SELECT ID, post_status FROM wp_posts WHERE post_type = 'leave_x_entry' ORDER BY ID;`);
  const before = data();
  assert.match(before, /list@example\.org[^]*publish/);
  await upload(page, site, file);
  await press(page, '.update-from-upload-overwrite');
  assert.match(await page.$eval('#wpbody', ({ innerText }) => innerText), /Plugin updated successfully/);
  await page.goto(`${site.origin}/wp-admin/plugins.php`);
  assert.match(await page.$eval('tr[data-plugin^="leave-x-letter/"]', ({ className }) => className), /^active/);
  assert.equal(data(), before);
  say('administrator: replaced the plugin by an uploaded zip; it stays active, settings and endorsements stay');
}

/** Removes the plugin; the list can be had as a file before that, and nothing stays. */
export async function leaving({ site, administrator: page, say }) {
  await site.php(`update_user_meta( 1, 'manageedit-leave_x_entrycolumnshidden', array( 'call' ) );`);
  await page.goto(`${site.origin}/wp-admin/plugins.php`);
  const row = 'tr[data-plugin^="leave-x-letter/"]';
  assert.match(await page.$eval(row, ({ innerText }) => innerText), /Deleting the plugin deletes all endorsements/);
  const list = await page.$eval(`${row} a[href*="leave_x_letter_download"]`, async ({ href }) => {
    const answer = await fetch(href);
    return { name: answer.headers.get('content-disposition'), text: await answer.text() };
  });
  assert.match(list.name, /filename="endorsements\.json"/);
  const records = JSON.parse(list.text);
  assert.deepEqual(
    records.map(({ name }) => name),
    ['Example Association 0043'],
  );
  assert.doesNotMatch(list.text, /contact|consent|person-0043@/);
  await shoot(page, 'plugins');
  await press(page, `${row} .deactivate a`);
  await page.click(`${row} .delete a`);
  await until('the plugin to go', () => !existsSync(join(site.www, 'wp-content/plugins/leave-x-letter')));
  await until(
    'its data to go',
    () => site.sql(`SELECT COUNT(*) FROM wp_posts WHERE post_type = 'leave_x_entry'`) === '0',
  );
  // WordPress itself keeps the time of a deletion by the plugin's name for a while
  const left = site.sql(`
    SELECT option_name FROM wp_options WHERE option_name LIKE '%leave\\_x%' OR option_value LIKE '%leave\\_x%';
    SELECT meta_key FROM wp_postmeta WHERE meta_key LIKE '%leave\\_x%' OR meta_value LIKE '%person-0043%';
    SELECT meta_key FROM wp_usermeta WHERE meta_key LIKE '%leave\\_x%';
    SELECT post_title FROM wp_posts WHERE post_type LIKE 'leave%';`);
  assert.equal(left, '');
  say(
    'uninstall: the list as a file first, without contacts; then no entry, no setting, no count, no timetable, no file',
  );
}
