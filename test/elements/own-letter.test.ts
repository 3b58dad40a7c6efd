/** A letter, words and a campaign of the host's own. */
import { expect } from 'chai';
import { all, expectAccessible, put, show, speaks, textOf, until } from '../helpers.js';
import { localeOf } from '../words-of.js';

const OWN = 'locales-src="/src/cli/example/{lang}.json" campaign-src="/src/cli/example/campaign.json"';
const ABOUT_X = /\bX\b|Twitter|Musk|Leave|leavex|openpetition|Bits of Freedom|Mastodon|leave-x-letter/;

type Texts = Record<string, unknown>;

let files: Record<string, unknown> = {};
const asked: string[] = [];
const realFetch = window.fetch.bind(window);
let place = '';
let count = 0;

beforeEach(() => {
  // addresses of their own for each test, since what could be had is kept
  place = `/own/${String(Date.now())}-${String(count++)}`;
  files = {};
  asked.length = 0;
  window.fetch = (input, init) => {
    const address = input instanceof URL ? input.href : (input as string);
    if (!address.includes(place)) return realFetch(input, init);
    const name = address.slice(address.indexOf(place) + place.length + 1);
    asked.push(name);
    const file = files[name];
    if (file === undefined) return Promise.resolve(new Response('', { status: 404 }));
    if (typeof file === 'number') return Promise.resolve(new Response('', { status: file }));
    return Promise.resolve(new Response(typeof file === 'string' ? file : JSON.stringify(file)));
  };
});

afterEach(() => {
  window.fetch = realFetch;
});

const own = (attributes = '') => `locales-src="${place}/{lang}.json" ${attributes}`;
const letterOf = (letter: Texts): Texts => ({ letter: { title: 'Example Title 0042', ...letter } });

/** What the letter shows of its text, part by part. */
const partsOf = (letter: Element) =>
  all(letter, '[part=letter] :is([part=heading], p, li)').map((one) => `${one.localName} ${one.textContent.trim()}`);

const demo = async (name: string): Promise<unknown> => (await realFetch(`/src/cli/example/${name}.json`)).json();

function errorsOf(element: HTMLElement) {
  const errors: { kind: string; message: string; cause?: unknown }[] = [];
  element.addEventListener('leave-x-error', ({ detail }) => errors.push(detail));
  return errors;
}

/** The same with its errors heard from the first moment on. */
function listen(html: string) {
  const around = put<HTMLElement>('<div></div>');
  const errors = errorsOf(around);
  around.innerHTML = html;
  return { element: around.firstElementChild as HTMLElement, errors };
}

