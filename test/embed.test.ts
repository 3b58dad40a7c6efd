/** The script tag's output, `dist/embed.js`: its words come over HTTP, late, broken or not at all. */
import { expect } from 'chai';
import { all, painted, speaks, textOf, until, watchLanguages } from './helpers.js';
import { builtWords, openEmbed } from './page.js';

const LETTER = '<leave-x-letter lang="nl"><p>The letter, as plain HTML</p></leave-x-letter>';
const title = (element: Element) =>
  textOf(all(element, '[part=letter] [part=heading]')[0] ?? document.createElement('p'));
const lightIsShown = (element: HTMLElement) =>
  (element.firstElementChild as HTMLElement).getBoundingClientRect().height > 0;
let run = 0;
const misbehaving = (fault: string, times: number) =>
  `/misbehaving/${fault}/${String(times)}/${String(Date.now())}-${String(run++)}/dist/embed.js`;

describe('embed.js', () => {
  it('fetches the words of the page’s language, each once, and no others', async () => {
    const { page, element } = await openEmbed({
      body: LETTER + LETTER + '<leave-x-petition lang="nl"></leave-x-petition>',
    });
    await speaks(element, 'nl');
    const words = page.performance.getEntriesByType('resource').map(({ name }) => /words\/.*/.exec(name)?.[0]);
    expect(words.filter(Boolean)).to.deep.equal(['words/nl.core.json']);
  });

  it('loads an opt-in part when it is used', async () => {
    const { page, element } = await openEmbed({ body: LETTER });
    await speaks(element, 'nl');
    const loaded = () =>
      page.performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\/dist\/(build-\w+\/)?/, ''));
    expect(loaded()).to.not.include('words/nl.departures.json');
    element.setAttribute('departures', '');
    await until('the departures are there', () => all(element, '[part=departures] li').length > 0);
    expect(loaded()).to.include('words/nl.departures.json');
  });
});

for (const fault of ['503', 'drop', 'html'])
  describe(`words that fail (${fault}), over real HTTP`, () => {
    it('twice: English is not to be had either, and the content inside the tag stays', async () => {
      const { element, warnings } = await openEmbed({ body: LETTER, script: misbehaving(fault, 99) });
      await until('the failure is reported', () => warnings.length > 0);
      expect(lightIsShown(element)).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('<leave-x-letter>: no texts could be loaded for "nl" or its fallback');
    });

    it('then work: the next change of language asks again', async () => {
      const { element, warnings } = await openEmbed({ body: LETTER, script: misbehaving(fault, 1) });
      await until('the failure is reported', () => warnings.length > 0);
      element.lang = 'de';
      await until('the second failure is reported', () => warnings.length > 1);
      expect(warnings[1]).to.contain('the texts for "de" could not be loaded; "en" is shown.');
      await speaks(element, 'en');
      element.lang = 'nl';
      await speaks(element, 'nl');
      expect(title(element)).to.contain('Open brief');
      element.lang = 'de';
      await speaks(element, 'de');
      expect(warnings).to.have.lengthOf(2);
    });

    it('then work: an element that comes back to the page asks again', async () => {
      const { element, warnings } = await openEmbed({ body: LETTER, script: misbehaving(fault, 1) });
      await until('the failure is reported', () => warnings.length > 0);
      element.parentElement?.append(element);
      await speaks(element, 'nl');
    });
  });

describe('loaded twice', () => {
  it('the same version: not a word', async () => {
    const { page, warnings, element } = await openEmbed({ body: LETTER });
    await speaks(element, 'nl');
    await page.eval('import("/dist/embed.js?again")');
    expect(warnings).to.deep.equal([]);
  });

  it('another version: the first one stays, and one warning says so', async () => {
    const first = `customElements.define('leave-x-letter', class extends HTMLElement { static version = '0.0.42' })`;
    const { page, warnings, element } = await openEmbed({ body: LETTER, before: first });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('version 0.0.42 is already on this page');
    expect(element.shadowRoot).to.equal(null);
    expect(page.customElements.get('leave-x-petition')).to.not.equal(undefined);
  });
});

it('says in an event what could not be loaded', async () => {
  const { page, element } = await openEmbed({
    body: '<div></div>',
    fetch: () => Promise.reject(new TypeError('offline')),
  });
  const details: unknown[] = [];
  element.addEventListener('leave-x-error', ({ detail }) => details.push(detail.kind, detail.message));
  const letter = page.document.createElement('leave-x-letter');
  letter.lang = 'fr';
  element.append(letter);
  await until('there is an event', () => details.length > 0);
  expect(details[0]).to.equal('words');
  expect(details[1]).to.contain('"fr"');
});

/** A fetch whose answers a test gives by hand, in any order. */
function byHand() {
  const waiting = new Map<string, (answer: Response | PromiseLike<Response>) => void>();
  const fetchLater = (address: string) =>
    new Promise<Response>((resolve) => waiting.set(/words\/(.*)\.core/.exec(address)?.[1] ?? address, resolve));
  const asked = (language: string) => until(`${language} is asked for`, () => waiting.get(language));
  const answer = async (language: string) => {
    const resolve = await asked(language);
    waiting.delete(language);
    const response = await fetch(await builtWords(language));
    resolve(response);
    return response;
  };
  const fail = async (language: string) => {
    const resolve = await asked(language);
    waiting.delete(language);
    resolve(new Response('', { status: 500 }));
  };
  return { fetchLater, asked, answer, fail };
}

