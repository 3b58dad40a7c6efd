/** What a stranger posts, what an author may not, and what the site forgets. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { open, plainText } from './pages.mjs';
import { until } from './site.mjs';

const DOCS = readFileSync(new URL('../../docs/endorse.md', import.meta.url), 'utf8');
const [, EXAMPLE] = /```json\n([^]*?)```/.exec(DOCS);

/** The example of the documentation, with other fields. */
function message(number, { record, contact, consent } = {}) {
  const example = JSON.parse(EXAMPLE);
  Object.assign(example.record, { id: `example-${number}`, name: `Example Association ${number}` }, record);
  Object.assign(example.contact, { email: `person-${number}@example.org` }, contact);
  Object.assign(example.consent, consent);
  return example;
}

const PERSON = {
  record: { kind: 'person', position: 'Professor of examples' },
  consent: { statements: ['I endorse the example.', 'I consent to the publication of the example.'] },
};

const poster =
  (site) =>
  async (body, key = String(Math.random()), more = {}) => {
    const answer = await fetch(`${site.origin}/?rest_route=/leave-x-letter/v1/endorsements`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, json: await answer.json(), wait: Number(answer.headers.get('retry-after')) };
  };

/** Time moves on: the counts of tries are for an hour and a day. */
const forgetTries = (site) => site.sql(`DELETE FROM wp_options WHERE option_name LIKE '%transient%leave\\_x%'`);

const entries = (site) =>
  site.sql(`SELECT post_title, post_status FROM wp_posts WHERE post_type = 'leave_x_entry' ORDER BY ID`);

const confirm = async (mail) => {
  const [link] = /http\S+leave_x_letter=confirm\S+/.exec(mail.text);
  assert.equal((await fetch(link, { method: 'POST' })).status, 200);
};