describe('a letter for another cause', () => {
  for (const language of ['en', 'nl'])
    it(`${language}: shows every word of it in its order, and not one word about X`, async () => {
      const letter = await show(
        `<leave-x-letter lang="${language}" ${OWN} languages="en nl" language-menu></leave-x-letter>`,
        language,
      );
      await until('the endorsements are there', () => all(letter, '[part=endorsements] .records > li').length === 3);
      await until('the menu is there', () => all(letter, 'summary').length > 0);
      const words = (await (await fetch(`/src/cli/example/${language}.json`)).json()) as {
        letter: { title: string; lead: string; placeAndDate: string } & Record<
          'opening' | 'reasons' | 'closing',
          Record<string, string>
        >;
        petition: { sign: string };
        petitions: { 'example-trees': { title: string; addressee: string } };
      };
      const { title, lead, opening, reasons, closing, placeAndDate } = words.letter;
      expect(partsOf(letter)).to.deep.equal([
        `h2 ${title}`,
        `p ${lead}`,
        ...Object.values(opening).map((text) => `p ${text}`),
        ...Object.values(reasons).map((text) => `li ${text}`),
        ...Object.values(closing).map((text) => `p ${text}`),
        `p ${placeAndDate}`,
      ]);
      const button = await until('the button is there', () => all<HTMLAnchorElement>(letter, '.button')[0]);
      expect([textOf(button), button.href]).to.deep.equal([words.petition.sign, 'https://example.org/trees/sign']);
      const text = textOf(letter);
      expect(text).to.contain(words.petitions['example-trees'].addressee);
      expect(text).to.contain('Example Association 0042');
      const bundled = await localeOf(language);
      expect(text).to.contain(bundled.endorsements.heading);
      expect(text).to.not.match(ABOUT_X);
      expect(all(letter, '.related, [part=origin], [part=letter] span')).to.have.lengthOf(0);
      await expectAccessible(letter);
    });

  it('the menu offers the languages that there are, and changes to one', async () => {
    const letter = await show(`<leave-x-letter lang="en" ${OWN} languages="en nl" language-menu></leave-x-letter>`);
    await until('the menu is there', () => all(letter, 'summary').length > 0);
    const items = all(letter, '[part=language-menu] li button');
    expect(items.map(textOf)).to.deep.equal(['English', 'Nederlands']);
    items[1]!.click();
    await speaks(letter, 'nl');
    expect(textOf(letter)).to.contain('Voorbeeldstraat');
  });

  it('says the word of the menu once where a language is not bundled', async () => {
    files['tlh.json'] = letterOf({ lead: 'Words.' });
    const letter = await show(
      `<leave-x-letter lang="tlh" ${own('languages="tlh nl"')} language-menu></leave-x-letter>`,
      'tlh',
    );
    await until('the menu is there', () => all(letter, 'summary').length > 0);
    const [summary] = all(letter, 'summary');
    expect(textOf(summary!).match(/Language/g)).to.have.length(1);
    expect(summary?.querySelector('[lang=en]')?.textContent).to.equal('Language');
  });

  it('without a list of languages there is no menu, and the console says why', async () => {
    const { element, errors } = listen(`<leave-x-letter lang="en" ${OWN} language-menu></leave-x-letter>`);
    await speaks(element, 'en');
    await until('it is said', () => errors.some(({ message }) => message.includes('languages')));
    expect(all(element, 'summary')).to.have.lengthOf(0);
  });

  it('each is fetched once, however many elements show it', async () => {
    files = {
      'nl.json': await demo('nl'),
      'campaign.json': await demo('campaign'),
    };
    const tag = `<leave-x-letter ${own('lang="nl" languages="nl"')} campaign-src="${place}/campaign.json"></leave-x-letter>`;
    const around = put(`<div>${tag}${tag}</div>`);
    for (const letter of around.children) await speaks(letter, 'nl');
    await until('both lists are there', () => all(around, '[part=endorsements] .records > li').length === 6);
    expect(asked.sort()).to.deep.equal(['campaign.json', 'nl.json']);
  });

  it('each element alone takes them', async () => {
    const petition = await show(`<leave-x-petition lang="nl" ${OWN}></leave-x-petition>`, 'nl');
    expect(textOf(petition)).to.contain('Teken voor twaalf bomen');
    const endorsements = await show(
      `<leave-x-endorsements lang="nl" ${OWN} highlight="example-0007"></leave-x-endorsements>`,
      'nl',
    );
    await until('the marked one stands first', () =>
      all(endorsements, '.records > li')[0]?.textContent.includes('Example Neighbours 0007'),
    );
    const departures = put(`<leave-x-departures lang="nl" ${OWN}></leave-x-departures>`);
    // one that needs all that this one needs, and a list besides
    const more = put(`<leave-x-departures lang="nl" ${OWN} src="/example/departures-3.json"></leave-x-departures>`);
    await until('the list is there', () => all(more, '.records > li').length === 3);
    expect(textOf(departures), 'no heading above nothing').to.equal('');
  });

  it('a list of the page’s own is checked against the calls of its own campaign', async () => {
    const record = (id: string, call: string) => ({
      id,
      name: `Example Association ${id}`,
      country: 'NL',
      call,
      role: 'endorser',
      date: '2025-03-02',
      source: { title: 'An example', date: '2025-03-02' },
    });
    files = { 'list.json': [record('1', 'example-trees'), record('2', 'leave-x-eu')] };
    const { element, errors } = listen(
      `<leave-x-endorsements lang="en" ${OWN} src="${place}/list.json"></leave-x-endorsements>`,
    );
    await until('the list is there', () => all(element, '.records > li').length === 4);
    expect(errors.map(({ message }) => message).join()).to.contain(
      'record 1, call: names an unknown call; the calls are: example-trees',
    );
  });
});

