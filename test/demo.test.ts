/** The demo pages, opened as a visitor would, and what they must never do. */
import { expect } from 'chai';
import { all, speaks, until } from './helpers.js';
import { openPage, requestsAreKnown } from './page.js';

const pages: [name: string, element: string, language: string][] = [
  ['letter', 'leave-x-letter', 'en'],
  ['script-tag', 'leave-x-letter', 'nl'],
  ['single-file', 'leave-x-letter', 'de'],
  ['div', 'leave-x-letter', 'fr'],
  ['languages', 'leave-x-endorsements', 'fr'],
  ['themed', 'leave-x-letter', 'de'],
  ['dark', 'leave-x-letter', 'fr'],
  ['look-sober', 'leave-x-letter', 'nl'],
  ['look-warm', 'leave-x-letter', 'de'],
  ['look-newspaper', 'leave-x-letter', 'en'],
  ['own-letter', 'leave-x-letter', 'nl'],
  ['long-letter', 'leave-x-letter', 'en'],
  ['lists', 'leave-x-endorsements', 'en'],
  ['act', 'leave-x-letter', 'en'],
  ['write', 'leave-x-write', 'en'],
  ['endorse', 'leave-x-endorse', 'en'],
  ['elsewhere', 'leave-x-alternatives', 'en'],
  ['hostile', 'leave-x-letter', 'en'],
];

for (const [name, element, language] of pages)
  it(`demo/${name}.html shows the letter; no third party, no cookie, no storage`, async () => {
    const page = await openPage(`/demo/${name}.html`);
    const shown = await until('the element is there', () => page.document.querySelector(element));
    await speaks(shown, language);
    await requestsAreKnown(page);
    const requests = page.performance.getEntriesByType('resource').map(({ name: address }) => address);
    expect(requests.length, 'requests that were looked at').to.be.greaterThan(1);
    expect(
      requests.filter((address) => new URL(address).origin !== location.origin && !address.startsWith('data:')),
    ).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect([page.localStorage.length, page.sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await page.indexedDB.databases()).to.deep.equal([]);
  });

it('demo/without-javascript.html is a whole, styled letter without a script', async () => {
  const page = await openPage('/demo/without-javascript.html', 'allow-same-origin');
  const letter = page.document.querySelector('leave-x-letter')!;
  expect(letter.querySelectorAll('ol > li')).to.have.lengthOf(3);
  expect(page.getComputedStyle(letter.querySelector('.button')!).backgroundColor).to.equal('rgb(10, 79, 179)');
});

it('demo/languages.html speaks several languages at once', async () => {
  const page = await openPage('/demo/languages.html');
  const petitions = await until('three petitions', () => {
    const found = page.document.querySelectorAll('leave-x-petition');
    return found.length === 3 && [...found];
  });
  for (const [index, language] of ['en', 'nl', 'de'].entries()) await speaks(petitions[index] as Element, language);
});

it('demo/letter.html changes its language by choice', async () => {
  const page = await openPage('/demo/letter.html');
  const letter = page.document.querySelector('leave-x-letter') as HTMLElement;
  const select = page.document.querySelector('select')!;
  await until('there is a choice', () => select.options.length > 1);
  select.value = 'nl';
  select.dispatchEvent(new page.Event('change'));
  await speaks(letter, 'nl');
});

it('demo/hostile.html: the host’s styles do not reach the letter’s own', async () => {
  const page = await openPage('/demo/hostile.html');
  const letter = await speaks(page.document.querySelector('leave-x-letter') as Element, 'en');
  const paragraph = all(letter, '.lead + p')[0]!;
  const style = page.getComputedStyle(paragraph);
  expect(parseFloat(style.fontSize)).to.be.closeTo(16, 0.1);
  expect(parseFloat(style.lineHeight) / 16).to.be.closeTo(1.55, 0.02);
  expect([style.textTransform, style.letterSpacing, style.wordSpacing, style.float]).to.deep.equal([
    'none',
    'normal',
    '0px',
    'none',
  ]);
});
