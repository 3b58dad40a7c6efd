/** `<div data-leave-x-letter>`, for editors that drop unknown tags. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from '../helpers.js';
import { append, openEmbed, openPage } from '../page.js';

const MOUNT = { 'data-mount': '' };

const letterIn = (div: Element) =>
  until('the letter is there', () => div.querySelector<HTMLElement>(':scope > leave-x-letter'));

describe('a div, where the script tag says data-mount', () => {
  it('shows the letter in its language; what stood inside is kept in the letter', async () => {
    const { element: div } = await openEmbed({
      body: '<div data-leave-x-letter data-lang="nl"><p id="mine">The letter, as plain HTML</p></div>',
      attributes: MOUNT,
    });
    const mine = div.firstElementChild;
    const letter = await letterIn(div);
    await speaks(letter, 'nl');
    expect(div.children).to.have.lengthOf(1);
    expect(letter.firstElementChild).to.equal(mine);
  });

  it('passes every attribute on, and nothing else', async () => {
    const { element: div } = await openEmbed({
      body: `<div data-leave-x-letter data-lang="de" data-heading-level="4" data-departures data-no-petition
        data-onclick="alert(1)" data-style="color: red" data-slot="x" data-id="y" class="mine"></div>`,
      attributes: MOUNT,
    });
    const letter = await letterIn(div);
    await speaks(letter, 'de');
    expect(Object.fromEntries(Array.from(letter.attributes, ({ name, value }) => [name, value]))).to.deep.equal({
      lang: 'de',
      'heading-level': '4',
      departures: '',
      'no-petition': '',
    });
  });

  it('follows its attributes', async () => {
    const { element: div } = await openEmbed({
      body: '<div data-leave-x-letter data-lang="nl" data-departures></div>',
      attributes: MOUNT,
    });
    const letter = await letterIn(div);
    await speaks(letter, 'nl');
    div.dataset.lang = 'fr';
    div.removeAttribute('data-departures');
    await speaks(letter, 'fr');
    expect(letter.hasAttribute('departures')).to.equal(false);
    expect(div.children).to.have.lengthOf(1);
  });

  it('one that comes later is mounted too, and one that moves is not mounted twice', async () => {
    const { page, element: div } = await openEmbed({ body: '<div data-leave-x-letter></div>', attributes: MOUNT });
    await speaks(await letterIn(div), 'en');
    const later = page.document.createElement('div');
    later.setAttribute('data-leave-x-letter', '');
    later.lang = 'nl';
    page.document.body.append(later);
    const letter = await letterIn(later);
    await speaks(letter, 'nl');
    page.document.body.prepend(later);
    await speaks(letter, 'nl');
    expect(later.querySelectorAll('leave-x-letter')).to.have.lengthOf(1);
  });

  for (const [name, value] of [
    ['endorsements-src', 'https://example.org/list.json'],
    ['departures-src', '//example.org/list.json'],
    ['petition-url', 'https://example.org/sign'],
    ['language-links', 'https://example.org/{lang}/'],
    ['endorsements-src', 'javascript:alert(1)'],
  ] as const)
    it(`data-${name}="${value}" is not used, and said so once`, async () => {
      const {
        page,
        warnings,
        element: div,
      } = await openEmbed({
        body: `<div data-leave-x-letter data-lang="nl" data-${name}="${value}"></div>`,
        attributes: MOUNT,
      });
      const letter = await letterIn(div);
      await speaks(letter, 'nl');
      page.document.body.append('another change');
      await until('it is said', () => warnings.length > 0);
      expect(letter.hasAttribute(name)).to.equal(false);
      expect(warnings).to.deep.equal([
        `<leave-x-letter>: data-${name}="${value}" is not used: on a div, it must lie on this site.`,
      ]);
    });

  it('an address on the same site is used', async () => {
    const { element: div } = await openEmbed({
      body: '<div data-leave-x-letter data-endorsements-src="/example/endorsements-3.json"></div>',
      attributes: MOUNT,
    });
    const letter = await letterIn(div);
    await until('the list is there', () => all(letter, '[part=endorsements] .records > li').length === 10);
  });
});

it('where the script tag does not say so, a div stays as it is, also beside another script’s data-mount', async () => {
  const { page, element: div } = await openEmbed({
    body: '<div data-leave-x-letter><p>Mine</p></div><leave-x-letter lang="nl"></leave-x-letter><script data-mount></script>',
  });
  const letter = await speaks(page.document.querySelector('leave-x-letter')!, 'nl');
  // what mounts would have been asked for before a part that is asked for now
  letter.setAttribute('departures', '');
  await until('the departures are there', () => all(letter, '[part=departures] .records > li').length > 0);
  expect(div.innerHTML).to.equal('<p>Mine</p>');
  const loaded = page.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(loaded.filter((name) => name.includes('mount'))).to.deep.equal([]);
});

it('a standalone file mounts divs too', async () => {
  const page = await openPage('/test/blank.html');
  page.document.body.innerHTML = '<div data-leave-x-letter data-departures></div>';
  await append(page, 'script', { src: '/dist/standalone/nl.js', ...MOUNT });
  const letter = await letterIn(page.document.body.firstElementChild!);
  await speaks(letter, 'nl');
  expect(textOf(letter)).to.contain('Open brief');
});