it('a campaign whose ids happen to be the bundled ones takes no bundled words about them', async () => {
  const campaign = (await demo('campaign')) as Record<string, Texts[]>;
  campaign.petitions![0]!.id = 'openpetition';
  files = { 'campaign.json': campaign, 'nl.json': letterOf({}) };
  const letter = await show(
    `<leave-x-letter lang="nl" ${own()} campaign-src="${place}/campaign.json"></leave-x-letter>`,
    'nl',
  );
  const petition = await until('the petition is there', () => all(letter, '[part=petition] .title')[0]);
  expect(textOf(petition)).to.equal('example.org');
  expect(textOf(letter)).to.not.match(ABOUT_X);
});

describe('the shape of a letter', () => {
  const shapes: [what: string, letter: Texts, expected: string[]][] = [
    ['a title alone', {}, ['h2 Example Title 0042']],
    ['no reasons', { opening: { a: 'One.' }, closing: { b: 'Two.' } }, ['h2 Example Title 0042', 'p One.', 'p Two.']],
    [
      'no lead, many paragraphs',
      { opening: { a: '1', b: '2', c: '3', d: '4', e: '5', f: '6' } },
      ['h2 Example Title 0042', 'p 1', 'p 2', 'p 3', 'p 4', 'p 5', 'p 6'],
    ],
    [
      'reasons alone',
      { reasons: { a: '1', b: '2', c: '3', d: '4' } },
      ['h2 Example Title 0042', 'li 1', 'li 2', 'li 3', 'li 4'],
    ],
    [
      'a signature line',
      { lead: 'Lead.', placeAndDate: 'Example Town, 1 March 2025' },
      ['h2 Example Title 0042', 'p Lead.', 'p Example Town, 1 March 2025'],
    ],
    [
      'what looks like markup, a placeholder or a reference',
      { opening: { a: '<b>bold</b> & {{count}} {{platform}}', b: '$t(petition.sign)', c: '{ } {{{x}}} %s ${y}' } },
      [
        'h2 Example Title 0042',
        'p <b>bold</b> & {{count}} {{platform}}',
        'p $t(petition.sign)',
        'p { } {{{x}}} %s ${y}',
      ],
    ],
    [
      'names that an object has of itself',
      { opening: { constructor: 'One.', toString: 'Two.' } },
      ['h2 Example Title 0042', 'p One.', 'p Two.'],
    ],
    ['names with a dot', { opening: { 'a.b': 'One.' } }, ['h2 Example Title 0042', 'p One.']],
    [
      'a name that looks like a plural',
      { opening: { part_one: 'One.', part_other: 'Two.' } },
      ['h2 Example Title 0042', 'p One.', 'p Two.'],
    ],
  ];
  for (const [what, letter, expected] of shapes)
    it(what, async () => {
      files = { 'nl.json': letterOf(letter) };
      const element = await show(
        `<leave-x-letter lang="nl" ${own()} no-petition no-endorsements></leave-x-letter>`,
        'nl',
      );
      expect(partsOf(element)).to.deep.equal(expected);
    });

  it('words alone, without a letter: the bundled letter stays, the words take their place', async () => {
    files = { 'nl.json': { petition: { visit: 'Example Words 0042' } } };
    const element = await show(`<leave-x-letter lang="nl" ${own()}></leave-x-letter>`, 'nl');
    const { letter, petition } = await localeOf('nl');
    expect(textOf(element)).to.contain(letter.closing.now);
    expect(textOf(element)).to.contain('leave-x-letter');
    expect(textOf(all(element, '.button')[0]!)).to.equal('Example Words 0042');
    expect(textOf(element)).to.contain(petition.heading);
  });

  it('a letter with the bundled campaign: what is said of a related call is still said', async () => {
    files = { 'nl.json': letterOf({}) };
    const element = await show(`<leave-x-letter lang="nl" ${own()}></leave-x-letter>`, 'nl');
    const { calls } = await localeOf('nl');
    expect(textOf(all(element, '.related')[0]!)).to.contain(calls['nl-government'].asks);
    expect(all(element, '[part=endorsements] .records > li')).to.have.lengthOf(7);
  });

  it('beside the bundled letter on one page: neither takes a word from the other', async () => {
    files = { 'nl.json': { ...letterOf({ lead: 'Example Lead 0042' }), petition: { sign: 'Example Words 0042' } } };
    const around = put(
      `<div lang="nl"><leave-x-letter ${own()}></leave-x-letter><leave-x-letter></leave-x-letter></div>`,
    );
    const [first, second] = around.children as unknown as [HTMLElement, HTMLElement];
    await speaks(first, 'nl');
    await speaks(second, 'nl');
    expect(textOf(first)).to.contain('Example Lead 0042');
    expect(textOf(second)).to.not.match(/0042/);
    first.removeAttribute('locales-src');
    await until('it is the bundled letter', () => textOf(first) === textOf(second));
  });
});