export async function hostile({ site, browser, say }) {
  const post = poster(site);
  forgetTries(site);

  const long = await post(
    message('0050', { record: { name: 'x'.repeat(501), country: 'nl', url: 'http://example.org/' } }),
  );
  assert.equal(long.status, 400);
  assert.deepEqual(Object.keys(long.json.errors).sort(), ['record.country', 'record.name', 'record.url']);
  for (const [path, more] of [
    ['record.call', { record: { call: 'another-call' } }],
    ['record.role', { record: { role: 'initiator' } }],
    ['record.position', { record: { position: 'Professor of examples' } }],
    ['record.id', { record: { id: 'x'.repeat(101) } }],
    ['record.lang', { record: { lang: 'nl" onclick="' } }],
    ['record.name', { record: { name: 'See https://elsewhere.example/' } }],
    ['record.name', { record: { name: ['Example Association 0050'] } }],
    ['record.name', { record: { name: '\u202e\u200b' } }],
    ['contact.email', { contact: { email: 'nobody' } }],
    ['contact.email', { contact: { email: 'person-0050@example.org\r\nBcc: other@example.org' } }],
    ['contact.email', { contact: { email: ['person-0050@example.org'] } }],
    ['consent.statements', { consent: { statements: 'yes' } }],
    ['contact.name', { contact: { name: undefined } }],
    ['consent.statements', { ...PERSON, consent: {} }],
  ])
    assert.deepEqual(Object.keys((await post(message('0050', more))).json.errors ?? {}), [path], JSON.stringify(more));
  forgetTries(site);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
    assert.equal((await post(message('0050'), undefined, { 'Content-Type': type })).status, 400);
  assert.equal((await post('{')).status, 400);
  assert.equal((await post('[]')).status, 400);
  assert.equal((await post(`"${'x'.repeat(40_000)}"`)).status, 413);
  assert.doesNotMatch(entries(site), /0050/);
  say('stranger: 400 names each faulty field, 413 what is too large; nothing of it is kept');

  forgetTries(site);
  const mails = site.mails.length;
  const first = message('0051', { record: { name: '<b>Example\u202e Association</b> & "0051"', logo: '/x.png' } });
  assert.equal((await post(first, 'key-of-0051')).status, 201);
  assert.equal((await post(first, 'key-of-0051')).status, 200);
  assert.equal(site.mails.length, mails + 1, 'one mail for what is sent twice');
  assert.doesNotMatch(
    site.mails[mails].text,
    /endorses the appeal/,
    'no free text goes to an address that anybody typed',
  );
  assert.equal((await post(first, 'another-key')).status, 409);
  const theirs = message('0051b', { record: { ...first.record, id: 'example-0051' } });
  assert.equal((await post(theirs)).status, 201, 'nobody keeps a name from others before it is confirmed');
  const [last] = site.mails.splice(-1);
  assert.equal((await fetch(/http\S+leave_x_letter=withdraw\S+/.exec(last.text)[0], { method: 'POST' })).status, 200);
  const moved = { ...first, contact: { ...first.contact, email: 'other-0051@example.org' } };
  assert.equal((await post(moved, 'key-of-0051')).status, 201);
  assert.equal(site.mails.at(-1).to, 'other-0051@example.org');
  const [old] = /http\S+leave_x_letter=confirm\S+/.exec(site.mails[mails].text);
  assert.equal((await fetch(old)).status, 404, 'the first mail confirms nothing that it did not show');
  await confirm(site.mails.at(-1));
  assert.equal((await post(first, 'key-of-0051')).status, 200);
  assert.match(entries(site), /pending/, 'what is confirmed is not replaced');
  say('stranger: the same again is one entry and one mail, another with that name 409, a new address a new secret');

  const person = message('0052', PERSON);
  assert.equal((await post(person)).status, 201);
  assert.equal((await post(person)).status, 201, 'nobody is told who is on the list');
  assert.match(site.mails.at(-1).text, /Nothing was changed/);
  assert.equal((await post(person)).status, 201);
  const much = await post(person);
  assert.ok(much.status === 429 && much.wait > 0, 'mails to one address have a limit');
  let answer;
  for (let tries = 0; tries < 25 && answer?.status !== 429; tries++) answer = await post('{}');
  assert.ok(answer.status === 429 && answer.wait > 0, 'tries from one address have a limit');
  const from = async (address) => (await post('{}', undefined, { 'X-Example-From': address })).status;
  for (let tries = 0; tries < 20; tries++) assert.equal(await from(`2001:db8::${tries}`), 400);
  assert.equal(await from('2001:db8::cafe'), 429, 'one connection has many addresses of IPv6');
  assert.equal(await from('2001:db8:0:1::1'), 400);
  const counts = site.sql(
    `SELECT option_name, option_value FROM wp_options WHERE option_name LIKE '%transient%leave\\_x%'`,
  );
  const dump = site.sql('SELECT * FROM wp_options; SELECT * FROM wp_posts; SELECT * FROM wp_postmeta;').split('\n');
  assert.ok(
    !dump.some((line) => /127\.0\.0\.1(?!:)/.test(line) && !/session|community-events/.test(line)),
    'no address in clear',
  );
  const ends = Array.from(counts.matchAll(/timeout_\S+\s+(\d+)/g), ([, time]) => time * 1000 - Date.now());
  assert.ok(ends.length >= 3 && ends.every((left) => left <= 24 * 60 * 60 * 1000), counts);
  say(
    'stranger: a person gets no 409; tries and mails have limits; what is counted is a hash that ends within 24 hours',
  );

  await authors({ site, browser, say });
}

