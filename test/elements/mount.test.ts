/** `<div data-leave-x-letter>`, for editors that drop unknown tags. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from '../helpers.js';
import { append, openEmbed, openPage } from '../page.js';
import { answerOf } from '../witness.js';

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
        `<leave-x-letter>: data-${name}="${value}" is not used: on a div, it must be on this site.`,
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

describe('a div for another tag', () => {
  const bodyOf = (tag: string, attributes = '') => `<div data-${tag} data-lang="nl" ${attributes}><p>Mine</p></div>`;
  const inside = (div: Element, tag: string) =>
    until(`${tag} is there`, () => div.querySelector<HTMLElement>(`:scope > ${tag}`));

  for (const tag of [
    'leave-x-petition',
    'leave-x-endorsements',
    'leave-x-departures',
    'leave-x-write',
    'leave-x-endorse',
    'leave-x-alternatives',
    'leave-x-share',
  ])
    it(`${tag} is mounted with its attributes, and with nothing else`, async () => {
      const { element: div, page } = await openEmbed({
        body: bodyOf(tag, 'data-heading-level="4" data-onclick="alert(1)" data-id="y"'),
        attributes: MOUNT,
      });
      const mine = div.firstElementChild;
      const element = await inside(div, tag);
      expect(page.customElements.get(tag), 'it is registered').to.not.equal(undefined);
      expect(element.firstElementChild).to.equal(mine);
      expect(Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))).to.deep.equal({
        lang: 'nl',
        'heading-level': '4',
      });
    });

  it('one that is loaded when it is used speaks, and follows its attributes', async () => {
    const { element: div } = await openEmbed({ body: bodyOf('leave-x-share'), attributes: MOUNT });
    const element = await speaks(await inside(div, 'leave-x-share'), 'nl');
    div.dataset.lang = 'en';
    div.dataset.headingLevel = '5';
    await speaks(element, 'en');
    await until('the level is that', () => all(element, 'h5').length === 1);
    expect(div.children).to.have.lengthOf(1);
  });

  it('a mark that comes later is seen', async () => {
    const { page, element: other } = await openEmbed({
      body: '<div data-leave-x-letter></div><div data-lang="nl"></div>',
      attributes: MOUNT,
    });
    await letterIn(other);
    const div = page.document.querySelector<HTMLElement>('[data-lang]')!;
    div.setAttribute('data-leave-x-petition', '');
    await speaks(await inside(div, 'leave-x-petition'), 'nl');
  });

  it('of several marks on one div, one counts', async () => {
    const { element: div } = await openEmbed({
      body: '<div data-leave-x-departures data-leave-x-petition data-lang="nl"></div>',
      attributes: MOUNT,
    });
    await speaks(await inside(div, 'leave-x-petition'), 'nl');
    expect(div.querySelectorAll('leave-x-departures, leave-x-petition')).to.have.lengthOf(1);
  });

  for (const [tag, name, value] of [
    ['leave-x-endorsements', 'src', 'https://example.org/list.json'],
    ['leave-x-petition', 'petition-url', 'https://example.org/sign'],
    ['leave-x-share', 'campaign-src', 'https://example.org/campaign.json'],
  ] as const)
    it(`${tag}: data-${name}="${value}" is not used, and said so once`, async () => {
      const { element: div, warnings } = await openEmbed({
        body: bodyOf(tag, `data-${name}="${value}"`),
        attributes: MOUNT,
      });
      const element = await speaks(await inside(div, tag), 'nl');
      expect(element.hasAttribute(name)).to.equal(false);
      expect(warnings).to.deep.equal([
        `<${tag}>: data-${name}="${value}" is not used: on a div, it must be on this site.`,
      ]);
    });

  describe('that a stranger has written', () => {
    const FILE = '/of-the-page/channels.json';
    const CHANNELS = [{ network: 'Example Network 0042', url: 'https://social.example.org/@example' }];

    /** Opens a page with a stranger's div, and collects what is asked for. */
    async function openStranger(src: string, attributes = {}) {
      const asked: string[] = [];
      const opened = await openEmbed({
        body: bodyOf('leave-x-alternatives', `data-follow-src="${src}"`),
        attributes: { ...MOUNT, ...attributes },
        fetch: async (address) => {
          asked.push(address);
          return address.endsWith('channels.json') ? answerOf(CHANNELS) : fetch(address);
        },
      });
      return { ...opened, asked, element: await speaks(await inside(opened.element, 'leave-x-alternatives'), 'nl') };
    }

    for (const src of ['https://example.org/channels.json', FILE])
      it(`data-follow-src="${src}" is not taken, also where it lies on this site, and that is told once`, async () => {
        const { element, asked, warnings, page } = await openStranger(src);
        page.document.body.append('another change');
        await until('it is said', () => warnings.length > 0);
        expect(textOf(element)).to.contain('Mastodon');
        expect(element.hasAttribute('follow-src')).to.equal(false);
        expect(asked.filter((one) => one.endsWith('channels.json'))).to.deep.equal([]);
        expect(warnings).to.deep.equal([
          `<leave-x-alternatives>: data-follow-src="${src}" is not used: this is not allowed on a div, which anybody may have written; put it on the script tag.`,
        ]);
      });

    for (const [tag, name, value] of [
      ['leave-x-write', 'representatives-src', '/of-a-stranger/list.json'],
      ['leave-x-endorse', 'action', '/of-a-stranger/endorsements'],
      ['leave-x-endorse', 'mailto', 'stranger@example.org'],
      ['leave-x-endorse', 'contribute-url', '/of-a-stranger/page'],
      ['leave-x-endorse', 'publisher', 'Example Stranger 0042'],
      ['leave-x-endorse', 'publication-url', '/of-a-stranger/page'],
      ['leave-x-endorse', 'contact', 'stranger@example.org'],
      ['leave-x-endorse', 'withdraw', 'stranger@example.org'],
      ['leave-x-endorse', 'privacy-url', '/of-a-stranger/page'],
    ] as const)
      it(`${tag}: data-${name} is not taken, nothing is asked of it, and that is told once`, async () => {
        const asked: string[] = [];
        const { element: div, warnings } = await openEmbed({
          body: bodyOf(tag, `data-${name}="${value}"`),
          attributes: MOUNT,
          fetch: async (address) => {
            asked.push(address);
            return fetch(address);
          },
        });
        const element = await inside(div, tag);
        div.dataset.headingLevel = '4';
        const isRefusal = (message: string) => message.includes(value);
        await until('it is said', () => warnings.some(isRefusal));
        // without the host’s word there is no form to fill in, and a question to a council
        if (tag === 'leave-x-write') await speaks(element, 'nl');
        else await until('that too', () => warnings.some((one) => one.includes('The form needs action')));
        expect(all(element, 'form')).to.have.lengthOf(0);
        expect(element.hasAttribute(name)).to.equal(false);
        expect(asked.filter((one) => one.includes('stranger'))).to.deep.equal([]);
        expect(warnings.filter(isRefusal)).to.deep.equal([
          `<${tag}>: data-${name}="${value}" is not used: this is not allowed on a div, which anybody may have written; put it on the script tag.`,
        ]);
      });

    it('where the host says on the script tag where names go, the form of a div goes there', async () => {
      const { element: div } = await openEmbed({
        body: bodyOf('leave-x-endorse', 'data-action="/of-a-stranger/endorsements" data-publisher="Example Stranger"'),
        attributes: { ...MOUNT, 'data-action': '/of-the-page/endorsements', 'data-publisher': 'Example Host 0042' },
      });
      const element = await speaks(await inside(div, 'leave-x-endorse'), 'nl');
      expect(element.getAttribute('action')).to.equal('/of-the-page/endorsements');
      expect(textOf(element)).to.contain('Example Host 0042').and.not.contain('Stranger');
    });

    it('what the host says on the script tag is taken instead', async () => {
      const { element, asked } = await openStranger('/of-a-stranger/channels.json', { 'data-follow-src': FILE });
      await until('the channels are there', () => textOf(element).includes('Example Network 0042'));
      expect(asked.filter((one) => one.endsWith('channels.json'))).to.deep.equal([new URL(FILE, location.href).href]);
    });
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
  expect(loaded.filter((name) => name.includes('tags.lazy'))).to.deep.equal([]);
});

it('a standalone file mounts divs too', async () => {
  const page = await openPage('/test/blank.html');
  page.document.body.innerHTML = '<div data-leave-x-letter data-departures></div>';
  await append(page, 'script', { src: '/dist/standalone/nl.js', ...MOUNT });
  const letter = await letterIn(page.document.body.firstElementChild!);
  await speaks(letter, 'nl');
  expect(textOf(letter)).to.contain('Open brief');
});

it('a standalone file says of a div for what it does not contain where that is to be had', async () => {
  const page = await openPage('/test/blank.html');
  const warnings: string[] = [];
  page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  page.document.body.innerHTML = '<div data-leave-x-share><p>Mine</p></div>';
  await append(page, 'script', { src: '/dist/standalone/nl.js', ...MOUNT });
  await until('it is said', () => warnings.length > 0);
  expect(warnings).to.deep.equal([
    '<leave-x-share> could not be loaded; the content of its div stays. Error: this file does not include it: use embed.js from the same package',
  ]);
  expect(page.document.body.innerHTML).to.equal('<div data-leave-x-share=""><p>Mine</p></div>');
});