describe('languages', () => {
  it('nl-BE without a list: the file of nl, after that of nl-BE', async () => {
    files = { 'nl.json': letterOf({}) };
    await show(`<leave-x-letter lang="nl-BE" ${own()} no-petition no-endorsements></leave-x-letter>`, 'nl');
    expect(asked).to.deep.equal(['nl-BE.json', 'nl.json']);
  });

  it('nl-BE with a list: the file of nl at once', async () => {
    files = { 'nl.json': letterOf({}) };
    await show(
      `<leave-x-letter lang="nl-BE" ${own('languages="de nl"')} no-petition no-endorsements></leave-x-letter>`,
      'nl',
    );
    expect(asked).to.deep.equal(['nl.json']);
  });

  for (const [list, expected] of [
    ['de nl', 'de'],
    ['de en', 'en'],
    ['de, en', 'en'],
  ] as const)
    it(`fr with the list "${list}": ${expected}`, async () => {
      files = { 'de.json': letterOf({}), 'nl.json': letterOf({}), 'en.json': letterOf({}) };
      await show(`<leave-x-letter lang="fr" ${own(`languages="${list}"`)} no-petition></leave-x-letter>`, expected);
      expect(asked).to.deep.equal([`${expected}.json`]);
    });

  for (const [language, dir] of [
    ['uk', 'ltr'],
    ['ar', 'rtl'],
    ['ja', 'ltr'],
  ] as const)
    it(`${language}, which is not bundled: the letter in it, the interface in English and marked as such`, async () => {
      files = { [`${language}.json`]: letterOf({ lead: 'Example Lead 0042' }) };
      const letter = await show(
        `<leave-x-letter lang="${language}" ${own()} petition="openpetition"></leave-x-letter>`,
        language,
      );
      const root = all(letter, '[part=letter]')[0]!;
      expect([root.lang, root.dir]).to.deep.equal([language, dir]);
      const heading = all(letter, '[part=petition] .heading')[0]!;
      await until('the interface is there', () => textOf(heading) === 'Petition');
      expect(heading.firstElementChild?.getAttribute('lang')).to.equal('en');
      expect(all(root, '[lang=en]')).to.have.lengthOf(0);
    });

  it('the reader’s browser chooses among those of the list', async () => {
    files = { 'nl.json': letterOf({}), 'uk.json': letterOf({}) };
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['fr', 'uk-UA', 'nl'] });
    try {
      const tag = `<leave-x-letter lang="nl" browser-language ${own('languages="nl uk"')} no-petition></leave-x-letter>`;
      await show(tag, 'uk');
    } finally {
      Reflect.deleteProperty(navigator, 'languages');
    }
  });

  it('changes at run time', async () => {
    files = { 'nl.json': letterOf({ lead: 'nl' }), 'uk.json': letterOf({ lead: 'uk' }) };
    const letter = await show(`<leave-x-letter lang="nl" ${own()} no-petition></leave-x-letter>`, 'nl');
    letter.lang = 'uk';
    await speaks(letter, 'uk');
    expect(textOf(all(letter, '[part=lead]')[0]!)).to.equal('uk');
  });
});

