import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/elements.js';
import {
  all,
  expectAccessible,
  painted,
  put,
  sections,
  show,
  speaks,
  textOf,
  until,
  watchLanguages,
} from '../helpers.js';
import { fill, languages, localeOf } from '../words-of.js';

const title = (letter: Element) => textOf(all(letter, '[part=letter] [part=heading]')[0] as Element);

for (const language of languages)
  describe(`<leave-x-letter lang="${language}">`, () => {
    it('renders: the whole text in its order, the petition, the endorsements', async () => {
      const letter = await show(`<leave-x-letter lang="${language}"></leave-x-letter>`, language);
      const words = await localeOf(language);
      const { title, lead, opening, reasons, closing, origin } = words.letter;
      const text = textOf(all(letter, '[part=letter]')[0] as Element);
      let end = 0;
      const inOrder = [title, lead, opening, reasons, closing].flatMap((part) =>
        typeof part === 'string' ? part : Object.values(part),
      );
      for (const passage of inOrder) {
        const start = text.indexOf(passage.replace(/\s+/g, ' '), end);
        expect(start, passage).to.be.at.least(end);
        end = start + 1;
      }
      expect(text).to.contain(origin.split('{{')[0]?.replace(/\s+/g, ' '));
      const original = all<HTMLAnchorElement>(letter, '[part=origin] a')[0];
      expect(original?.href).to.equal('https://leavex.eu/letter/');
      expect(original?.hreflang).to.equal('en');
      expect(all(letter, 'ol > li')).to.have.lengthOf(3);
      expect(all(letter, '[part=petition]')).to.have.lengthOf(1);
      expect(all(letter, '[part=endorsements] li')).to.have.lengthOf(7);
      expect(all(letter, '[part=departures]')).to.have.lengthOf(0);
      for (const root of all(letter, '.root')) expect([root.lang, root.dir]).to.deep.equal([language, 'ltr']);
      expect(textOf(letter)).to.not.match(/\{\{|undefined|\[object/);
    });

    it('is accessible', async () => {
      const letter = await show(`<leave-x-letter departures lang="${language}"></leave-x-letter>`, language);
      await until('the departures are there', () => all(letter, '[part=departures] li').length > 0);
      await expectAccessible(letter);
    });

    it('is accessible on a dark page', async () => {
      const page = put(
        `<div style="color-scheme: dark; background: #111; color: #eee"><leave-x-letter lang="${language}"></leave-x-letter></div>`,
      );
      await speaks(page.firstElementChild!, language);
      await expectAccessible(page);
    });
  });

describe('the attributes of <leave-x-letter>', () => {
  it('heading-level sets the title, and the headings below follow', async () => {
    const letter = await show('<leave-x-letter heading-level="3"></leave-x-letter>');
    const levels = all(letter, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h3', 'h4', 'h4', 'h5']);
  });

  it('heading-level outside 1 to 6 is brought inside', async () => {
    const letter = await show('<leave-x-letter heading-level="9"></leave-x-letter>');
    expect(all(letter, 'h6')).to.have.lengthOf(4);
  });

  it('no-petition, with no other act, and no-endorsements leave parts out', async () => {
    const letter = await show('<leave-x-letter act="none" no-petition no-endorsements></leave-x-letter>');
    expect(all(letter, '[part=petition], [part=endorsements]')).to.deep.equal([]);
  });

  it('departures adds the fourth part, also later', async () => {
    const letter = await show<LeaveXLetter>('<leave-x-letter></leave-x-letter>');
    letter.departures = true;
    await until('the departures are there', () => all(letter, '.records > li[data-status]').length === 5);
  });

  it('petition, petition-url and country reach the petition', async () => {
    const letter = await show<LeaveXLetter>('<leave-x-letter petition="campact"></leave-x-letter>');
    const link = () => all<HTMLAnchorElement>(letter, '[part=button]')[0]?.href;
    expect(link()).to.match(/weact\.campact\.de/);
    letter.petitionUrl = 'https://example.org/sign';
    await until('the host’s own address is there', () => link() === 'https://example.org/sign');
    letter.petitionUrl = '';
    letter.petition = '';
    letter.country = 'ie';
    await until('the Irish one is there', () => link()?.includes('my.uplift.ie'));
  });

  it('the region of the language tag chooses the petition too', async () => {
    const letter = await show('<leave-x-letter lang="en-IE"></leave-x-letter>');
    expect(all<HTMLAnchorElement>(letter, '[part=button]')[0]?.href).to.match(/my\.uplift\.ie/);
  });

  it('slots hold the host’s words before and after the letter', async () => {
    const letter = await show(
      '<leave-x-letter><p slot="after">after 0042</p><p slot="before">before 0042</p></leave-x-letter>',
    );
    const text = textOf(letter);
    const places = ['before 0042', 'Open letter', 'free software', 'after 0042', 'What you can do'].map((one) =>
      text.indexOf(one),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.at.least(0);
  });
});

describe('the language of <leave-x-letter>', () => {
  const cases: [markup: string, expected: string][] = [
    ['<leave-x-letter></leave-x-letter>', 'en'],
    ['<leave-x-letter lang="nl"></leave-x-letter>', 'nl'],
    ['<leave-x-letter lang="nl-BE"></leave-x-letter>', 'nl'],
    ['<leave-x-letter lang="de-AT"></leave-x-letter>', 'de'],
    ['<leave-x-letter lang="fil"></leave-x-letter>', 'en'],
    ['<leave-x-letter lang="tlh"></leave-x-letter>', 'en'],
    ['<leave-x-letter lang="!"></leave-x-letter>', 'en'],
    ['<leave-x-letter lang=""></leave-x-letter>', 'en'],
    ['<div lang="fr"><leave-x-letter></leave-x-letter></div>', 'fr'],
    ['<div lang="fr"><leave-x-letter lang="de"></leave-x-letter></div>', 'de'],
  ];
  for (const [markup, expected] of cases)
    it(`${markup} => ${expected}`, async () => {
      const place = put(`<section>${markup}</section>`);
      await speaks(place.querySelector('leave-x-letter') as Element, expected);
    });

  it('is never set or reflected on the element itself', async () => {
    const letter = await show('<leave-x-letter></leave-x-letter>');
    expect(letter.hasAttribute('lang')).to.equal(false);
  });

  it('follows the element, an ancestor and the page', async () => {
    const place = put('<div><leave-x-letter></leave-x-letter></div>');
    const letter = place.firstElementChild as HTMLElement;
    await speaks(letter, 'en');
    document.documentElement.lang = 'fr';
    await speaks(letter, 'fr');
    place.lang = 'de';
    await speaks(letter, 'de');
    letter.lang = 'nl';
    await speaks(letter, 'nl');
    letter.removeAttribute('lang');
    await speaks(letter, 'de');
    place.removeAttribute('lang');
    await speaks(letter, 'fr');
  });

  it('follows an ancestor outside a shadow root', async () => {
    const host = put('<div lang="nl"></div>');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p><leave-x-letter></leave-x-letter></p>';
    const letter = root.querySelector('leave-x-letter') as Element;
    await speaks(letter, 'nl');
    host.lang = 'de';
    await speaks(letter, 'de');
    (root.firstElementChild as HTMLElement).lang = 'fr';
    await speaks(letter, 'fr');
  });

  it('may differ on one page', async () => {
    const place = put(
      '<div><leave-x-letter lang="nl"></leave-x-letter><leave-x-letter lang="fr"></leave-x-letter></div>',
    );
    const [dutch, french] = [...place.children] as [Element, Element];
    await Promise.all([speaks(dutch, 'nl'), speaks(french, 'fr')]);
    expect(title(dutch)).to.match(/^Open brief/);
    expect(title(french)).to.match(/^Lettre ouverte/);
  });

  it('is the browser’s only where the host says so', async () => {
    const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['tlh', 'fr-BE', 'de'] });
    try {
      const letter = await show<LeaveXLetter>('<leave-x-letter lang="nl"></leave-x-letter>', 'nl');
      letter.browserLanguage = true;
      await speaks(letter, 'fr');
      letter.removeAttribute('lang');
      await speaks(letter, 'fr');
      Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['tlh'] });
      letter.lang = 'de';
      await speaks(letter, 'de');
      // some tools for privacy leave none
      Object.defineProperty(navigator, 'languages', { configurable: true, get: () => undefined });
      letter.lang = 'nl';
      await speaks(letter, 'nl');
    } finally {
      Reflect.deleteProperty(navigator, 'languages');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')).to.deep.equal(before);
    }
  });
});

describe('on the host’s page <leave-x-letter>', () => {
  it('keeps working, and keeps following, after it was moved', async () => {
    const place = put('<div><div lang="nl"><leave-x-letter></leave-x-letter></div><div lang="fr"></div></div>');
    const [dutch, french] = [...place.children] as [HTMLElement, HTMLElement];
    const letter = dutch.firstElementChild as HTMLElement;
    await speaks(letter, 'nl');
    french.append(letter);
    await speaks(letter, 'fr');
    french.lang = 'de';
    await speaks(letter, 'de');
    letter.remove();
    const other = document.createElement('leave-x-letter');
    french.append(other);
    french.lang = 'nl';
    await speaks(other, 'nl');
    expect(letter.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('de');
    french.append(letter);
    await speaks(letter, 'nl');
  });

  it('leaves its children alone', async () => {
    const letter = await show('<leave-x-letter><p>static</p></leave-x-letter>');
    letter.lang = 'nl';
    await speaks(letter, 'nl');
    expect(letter.innerHTML).to.equal('<p>static</p>');
  });

  it('says where a text comes from without a placeholder left', async () => {
    const letter = await show('<leave-x-letter></leave-x-letter>');
    const { letter: words } = await localeOf('en');
    const expected = fill(words.origin, { publisher: 'Leave X – Protect Democracy', date: '6 January 2025' });
    expect(textOf(all(letter, '[part=origin]')[0] as Element)).to.contain(expected);
  });
});

describe('the language menu', () => {
  const menuOf = (letter: Element) =>
    until('the menu is there', () => all<HTMLDetailsElement>(letter, '[part=language-menu]')[0]);
  const choice = (menu: Element, language: string) =>
    menu.querySelector<HTMLElement>(`:is(button, a)[lang="${language}"]`)!;

  it('names every language by its own name, in the order of the European Union', async () => {
    const menu = await menuOf(await show('<leave-x-letter language-menu></leave-x-letter>'));
    const items = [...menu.querySelectorAll<HTMLElement>('li > *')];
    expect(items.map(({ lang }) => lang)).to.deep.equal([...languages]);
    expect(items.map(textOf).slice(0, 8)).to.deep.equal([
      'български',
      'español',
      'čeština',
      'dansk',
      'Deutsch',
      'eesti',
      'Ελληνικά',
      'English',
    ]);
    expect(choice(menu, 'en').getAttribute('aria-current')).to.equal('true');
    expect(menu.querySelectorAll('[aria-current]')).to.have.lengthOf(1);
  });

  for (const language of languages)
    it(`is accessible, and its label can be understood without ${language}`, async () => {
      const letter = await show(
        `<leave-x-letter lang="${language}" language-menu no-petition no-endorsements></leave-x-letter>`,
        language,
      );
      const menu = await menuOf(letter);
      menu.open = true;
      await expectAccessible(letter);
      expect(textOf(menu.querySelector('summary')!)).to.contain('Language');
      for (const item of menu.querySelectorAll('li > *, summary')) {
        const { width, height } = item.getBoundingClientRect();
        expect(Math.min(width, height), item.textContent).to.be.at.least(24);
      }
    });

  it('changes this letter only, says so in an event, and keeps the focus', async () => {
    const place = put('<div><leave-x-letter language-menu></leave-x-letter><leave-x-letter></leave-x-letter></div>');
    const [one, other] = [...place.children] as [HTMLElement, HTMLElement];
    await Promise.all([speaks(one, 'en'), speaks(other, 'en')]);
    const menu = await menuOf(one);
    const chosen: string[] = [];
    place.addEventListener('leave-x-language-change', ({ detail }) => chosen.push(detail.lang));
    menu.open = true;
    choice(menu, 'fr').click();
    await speaks(one, 'fr');
    expect(chosen).to.deep.equal(['fr']);
    expect(menu.open).to.equal(false);
    expect(one.shadowRoot?.activeElement?.localName).to.equal('summary');
    expect(one.hasAttribute('lang')).to.equal(false);
    await speaks(other, 'en');
    expect([localStorage.length, document.cookie]).to.deep.equal([0, '']);
  });

  it('a choice holds while the page changes, and ends with the element’s own lang', async () => {
    const letter = await show('<leave-x-letter language-menu></leave-x-letter>');
    const other = await show('<leave-x-letter></leave-x-letter>');
    choice(await menuOf(letter), 'fr').click();
    await speaks(letter, 'fr');
    const seen = watchLanguages(letter);
    document.documentElement.lang = 'de';
    await speaks(other, 'de');
    expect(seen).to.deep.equal(['fr']);
    letter.lang = 'nl';
    await speaks(letter, 'nl');
  });

  it('closes with Escape and gives the focus back', async () => {
    const letter = await show('<leave-x-letter language-menu></leave-x-letter>');
    const menu = await menuOf(letter);
    menu.open = true;
    choice(menu, 'fr').focus();
    choice(menu, 'fr').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).to.equal(false);
    expect(letter.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('with language-links leads to the host’s own pages', async () => {
    const letter = await show<LeaveXLetter>('<leave-x-letter language-links="/{lang}/letter"></leave-x-letter>');
    const menu = await menuOf(letter);
    const link = choice(menu, 'fr') as HTMLAnchorElement;
    expect([link.href, link.hreflang]).to.deep.equal([`${location.origin}/fr/letter`, 'fr']);
    expect(menu.querySelectorAll('button')).to.have.lengthOf(0);
  });

  for (const pattern of ['javascript:alert("{lang}")', '/letter', 'http://example.org/{lang}'])
    it(`language-links="${pattern}" is refused`, async () => {
      const letter = put<LeaveXLetter>('<leave-x-letter></leave-x-letter>');
      const messages: string[] = [];
      letter.addEventListener('leave-x-error', ({ detail }) => messages.push(detail.message));
      letter.languageLinks = pattern;
      await speaks(letter, 'en');
      const message = await until('it is reported', () => messages[0]);
      expect(message).to.contain('must contain {lang}');
      expect(all(letter, '[part=language-menu]')).to.have.lengthOf(0);
    });

  it('moved while it loads: it is made once', async () => {
    const [first, second] = [put<HTMLElement>('<div></div>'), put<HTMLElement>('<div></div>')];
    const letter = Object.assign(document.createElement('leave-x-letter'), { languageLinks: '/letter', lang: 'en' });
    const messages: string[] = [];
    letter.addEventListener('leave-x-error', ({ detail }) => messages.push(detail.message));
    first.append(letter);
    (letter as unknown as { performUpdate: () => void }).performUpdate();
    second.append(letter);
    await speaks(letter, 'en');
    await until('it is reported', () => messages[0]);
    await painted();
    expect(messages).to.have.lengthOf(1);
  });
});

describe('what <leave-x-letter> says of a translation', () => {
  for (const language of languages)
    it(`${language}: whether a native speaker has confirmed it`, async () => {
      const letter = await show<LeaveXLetter>(`<leave-x-letter lang="${language}"></leave-x-letter>`, language);
      const { status } = await localeOf(language);
      const origin = () => textOf(all(letter, '[part=origin]')[0]!);
      const clause = status.unreviewed.replace(/\s+/g, ' ');
      expect(origin().endsWith(clause)).to.equal(language !== 'en');
      letter.reviewedBy = 'Example Association 0042';
      await letter.updateComplete;
      expect(origin().includes(clause)).to.equal(false);
      expect(origin().includes('Example Association 0042')).to.equal(language !== 'en');
    });
});

it('paints the letter first, and each section in a frame of its own, so that none makes a reader wait for all', async () => {
  const letter = put<LeaveXLetter>('<leave-x-letter departures></leave-x-letter>');
  const seen = [0];
  new MutationObserver(() => {
    const shown = sections(letter).length;
    if (shown !== seen.at(-1)) seen.push(shown);
  }).observe(letter.shadowRoot!, { subtree: true, childList: true });
  await until('all is there', () => sections(letter).length === 4);
  expect(seen).to.deep.equal([0, 1, 2, 3, 4]);
});