/** What an author writes into a shortcode, and asks of the pages of editors. */
async function authors({ site, browser, say }) {
  const author = await open(browser, site.origin, 'author');
  await author.goto(`${site.origin}/wp-admin/edit.php?post_type=leave_x_entry`);
  assert.match(await author.$eval('body', ({ innerText }) => innerText), /not allowed/);
  const [id] = site
    .sql(`SELECT ID FROM wp_posts WHERE post_type = 'leave_x_entry' AND post_status = 'pending'`)
    .split('\n');
  await author.goto(`${site.origin}/wp-admin/admin-post.php?action=leave_x_letter_approve&entry=${id}`);
  assert.match(await author.$eval('body', ({ innerText }) => innerText), /expired|are you sure/iu);
  assert.match(entries(site), /pending/);
  const code = `[leave_x_endorse action="https://elsewhere.example/" publisher="Somebody else" heading-level="3"][leave_x_letter endorsements-src="https://elsewhere.example/list.json" departures-src="/departures.json" locales-src="{lang}://elsewhere.example/x.json" languages="https" highlight='x" onclick="alert(1)']`;
  const html = await site.php(`echo do_shortcode( base64_decode( '${Buffer.from(code).toString('base64')}' ) );`);
  assert.doesNotMatch(html, /elsewhere|Somebody else/);
  assert.match(html, /<leave-x-endorse[^>]* action="[^"]*leave-x-letter\/v1\/endorsements"/);
  assert.match(html, /departures-src="\/departures\.json"/);
  assert.match(html, /highlight="x&quot; onclick=&quot;alert\(1\)"/);
  const published = await fetch(`${site.origin}/?leave_x_letter_preview=1`).then((answer) => answer.text());
  assert.doesNotMatch(published, /noindex"><title>Preview/, 'nobody’s preview');
  say('author: sees no endorsement, approves none, and cannot send readers’ data or show lists from elsewhere');
  await author.close();
}

/** What goes by itself, and by WordPress's tools for personal data. */
export async function forgetting({ site, browser, say }) {
  const post = poster(site);
  forgetTries(site);
  assert.equal((await post(message('0053'))).status, 201);
  assert.equal((await post(message('0054'))).status, 201);
  const titles = () => entries(site);
  site.sql(`UPDATE wp_posts SET post_date = NOW() - INTERVAL 8 DAY WHERE post_title = 'Example Association 0053'`);
  site.sql(`UPDATE wp_posts SET post_date = NOW() - INTERVAL 6 DAY WHERE post_title = 'Example Association 0054'`);
  await site.php(`do_action( 'leave_x_letter_tidy' );`);
  assert.doesNotMatch(titles(), /0053/);
  assert.match(titles(), /0054/);
  assert.equal((await site.php(`echo wp_get_schedule( 'leave_x_letter_tidy' );`)).trim(), 'hourly');
  // what is not confirmed cannot be published, whoever tries
  await site.php(
    `foreach ( get_posts( array( 'post_type' => 'leave_x_entry', 'post_status' => 'leave_x_new' ) ) as $one ) { wp_publish_post( $one->ID ); wp_update_post( array( 'ID' => $one->ID, 'post_status' => 'publish' ) ); }`,
  );
  const list = await fetch(`${site.origin}/?rest_route=/leave-x-letter/v1/endorsements`).then((answer) =>
    answer.json(),
  );
  assert.doesNotMatch(JSON.stringify(list), /0054/);
  say('the site: what nobody confirmed went after seven days and not after six; it could not be published');

  const [, page] = [0, await open(browser, site.origin, 'admin')];
  for (const tool of ['export', 'erase']) {
    const before = site.mails.length;
    await page.goto(`${site.origin}/wp-admin/${tool}-personal-data.php`);
    await page.type('#username_or_email_for_privacy_request', 'PERSON-0054@example.org');
    await page.click('#send_confirmation_email');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(site.mails.length, before, 'nothing is mailed');
    const all = await site.php(
      `foreach ( apply_filters( 'wp_privacy_personal_data_${tool}rs', array() ) as $key => $one ) { if ( 'leave-x-letter' === $key ) { echo wp_json_encode( call_user_func( $one['callback'], 'PERSON-0054@example.org', 1 ) ); } }`.replace(
        'exportrs',
        'exporters',
      ),
    );
    assert.match(
      all,
      tool === 'export' ? /Example Association 0054[^]*person-0054@example\.org/ : /"items_removed":true/,
    );
  }
  assert.doesNotMatch(titles(), /0054/);
  assert.equal(site.sql(`SELECT COUNT(*) FROM wp_postmeta WHERE meta_value LIKE '%person-0054%'`), '0');
  await page.close();
  await until('the list', async () => (await plainText(browser, `${site.origin}/?pagename=list`)).includes('0043'));
  say('the site: exporter and eraser find what belongs to an address; after the eraser nothing of it is left');
}