describe('races of languages, answered by hand', () => {
  it('A → B → A: A answers first, B later is dropped', async () => {
    const { fetchLater, asked, answer } = byHand();
    const { element } = await openEmbed({ body: LETTER, fetch: fetchLater });
    await asked('nl');
    element.lang = 'de';
    await asked('de');
    element.lang = 'nl';
    await answer('nl');
    await speaks(element, 'nl');
    const seen = watchLanguages(element);
    await answer('de');
    // an answer that comes after it
    element.lang = 'fr';
    await answer('fr');
    await speaks(element, 'fr');
    expect(seen).to.deep.equal(['nl', 'fr']);
  });

  it('A → B → A: B answers first and is never seen', async () => {
    const { fetchLater, asked, answer } = byHand();
    const { page, element } = await openEmbed({ body: LETTER, fetch: fetchLater });
    const seen = watchLanguages(element);
    await asked('nl');
    element.lang = 'de';
    await asked('de');
    element.lang = 'nl';
    const early = await answer('de');
    await until('it is read', () => early.bodyUsed);
    await painted(page);
    expect(lightIsShown(element)).to.equal(true);
    await answer('nl');
    await speaks(element, 'nl');
    expect(seen).to.deep.equal([null, 'nl']);
  });

  it('A fails after it was asked for again: its English does not cover the answer', async () => {
    const { fetchLater, asked, answer, fail } = byHand();
    const { element } = await openEmbed({ body: LETTER, fetch: fetchLater });
    await fail('nl');
    await asked('en');
    element.lang = 'de';
    await answer('de');
    await speaks(element, 'de');
    element.lang = 'nl';
    await answer('nl');
    await speaks(element, 'nl');
    const seen = watchLanguages(element);
    const late = await answer('en');
    await until('it is read', () => late.bodyUsed);
    // an answer that comes after it
    element.lang = 'fr';
    await answer('fr');
    await speaks(element, 'fr');
    expect(seen).to.deep.equal(['nl', 'fr']);
  });

  it('keeps the old words until the new ones are there', async () => {
    const { fetchLater, asked, answer } = byHand();
    const { page, element } = await openEmbed({ body: LETTER, fetch: fetchLater });
    await answer('nl');
    await speaks(element, 'nl');
    const seen = watchLanguages(element);
    element.lang = 'de';
    await asked('de');
    await painted(page);
    await speaks(element, 'nl');
    await answer('de');
    await speaks(element, 'de');
    expect(seen).to.deep.equal(['nl', 'de']);
  });
});

describe('a locale with gaps', () => {
  const words = async (language: string) =>
    (await (await fetch(await builtWords(language))).json()) as Record<string, Record<string, unknown>>;
  const answer = (value: unknown) => new Response(JSON.stringify(value));

  it('takes a missing text from English, marked as English', async () => {
    const asked: string[] = [];
    const { element } = await openEmbed({
      body: LETTER,
      fetch: async (address) => {
        asked.push(address.replace(/.*\//, ''));
        const found = await words(address.includes('/nl.') ? 'nl' : 'en');
        if (address.includes('/nl.')) delete found.letter?.lead;
        return answer(found);
      },
    });
    await speaks(element, 'nl');
    const lead = all(element, '[part=lead]')[0];
    expect(lead?.firstElementChild?.getAttribute('lang')).to.equal('en');
    expect(textOf(lead as Element)).to.match(/^To protect democracy/);
    expect(title(element)).to.contain('Open brief');
    expect(asked).to.deep.equal(['nl.core.json', 'en.core.json']);
  });

  it('keeps what stands inside the tag where English fails too', async () => {
    const { element, warnings } = await openEmbed({
      body: LETTER,
      fetch: async (address) => {
        if (address.includes('/en.')) return new Response('', { status: 500 });
        const found = await words('nl');
        delete found.letter?.lead;
        return answer(found);
      },
    });
    await until('the failure is reported', () => warnings.length > 0);
    expect(lightIsShown(element)).to.equal(true);
    expect(warnings[0]).to.contain('letter.lead');
  });

  for (const [what, form] of [
    ['missing', undefined],
    ['empty', ''],
  ] as const)
    it(`takes the form "other" of the same language where the plural form that a number asks for is ${what}`, async () => {
      const { element } = await openEmbed({
        body: '<leave-x-petition lang="pl" petition="openpetition"></leave-x-petition>',
        fetch: async () => {
          const found = await words('pl');
          // 3,230 asks for "many" in Polish
          const forms = {
            signatures_one: '1',
            signatures_few: 'few',
            signatures_many: form,
            signatures_other: '{{count}} 0042',
          };
          return answer({ ...found, petition: { ...found.petition, ...forms } });
        },
      });
      await speaks(element, 'pl');
      expect(textOf(element)).to.contain('3230 0042');
    });
});
