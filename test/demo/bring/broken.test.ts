/** Files that cannot be read, and how all of it looks to everybody. */
import { expect } from 'chai';
import { textOf, until } from '../../helpers.js';
import { append } from '../../page.js';
import { RULES, ENGLISH, DUTCH, LIST, openBring, give, cardsOf, letterOf, set } from './visitor.js';

const BROKEN: [name: string, content: () => string | Uint8Array, message: RegExp][] = [
  ['letter.pdf', () => '%PDF-1.7', /The file is a PDF file/],
  ['letter.md', () => '', /The file is empty/],
  ['letter.docx', () => ENGLISH.subarray(0, 900), /cannot be read|ZIP archive/],
  ['letter.en.docx', () => new Uint8Array(30_000_000), /is larger than 20000 kB/],
  ['letter.txt', () => new Uint8Array([0x61, 0, 0x62]), /is not text/],
];
for (const [name, content, message] of BROKEN)
  it(`${name} that cannot be read says so, and the next file is read`, async () => {
    const page = await openBring();
    give(page, 'texts', { [name]: content() });
    const [card] = await cardsOf(page, 1);
    expect(textOf(card!)).to.match(message);
    expect(page.document.querySelector('bring-letter > button')).to.equal(null);
    [...card!.querySelectorAll('button')].at(-1)!.click();
    await cardsOf(page, 0);
    give(page, 'texts', { 'letter.en.docx': ENGLISH });
    await cardsOf(page, 1);
    await until('it is shown', () => textOf(letterOf(page)).startsWith('More benches'));
  });

for (const language of ['', 'de'])
  it(`is open to all, and narrow enough for a phone: ${language || 'en'}`, async function () {
    this.timeout(60_000);
    const page = await openBring(language);
    const section = page.document.querySelector('#own')!;
    give(page, 'texts', {
      'letter.en.docx': ENGLISH,
      'a-very-long-name-of-a-file-that-nobody-would-choose.docx': DUTCH,
      'broken.pdf': '%PDF',
    });
    await cardsOf(page, 3);
    give(page, 'signatories', { 'signers.csv': LIST });
    await cardsOf(page, 1, 'signatories');
    set(page, [...page.document.querySelectorAll<HTMLInputElement>('[name="bring-who"]')][1]!, true);
    for (const details of section.querySelectorAll('details')) details.open = true;
    (page.frameElement as HTMLIFrameElement).width = '320';
    await until('it is narrow', () => page.innerWidth === 320);
    expect(section.scrollWidth, 'the section').to.be.at.most(section.clientWidth);
    await append(page, 'script', { src: '/node_modules/axe-core/axe.min.js' });
    for (const scheme of ['light', 'dark']) {
      page.document.documentElement.style.colorScheme = scheme;
      const { violations, passes } = await page.axe!.run(section, { runOnly: { type: 'tag', values: RULES } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join('\n')}`)).to.deep.equal([]);
      expect(passes.length).to.be.greaterThan(10);
    }
  });
