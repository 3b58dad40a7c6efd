/** Plain HTML inside the tag: taken over as it is where it says all that the letter would say, and made anew where it does not. */
import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/elements.js';
import { renderStatic } from '../../src/static/render-static.js';
import { all, put, speaks, textOf, until } from '../helpers.js';

const place = async (html: string | Promise<string>) => put<LeaveXLetter>(await html);
const article = (letter: Element) => all(letter, '[part=letter]')[0];
// while a compact letter loads, what stands inside the tag is shown
const isTakenOver = (letter: Element) => article(letter)?.hasAttribute('data-edition') ?? false;

for (const [lang, options] of [
  ['nl', {}],
  ['en-IE', {}],
  ['fr', { headingLevel: 1 }],
  ['de', { country: 'AT' }],
  ['en', { compact: true }],
] as const)
  it(`${lang} ${JSON.stringify(options)}: is taken over, with its parts, and stays untouched`, async () => {
    const letter = await place(renderStatic({ lang, ...options }));
    const before = letter.innerHTML;
    await speaks(letter, lang.slice(0, 2));
    expect(isTakenOver(letter)).to.equal(true);
    const words = (nodes: Iterable<Node>) => Array.from(nodes, textOf).join('').replace(/\s/g, '');
    expect(words([letter.shadowRoot!])).to.equal(words(letter.children));
    expect(letter.innerHTML).to.equal(before);
  });

it('other HTML in its place, with its language, is taken over in turn', async () => {
  const letter = await place(renderStatic({ lang: 'nl' }));
  await speaks(letter, 'nl');
  const german = new DOMParser().parseFromString(await renderStatic({ lang: 'de' }), 'text/html');
  letter.replaceChildren(...german.querySelector('leave-x-letter')!.children);
  letter.lang = 'de';
  await speaks(letter, 'de');
  expect(isTakenOver(letter)).to.equal(true);
  const words = (node: Element) => textOf(node).replace(/\s/g, '');
  expect(words(article(letter)!)).to.equal(words(letter.querySelector('article')!));
});

const changes: [what: string, change: (letter: LeaveXLetter) => void][] = [
  ['another language', (letter) => (letter.lang = 'de')],
  ['another country', (letter) => (letter.country = 'IE')],
  ['another level', (letter) => (letter.headingLevel = 4)],
  ['no petition', (letter) => (letter.noPetition = true)],
  ['a compact form', (letter) => (letter.compact = true)],
  ['departures', (letter) => (letter.departures = true)],
  ['a mark', (letter) => (letter.highlight = 'nluug')],
  ['a menu', (letter) => (letter.languageMenu = true)],
  ['an own address', (letter) => (letter.petitionUrl = '/sign')],
];
for (const [what, change] of changes) {
  it(`${what}, later: is made anew`, async () => {
    const letter = await place(renderStatic({ lang: 'nl' }));
    await speaks(letter, 'nl');
    expect(isTakenOver(letter)).to.equal(true);
    change(letter);
    await until('it is made anew', () => !isTakenOver(letter));
    await speaks(letter, letter.lang);
  });

  it(`${what}, from the start: is made anew`, async () => {
    const letter = put<LeaveXLetter>('<leave-x-letter lang="nl"></leave-x-letter>');
    const plain = await renderStatic({ lang: 'nl' });
    const parsed = new DOMParser().parseFromString(plain, 'text/html').querySelector('leave-x-letter')!;
    const own = document.createElement('leave-x-letter');
    own.lang = 'nl';
    change(own);
    own.append(...parsed.children);
    letter.replaceWith(own);
    await speaks(own, own.lang);
    expect(isTakenOver(own)).to.equal(false);
  });
}

it('of another edition is made anew', async () => {
  const plain = await renderStatic({ lang: 'nl' });
  const letter = await place(plain.replace(/data-edition="\w+ /, 'data-edition="00000042 '));
  await speaks(letter, 'nl');
  expect(isTakenOver(letter)).to.equal(false);
});

it('a link to sign in it fires leave-x-sign, which can be cancelled', async () => {
  const letter = await place(renderStatic({ lang: 'nl' }));
  await speaks(letter, 'nl');
  const details: unknown[] = [];
  letter.addEventListener('leave-x-sign', (event) => {
    details.push(event.detail);
    event.preventDefault();
  });
  const link = all<HTMLAnchorElement>(letter.shadowRoot!, '[part=button]')[0]!;
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  link.dispatchEvent(click);
  expect(details).to.deep.equal([{ petition: 'nl-government', url: link.href }]);
  expect(click.defaultPrevented).to.equal(true);
});

it('asks for no words until something changes', async () => {
  const plain = await renderStatic({ lang: 'sl' });
  const words = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('words/sl')).length;
  const before = words();
  const letter = await place(plain);
  await speaks(letter, 'sl');
  expect(words()).to.equal(before);
});