describe('what cannot be used', () => {
  const bad: [what: string, file: unknown, message: RegExp][] = [
    ['no file at all', undefined, /there is no file for "nl" or for "en"/],
    ['a server that is out of order', 503, /503/],
    ['no JSON', '{"letter":', /not a complete JSON file/],
    ['a list', [], /must be an object/],
    ['a letter without a title', { letter: { lead: 'Lead.' } }, /letter\.title is missing/],
    ['a letter with an empty title', { letter: { title: '' } }, /letter\.title must not be empty/],
    ['paragraphs in a list', { letter: { title: 'T', opening: ['One.'] } }, /letter\.opening must be/],
    ['a number for a text', { letter: { title: 'T', opening: { a: 7 } } }, /letter\.opening\.a must be a text/],
    ['a number among the words', { petition: { sign: 7 } }, /petition/],
  ];
  for (const [what, file, message] of bad)
    it(`${what}: the content inside the tag stays, and it is said why`, async () => {
      files = file === undefined ? {} : { 'nl.json': file };
      const warned: string[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => void warned.push(words.map(String).join(' '));
      const { element, errors } = listen(`<leave-x-letter lang="nl" ${own()}><p>Plain letter</p></leave-x-letter>`);
      await until('it is said', () => errors.length > 0);
      console.warn = warn;
      expect(errors[0]!.kind).to.equal('words');
      expect(warned.join()).to.match(message);
      expect(String(errors[0]!.cause)).to.match(message);
      expect(textOf(element)).to.equal('Plain letter');
      expect(all(element, 'leave-x-petition')).to.have.lengthOf(0);
    });

  it('a failure is not remembered: the element asks again when it comes back', async () => {
    files = { 'nl.json': 503 };
    const { element, errors } = listen(`<leave-x-letter lang="nl" ${own()} no-petition></leave-x-letter>`);
    await until('it is said', () => errors.length > 0);
    files = { 'nl.json': letterOf({}) };
    element.parentElement!.append(element);
    await speaks(element, 'nl');
  });

  it('one language that fails: the next one is shown, and it is said', async () => {
    files = { 'nl.json': 503, 'en.json': letterOf({}) };
    const { element, errors } = listen(`<leave-x-letter lang="nl" ${own()} no-petition></leave-x-letter>`);
    await speaks(element, 'en');
    expect(errors.map(({ message }) => message)).to.deep.equal([
      'the texts for "nl" could not be loaded; "en" is shown.',
    ]);
  });

  it('languages without locales-src, as where that is misspelt: the content inside the tag stays, and it is said', async () => {
    const { element, errors } = listen(
      '<leave-x-letter lang="nl" locale-src="/{lang}.json" languages="nl"><p>Plain letter</p></leave-x-letter>',
    );
    await until('it is said', () => errors.length > 0);
    expect(String(errors[0]!.cause)).to.contain('needs locales-src, which is missing');
    expect(textOf(element)).to.equal('Plain letter');
  });

  for (const src of ['http://example.org/{lang}.json', 'javascript:alert(1)//{lang}', '/letter.json'])
    it(`locales-src="${src}": refused`, async () => {
      const { element, errors } = listen(
        `<leave-x-letter lang="nl" locales-src="${src}"><p>Plain letter</p></leave-x-letter>`,
      );
      await until('it is said', () => errors.length > 0);
      expect(textOf(element)).to.equal('Plain letter');
    });

  it('names of a prototype change nothing', async () => {
    files = {
      'nl.json':
        '{"letter":{"title":"T","__proto__":{"lead":"polluted"},"opening":{"__proto__":"One."}},"__proto__":{"polluted":"yes"}}',
    };
    const { element } = listen(`<leave-x-letter lang="nl" ${own()} no-petition></leave-x-letter>`);
    await until('it is shown or refused', () => textOf(element) !== '' || all(element, 'slot').length > 0);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(({} as Record<string, unknown>).lead).to.equal(undefined);
  });

  const campaigns: [what: string, file: unknown, message: RegExp][] = [
    ['no file', undefined, /404/],
    ['no JSON', 'x', /not a complete JSON file/],
    ['a list', [], /"call" must be the id of one of its "calls"/],
    ['no call', { id: 'a', calls: [] }, /"call" must be the id of one of its "calls"/],
    ['null', 'null', /this is not a campaign/],
  ];
  for (const [what, file, message] of campaigns)
    it(`a campaign: ${what}: the letter is shown without one, and it is said why`, async () => {
      files = {
        'nl.json': letterOf({ lead: 'Example Lead 0042' }),
        ...(file === undefined ? {} : { 'campaign.json': file }),
      };
      const warned: string[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => void warned.push(words.map(String).join(' '));
      const { element, errors } = listen(
        `<leave-x-letter lang="nl" ${own()} campaign-src="${place}/campaign.json" departures></leave-x-letter>`,
      );
      await until('it is said', () => errors.some(({ kind }) => kind === 'campaign'));
      await until('the letter is there', () => textOf(element).includes('Example Lead 0042'));
      // all parts that a letter loads when they are used are there, and could have told it again
      const other = await show('<leave-x-letter lang="nl" departures></leave-x-letter>', 'nl');
      await until('its departures are there', () => all(other, '[part=departures] .records > li').length > 0);
      console.warn = warn;
      expect(warned.join()).to.match(message);
      expect(
        errors.filter(({ kind }) => kind === 'campaign'),
        'told once',
      ).to.have.lengthOf(1);
      expect(all(element, '.button, .records > li')).to.have.lengthOf(0);
      expect(textOf(element)).to.not.match(ABOUT_X);
    });

  it('a bad record of a campaign is left out, and told', async () => {
    const campaign = (await (await realFetch('/src/cli/example/campaign.json')).json()) as Record<string, Texts[]>;
    campaign.endorsements![1]!.url = 'javascript:alert(1)';
    campaign.petitions!.push({ id: 'example-other', url: 'http://example.org/' });
    files = { 'campaign.json': campaign };
    const { element, errors } = listen(
      `<leave-x-letter lang="en" locales-src="/src/cli/example/{lang}.json" campaign-src="${place}/campaign.json"></leave-x-letter>`,
    );
    await until('the list is there', () => all(element, '[part=endorsements] .records > li').length === 2);
    expect(errors.map(({ kind, message }) => `${kind} ${message.slice(message.indexOf(': ') + 2)}`)).to.deep.equal([
      'record endorsements, record 1, url: must be a complete address that starts with https://. It is left out.',
      'record petitions, record 1, url: must be a complete address that starts with https://. It is left out.',
    ]);
  });

  it('a campaign that comes late, and one that is taken away', async () => {
    const petition = await show<HTMLElement>('<leave-x-petition lang="nl"></leave-x-petition>', 'nl');
    petition.setAttribute('campaign-src', '/src/cli/example/campaign.json');
    await until(
      'the other petition is there',
      () => all<HTMLAnchorElement>(petition, '.button')[0]?.hostname === 'example.org',
    );
    petition.removeAttribute('campaign-src');
    await until('the bundled one is back', () =>
      all<HTMLAnchorElement>(petition, '.button')[0]?.hostname.includes('bitsoffreedom'),
    );
  });
});

it('what the command imports from a Markdown letter is shown character by character', async () => {
  // braces that are meant as words are no template code
  const source = (await (await fetch('/test/letters/letter.nl.md')).text()).replace('&#123;', '{');
  const letter = await show(
    '<leave-x-letter lang="nl" locales-src="/imported/{lang}.json" languages="nl" petition-url="/sign"></leave-x-letter>',
    'nl',
  );
  const [, title = '', body = ''] = /^---\ntitle: "(.*)"\ndate: .*\n---\n\n([^]*)$/.exec(source) ?? [];
  const blocks = body.trim().split('\n\n');
  const [lead, first, second, list, third, fourth, right, button] = blocks as [string, ...string[]];
  const reasons = list!.split('\n').map((line) => line.replace('1. ', ''));
  const shown = all(letter, '[part=letter] :is([part=heading], p, li)').map(({ textContent }) => textContent);
  expect(shown).to.deep.equal([
    title,
    lead.slice(2, -2),
    first,
    second,
    ...reasons,
    third,
    fourth,
    right!.replace(/<.*?>/g, ''),
  ]);
  expect(all(letter, '.button')[0]!.textContent).to.equal(button!.replace(/\{\{<.*?>\}\}/g, ''));
});
