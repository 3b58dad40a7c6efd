/** Who endorses: the form, the mail, the approval by an editor, the list, and the way out again. */
import assert from 'node:assert/strict';
import { open, plainText, press, shadowText, shoot } from './pages.mjs';
import { until } from './site.mjs';

const LIST = '/wp-admin/edit.php?post_type=leave_x_entry';

const linkIn = (mail, what) => new RegExp(`http\\S+leave_x_letter=${what}\\S+`).exec(mail.text)[0];

/** Fills in the form of a page, as a reader would. */
async function fill(page, values) {
  await page.waitForFunction(() => document.querySelector('leave-x-endorse')?.shadowRoot?.querySelector('form'));
  for (const [name, value] of Object.entries(values)) {
    const field = await page.waitForSelector(`leave-x-endorse >>> #endorse-${name}`);
    if (value === true) await field.click();
    else if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.select(value);
    else await field.type(value);
  }
  await (
    await page.$('leave-x-endorse >>> form button[type=submit], leave-x-endorse >>> form button:not([type])')
  ).click();
}

const organisation = (number) => ({
  name: `Example Association ${number}`,
  kind: 'association',
  country: 'NL',
  url: 'example.org',
  contactName: `Example Person ${number}`,
  email: `person-${number}@example.org`,
  endorsed: true,
});

export async function endorsing({ site, browser, say }) {
  const address = (
    await site.php(
      `echo get_permalink( wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'list', 'post_title' => 'List', 'post_content' => '[leave_x_endorsements][leave_x_endorse]' ) ) );`,
    )
  ).trim();
  const editor = await open(browser, site.origin, 'editor');
  const rows = async () => {
    await editor.goto(site.origin + LIST);
    return editor.$eval('#the-list', ({ innerText }) => innerText);
  };
  const approve = async () => {
    // the first that still waits; the links of a row are shown where the mouse or the keyboard is
    await editor.bringToFront();
    await editor.focus('#the-list .status-pending .leave-x-approve a');
    await Promise.all([editor.waitForNavigation(), editor.keyboard.press('Enter')]);
  };
  const endorse = async (number) => {
    const before = site.mails.length;
    const reader = await open(browser);
    await reader.goto(address);
    await fill(reader, organisation(number));
    const mail = await until('the mail', () => site.mails[before]);
    await shadowText(reader, 'leave-x-endorse', /confirm/iu);
    await shoot(reader, `endorsed-${number}`);
    assert.deepEqual(reader.said, []);
    assert.equal(mail.to, `person-${number}@example.org`);
    await reader.close();
    return mail;
  };
  const follow = async (link) => {
    const page = await open(browser);
    await page.goto(link);
    return page;
  };

  const mail = await endorse('0042');
  assert.ok(!(await rows()).includes('0042'), 'what is not confirmed waits for nobody');
  const page = await follow(linkIn(mail, 'confirm'));
  assert.match(
    await page.$eval('body', ({ innerText }) => innerText),
    /Confirm this endorsement\?[^]*Example Association 0042/,
  );
  await shoot(page, 'confirm');
  assert.ok(!(await rows()).includes('0042'), 'the link alone confirms nothing');
  await press(page, 'button');
  assert.match(await page.$eval('body', ({ innerText }) => innerText), /published once it has been approved/);
  assert.match(await rows(), /Example Association 0042[^]*person-0042@example\.org/);
  await shoot(editor, 'waiting');
  assert.match(await editor.$eval('#menu-posts-leave_x_entry .awaiting-mod', ({ innerText }) => innerText), /1/);
  assert.ok(
    !(await plainText(browser, address)).includes('Association 0042'),
    'nothing is shown before it is approved',
  );
  say(
    'endorser: filled in the form, got a mail; its link alone confirmed nothing, its button did; an editor sees it, readers do not',
  );

  const before = site.mails.length;
  await approve();
  const told = await until('the second mail', () => site.mails[before]);
  assert.match(told.subject + told.text, /published/);
  assert.match(await plainText(browser, address), /Example Association 0042/);
  const reader = await open(browser);
  await reader.goto(address);
  await shadowText(reader, 'leave-x-endorsements', /Example Association 0042/u);
  await shoot(reader, 'list');
  assert.deepEqual(reader.said, []);
  const records = await (await fetch(`${site.origin}/?rest_route=/leave-x-letter/v1/endorsements`)).json();
  assert.deepEqual(Object.keys(records[0]).sort(), [
    'call',
    'country',
    'date',
    'id',
    'kind',
    'name',
    'role',
    'source',
    'url',
  ]);
  say('editor: approved it; it is in the list, with script and without, and the endorser was told');

  const acting = (
    await site.php(
      `echo get_permalink( wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Act', 'post_content' => '[leave_x_letter act="endorse"]' ) ) );`,
    )
  ).trim();
  await reader.goto(acting);
  await shadowText(reader, 'leave-x-letter', /Example Association 0042/u);
  await reader.waitForFunction(() =>
    document.querySelector('leave-x-letter > leave-x-endorse[slot=act]')?.shadowRoot?.querySelector('form'),
  );
  await reader.close();
  say('reader: with act="endorse", the letter has the form, and the approved names are in its list');

  const other = await endorse('0043');
  await press(await follow(linkIn(other, 'confirm')), 'button');
  await rows();
  await approve();
  const out = await follow(linkIn(told, 'withdraw'));
  await press(out, 'button');
  assert.match(await out.$eval('body', ({ innerText }) => innerText), /have been deleted/);
  assert.doesNotMatch(await plainText(browser, address), /Association 0042/);
  assert.equal(site.sql(`SELECT COUNT(*) FROM wp_postmeta WHERE meta_value LIKE '%person-0042@%'`), '0');
  assert.equal(site.sql(`SELECT COUNT(*) FROM wp_posts WHERE post_title = 'Example Association 0042'`), '0');
  assert.equal((await fetch(linkIn(told, 'withdraw'))).status, 404);
  say('endorser: withdrew by the link; record, contact and consent are gone');
  await editor.close();
}
