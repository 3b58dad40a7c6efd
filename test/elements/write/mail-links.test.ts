/** Mail links hold exactly what is shown, whatever that is: read back by a second decoder. */
import { expect } from 'chai';
import campaign from 'virtual/campaign';
import departures from 'virtual/departures';
import type { LitElement } from 'lit';
import { mailAddress, mailLink } from '../../../src/elements/mailto.js';
import { councilMessage, representativeMessage } from '../../../src/elements/write/message.js';
import { loadNamespaces, loadWords } from '../../../src/i18n/words.js';
import { all, show } from '../../helpers.js';
import { languages } from '../../words-of.js';
import { mail, textarea, type } from './form.js';
import { readMailLink } from './read-mail-link.js';

const HOSTILE = [
  'Example Person 0042',
  'Zoë Müller-Ñandú & Søn',
  'Παράδειγμα Πρόσωπο',
  'Примерно лице №42',
  'مثال ٤٢',
  '例の人 👩‍👩‍👧 𝒳',
  'a&body=b&bcc=c@example.org?subject=d#e',
  '100% %0A%0D%26 +plus+ =',
  '"quoted" \\back\\ <tag> {{name}} $& `',
  "' or 1=1 -- ; , : / ?",
  '\u202eturned\u202c \u200b \u0000 \u0007 \ufeff',
  'e\u0301 \u00a0 \u2028 \u2029 ~',
  'x'.repeat(10_000),
];

const RECIPIENTS = {
  to: ['o’connor+x@example.org', 'a&b=c?d%@exämple.example'],
  bcc: ['"quoted,comma"@example.org', 'b@example.org'],
};

for (const language of languages)
  it(`${language}: ${String(HOSTILE.length * 2)} messages are read back as they were composed`, async () => {
    const words = await loadWords(language);
    for (const tag of [language, 'en']) await loadNamespaces(tag, ['write', 'departures']);
    for (const name of HOSTILE)
      for (const message of [
        councilMessage(words, campaign, { name, place: name, addressee: name, departures }),
        representativeMessage(words, campaign, 'ask', { name, place: name }),
      ]) {
        const href = mailAddress(message, RECIPIENTS);
        const { body, ...rest } = readMailLink(href);
        expect(rest).to.deep.equal({ ...RECIPIENTS, subject: message.subject });
        expect(body === message.text, `${name.slice(0, 40)} in the text`).to.equal(true);
        // the browser takes it for what it is
        expect(new URL(href).protocol).to.equal('mailto:');
      }
  });

for (const language of languages)
  it(`${language}: the link holds what the reader sees, edited or not`, async () => {
    const element = await show<LitElement>(`<leave-x-write lang="${language}"></leave-x-write>`, language);
    const [subject] = all<HTMLInputElement>(element, '.draft input');
    for (const text of HOSTILE) {
      type(subject!, text.slice(0, 100));
      type(textarea(element), `${text}\n\n${text}\n`);
      await element.updateComplete;
      const { href } = mail(element);
      const read = readMailLink(mail(element).getAttribute('href')!);
      expect(read.subject).to.equal(subject!.value);
      expect(read.body).to.equal(text.length > 1000 ? '' : textarea(element).value);
      expect(href.length).to.be.at.most(2000);
    }
  });

it('a text is left out where the whole link is longer than 2,000 characters, and not before', () => {
  const empty = mailAddress({ subject: 's', text: 'x' }, { to: ['a@example.org'] }).length - 1;
  const of = (count: number) => mailLink({ subject: 's', text: 'x'.repeat(count) }, { to: ['a@example.org'] });
  expect(of(2000 - empty).isShort).to.equal(false);
  expect(of(2000 - empty).href).to.have.lengthOf(2000);
  expect(of(2001 - empty)).to.deep.equal({ href: 'mailto:a@example.org?subject=s', isShort: true });
});

it('writes line ends as CRLF, no second header line, and a whole character for half of one', () => {
  expect(mailAddress({ subject: 'a\r\nBcc: b', text: 'a\nb\r\nc\rd' }, {})).to.equal(
    'mailto:?subject=a%20Bcc%3A%20b&body=a%0D%0Ab%0D%0Ac%0D%0Ad',
  );
  expect(mailAddress({ text: 'a\ud800b' }, {})).to.equal('mailto:?body=a%EF%BF%BDb');
});
