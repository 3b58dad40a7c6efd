import { expect } from 'chai';
import { emailsIn, hasEmail, mayHaveTelephone, without } from '../../src/data/contact-details.js';

for (const text of [
  'somebody@example.org',
  'Write to some.body+list@mail.example.org.',
  'somebody＠example.org',
  'https://example.org/?to=somebody%40example.org',
  'žofie@příklad.example',
  '<somebody@example.org>',
  'somebody [at] example.org',
  'somebody(AT)example[dot]org',
])
  it(`is an e-mail address: ${text}`, () => {
    expect(hasEmail(text)).to.equal(true);
  });

for (const text of [
  'https://social.example/@somebody',
  'https://social.example/@somebody@other.example',
  '@somebody@social.example',
  '/logos/example@2x.png',
  'https://example.org/lit@3.1.2',
  'Example @ Work',
  'Example [at] Work',
  'What (at example.org) says',
  'a@b',
])
  it(`is none: ${text}`, () => {
    expect(hasEmail(text)).to.equal(false);
  });

for (const text of ['+31 20 123 45 67', 'Tel. 020-1234567', 'Example (020) 123 4567', '0032.2.123.45.67'])
  it(`may be a telephone number: ${text}`, () => {
    expect(mayHaveTelephone(text)).to.equal(true);
  });

for (const text of ['Example Association 00042', '2025-02-01', 'Example 42 (2024)', 'Resolution 123456789', '007'])
  it(`is no telephone number: ${text}`, () => {
    expect(mayHaveTelephone(text)).to.equal(false);
  });

it('finds e-mail addresses wherever they stand in a record, and takes them out', () => {
  const record = { a: 'a@example.org', b: { c: ['plain', 'c@example.org'] }, d: 1, e: null };
  const found = emailsIn(record);
  expect(found).to.deep.equal([['a'], ['b', 'c', '1']]);
  expect(found.reduceRight<unknown>((value, path) => without(value, path), record)).to.deep.equal({
    b: { c: ['plain'] },
    d: 1,
    e: null,
  });
});

it('looks through a long text in a straight line', () => {
  const start = performance.now();
  for (const piece of ['a', 'a@', 'a.', '0 ', '+0', '@a.'])
    for (const end of ['', '@', 'a']) {
      const text = piece.repeat(100_000) + end;
      hasEmail(`${text} @`);
      mayHaveTelephone(text);
    }
  expect(performance.now() - start, 'milliseconds').to.be.lessThan(3000);
});
