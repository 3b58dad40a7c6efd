/** The small receiver of endorsements does what demo/docs/endorse.md says that a receiver must do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { endorsement, endorsementMessage } from 'leave-x-letter/schema';
import { createReceiver } from '../demo/receiver.mjs';

const DOCS = readFileSync(new URL('../demo/docs/endorse.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n([^]*?)```/.exec(DOCS) ?? [];
const today = new Date().toISOString().slice(0, 10);

function start() {
  /** @type {{ to: string, token: string }[]} */
  const mails = [];
  const receiver = createReceiver({
    schema: endorsementMessage,
    calls: ['leave-x-eu'],
    site: 'https://www.example.org',
    mail: async (to, { confirm }) => void mails.push({ to, token: confirm.split('/').at(-1) ?? '' }),
  });
  return { receiver, mails };
}

/** @param {object} record what is other than in the example */
const message = (record = {}, consent = {}, contact = {}) => {
  const json = JSON.parse(example);
  return JSON.stringify({
    record: { ...json.record, ...record },
    contact: { ...json.contact, ...contact },
    consent: { ...json.consent, ...consent },
  });
};

const PERSON = {
  kind: 'person',
  id: 'example-person-0042',
  name: 'Example Person 0042',
  position: 'Professor of examples',
};

describe('the receiver', () => {
  it('takes the example of the documentation, asks by mail, and publishes what was confirmed, with both dates', async () => {
    const { receiver, mails } = start();
    assert.equal((await receiver.receive(example, 'a')).status, 201);
    assert.deepEqual(receiver.list(), []);
    assert.equal(mails[0].to, 'person-0042@example.org');
    assert.equal(receiver.confirm('not-a-token'), false);
    assert.ok(receiver.confirm(mails[0].token));
    const [record] = receiver.list();
    assert.deepEqual([record.date, record.source.date], [today, today]);
    assert.ok(endorsement.safeParse(record).success, 'a list can show it');
    assert.doesNotMatch(JSON.stringify(receiver.list()), /Person 0042|person-0042/);
  });

  it('counts nothing twice: the same key again changes nothing once it is confirmed, and takes its place before', async () => {
    const { receiver, mails } = start();
    await receiver.receive(example, 'a');
    assert.equal((await receiver.receive(message({ name: 'Example Association 0043' }), 'a')).status, 201);
    assert.equal(mails.length, 1, 'one mail');
    receiver.confirm(mails[0].token);
    assert.equal((await receiver.receive(message({ name: 'Example Association 0044' }), 'a')).status, 200);
    assert.deepEqual(
      receiver.list().map(({ name }) => name),
      ['Example Association 0043'],
    );
  });

  it('sends another mail where the address was corrected, with a new secret: the first owner cannot confirm for the second', async () => {
    const { receiver, mails } = start();
    await receiver.receive(example, 'a');
    await receiver.receive(message({}, {}, { email: 'person-0043@example.org' }), 'a');
    assert.deepEqual(
      mails.map(({ to }) => to),
      ['person-0042@example.org', 'person-0043@example.org'],
    );
    assert.equal(receiver.confirm(mails[0].token), false);
    assert.deepEqual(receiver.list(), []);
    assert.ok(receiver.confirm(mails[1].token));
    assert.equal(receiver.list().length, 1);
  });

  it('answers 409 for an organisation that is there, and never for a person', async () => {
    const { receiver, mails } = start();
    await receiver.receive(example, 'a');
    assert.equal((await receiver.receive(example, 'b')).status, 409);
    const consent = { statements: ['I endorse it.', 'I consent.'] };
    for (const key of ['c', 'd']) assert.equal((await receiver.receive(message(PERSON, consent), key)).status, 201);
    for (const { token } of mails) receiver.confirm(token);
    assert.deepEqual(
      receiver.list().map(({ id }) => id),
      ['example-association-0042', 'example-person-0042', 'example-person-0042-2'],
    );
  });

  it('keeps proof of consent, and deletes all of it on request', async () => {
    const { receiver, mails } = start();
    await receiver.receive(message(PERSON, { statements: ['I endorse it.', 'I consent.'] }), 'a');
    receiver.confirm(mails[0].token);
    const [{ statements, lang, confirmed }] = receiver.proofs();
    assert.deepEqual([statements, lang, confirmed], [['I endorse it.', 'I consent.'], 'en', today]);
    assert.ok(receiver.withdraw(mails[0].token));
    assert.deepEqual([receiver.list(), receiver.proofs()], [[], []]);
  });

  for (const [what, text, path] of [
    ['no JSON', '{', undefined],
    ['no name', message({ name: ' ' }), 'record.name'],
    ['an unknown call', message({ call: 'example-call-0042' }), 'record.call'],
    ['a page that is no https', message({ url: 'http://example.org/' }), 'record.url'],
    ['a person without consent to publication', message(PERSON), 'consent.statements'],
    ['the position of an organisation', message({ position: 'Professor' }), 'record.position'],
    ['no e-mail', message({}, {}, { email: 'nobody' }), 'contact.email'],
  ])
    it(`refuses ${what}`, async () => {
      const { receiver, mails } = start();
      const { status, body } = await receiver.receive(text, 'a');
      assert.equal(status, 400);
      assert.deepEqual(Object.keys(body.errors), path ? [path] : []);
      assert.deepEqual(mails, []);
    });

  it('answers over HTTP, to pages of one site, and takes nothing that is too large', async () => {
    const { receiver } = start();
    const server = createServer(receiver.listener).listen(0);
    try {
      const address = `http://127.0.0.1:${server.address().port}/`;
      const asked = await fetch(address, { method: 'OPTIONS' });
      assert.equal(asked.headers.get('access-control-allow-origin'), 'https://www.example.org');
      assert.match(asked.headers.get('access-control-allow-headers') ?? '', /idempotency-key/);
      const post = (/** @type {string} */ body) =>
        fetch(address, { method: 'POST', body, headers: { 'idempotency-key': 'a' } });
      assert.equal((await post(example)).status, 201);
      assert.equal((await post(' '.repeat(40_000))).status, 413);
    } finally {
      server.close();
    }
  });
});

it('the JSON Schema of the message asks for no date, and knows what people alone have', () => {
  const schema = JSON.parse(readFileSync(new URL('../dist/schema/endorsement-message.json', import.meta.url), 'utf8'));
  const { record } = schema.properties;
  assert.deepEqual(schema.required, ['record', 'contact', 'consent']);
  assert.ok(!('date' in record.properties) && !('date' in record.properties.source.properties));
  assert.ok(record.required.includes('country') && record.required.includes('kind'));
  assert.deepEqual(record.then.properties, { position: false, affiliation: false, place: false });
});
