import { expect } from 'chai';
import { mailAddress } from '../../src/elements/mailto.js';

/** What a mail program makes of it, by the letter of RFC 6068 and past our own code. */
function read(href: string) {
  const [, query = ''] = /^mailto:\?(.*)$/.exec(href) ?? [];
  const fields = query.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    expect(value).to.match(/^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-F]{2})*$/);
    const bytes = value.replace(/%([0-9A-F]{2})|([^%])/g, (_, hex?: string, plain?: string) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : (plain ?? ''),
    );
    return [name, new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))];
  });
  return Object.fromEntries(fields) as Record<string, string>;
}

for (const text of [
  'Zuß & Söhne = 100 % + ?',
  'Ανοιχτή επιστολή',
  'رسالة',
  '😀#fragment',
  'a\tb',
  '%0A',
  'body=x&to=y',
])
  it(`"${text}" comes out as it went in`, () => {
    expect(read(mailAddress({ subject: text, text }))).to.deep.equal({ subject: text, body: text });
  });

it('lines end as mail has them; a subject has one line alone', () => {
  const { subject, body } = read(
    mailAddress({ subject: 'A\r\nBcc: b@example.org', text: 'one\ntwo\r\nthree\rfour\n\nfive' }),
  );
  expect(body).to.equal('one\r\ntwo\r\nthree\r\nfour\r\n\r\nfive');
  expect(subject).to.equal('A Bcc: b@example.org');
});

it('half a character becomes a sign that it is missing', () => {
  expect(read(mailAddress({ subject: 'a\ud83d', text: '\ude00b' }))).to.deep.equal({
    subject: 'a\ufffd',
    body: '\ufffdb',
  });
});
