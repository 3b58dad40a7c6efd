/** What comes too late is dropped: a host page that changes its mind never sees the answer to an earlier wish. */
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { all, put, speaks, textOf, until } from '../helpers.js';
import { openEmbed } from '../page.js';
import { answerFor, answerOf, answersByHand, listenTo, newRun } from '../witness.js';

/** Collects what an element shows from now on, at every change. */
function watch<T>(element: Element, look: () => T) {
  const seen = new Set<T>();
  const observer = new MutationObserver(() => seen.add(look()));
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    seen: () => {
      if (observer.takeRecords().length > 0) seen.add(look());
      return [...seen];
    },
  };
}

const nextFrame = (page: Window) => new Promise((resolve) => page.requestAnimationFrame(resolve));

/** A letter whose words come by hand, and another beside it, which shows what has come. */
interface Stage {
  page: Window;
  letter: HTMLElement;
  /** puts another letter on the page */
  witness: (language: string) => HTMLElement;
  answer: (language: string) => Promise<void>;
  fail: (language: string) => Promise<void>;
  isAsked: (language: string) => boolean;
}

const TAG = (attributes: string) =>
  `<leave-x-letter ${attributes} no-petition no-endorsements><p>Plain</p></leave-x-letter>`;

/** The words of the package, which a built page fetches. */
async function bundled(): Promise<Stage> {
  const given = new Map<string, Response>();
  // the language stands in the name of the file, in whatever folder that lies
  const nameOf = (address: string) => /\/(nl|de|fr|en)\b[^/]*\.json$/.exec(address)?.[1];
  const addresses: string[] = [];
  const byHand = answersByHand(nameOf);
  const { page, element } = await openEmbed({
    body: TAG('lang="nl"'),
    fetch: (address) => {
      if (!byHand.isMine(address)) return fetch(address);
      addresses.push(address);
      return byHand.fetch(address);
    },
  });
  return {
    page,
    letter: element,
    witness: (language) => {
      element.insertAdjacentHTML('afterend', TAG(`lang="${language}"`));
      return element.nextElementSibling as HTMLElement;
    },
    isAsked: byHand.isAsked,
    answer: async (language) => {
      const address = addresses.find((one) => nameOf(one) === language)!;
      const response = given.get(language) ?? (await fetch(address));
      given.set(language, response);
      await byHand.answer(language, () => response.clone());
    },
    fail: (language) => byHand.answer(language, () => new Response('', { status: 500 })),
  };
}

/** The words of the host page. */
function brought(): Promise<Stage> {
  const run = newRun();
  const nameOf = (address: string) => (address.includes(run) ? /(\w+)\.json$/.exec(address)?.[1] : undefined);
  const byHand = answersByHand(nameOf);
  answerFor(byHand.isMine, byHand.fetch);
  const attributes = (language: string) =>
    `lang="${language}" languages="nl de fr en" locales-src="/${run}/{lang}.json"`;
  const letter = put<HTMLElement>(TAG(attributes('nl')));
  return Promise.resolve({
    page: window,
    letter,
    witness: (language) => put<HTMLElement>(TAG(attributes(language))),
    isAsked: byHand.isAsked,
    answer: (language) => byHand.answer(language, () => answerOf(exampleLocale(language))),
    fail: (language) => byHand.answer(language, () => new Response('', { status: 500 })),
  });
}

for (const [what, open] of [
  ['words of the package', bundled],
  ['words of the page', brought],
] as const)
  describe(`races of languages: ${what}`, () => {
    const languageOf = (letter: Element) => all(letter, '[part=letter]')[0]?.lang;
    const asks = (stage: Stage, language: string) => until(`${language} is asked for`, () => stage.isAsked(language));

    /** Waits until a language has come to the page, whoever takes it, and was drawn. */
    async function arrived({ page, witness }: Stage, language: string) {
      await speaks(witness(language), language);
      await nextFrame(page);
    }

    it('A → B → A: A answers first; B comes late, and is dropped', async () => {
      const stage = await open();
      const { letter } = stage;
      await asks(stage, 'nl');
      letter.lang = 'de';
      await asks(stage, 'de');
      letter.lang = 'nl';
      await stage.answer('nl');
      await speaks(letter, 'nl');
      const { seen } = watch(letter, () => languageOf(letter));
      await stage.answer('de');
      await arrived(stage, 'de');
      expect(seen()).to.not.include('de');
      expect(languageOf(letter)).to.equal('nl');
    });

    it('A → B → A: B answers first, and is never seen', async () => {
      const stage = await open();
      const { letter } = stage;
      await asks(stage, 'nl');
      const { seen } = watch(letter, () => languageOf(letter));
      letter.lang = 'de';
      await asks(stage, 'de');
      letter.lang = 'nl';
      await stage.answer('de');
      await arrived(stage, 'de');
      expect(languageOf(letter), 'the content inside the tag stays').to.equal(undefined);
      expect(textOf(letter)).to.equal('Plain');
      await stage.answer('nl');
      await speaks(letter, 'nl');
      expect(seen()).to.not.include('de');
    });

    it('A → B → C: C answers first, then A, then B', async () => {
      const stage = await open();
      const { letter } = stage;
      await asks(stage, 'nl');
      letter.lang = 'de';
      await asks(stage, 'de');
      letter.lang = 'fr';
      await asks(stage, 'fr');
      await stage.answer('fr');
      await speaks(letter, 'fr');
      const { seen } = watch(letter, () => languageOf(letter));
      for (const language of ['nl', 'de']) {
        await stage.answer(language);
        await arrived(stage, language);
      }
      expect(seen().filter((language) => language !== 'fr')).to.deep.equal([]);
      expect(languageOf(letter)).to.equal('fr');
    });

    it('A fails late: that is not told, and neither is anything shown in its place', async () => {
      const stage = await open();
      const { letter } = stage;
      const errors: string[] = [];
      letter.addEventListener('leave-x-error', ({ detail }) => errors.push(detail.message));
      await asks(stage, 'nl');
      letter.lang = 'de';
      await asks(stage, 'de');
      await stage.answer('de');
      await speaks(letter, 'de');
      const { seen } = watch(letter, () => languageOf(letter));
      // what the page brings is given up with the last who wants it; what is bundled comes in any case
      if (what === 'words of the package') {
        await stage.fail('nl');
        await asks(stage, 'en');
        await stage.answer('en');
        await speaks(stage.witness('nl'), 'en');
      }
      await nextFrame(stage.page);
      expect(seen().filter((language) => language !== 'de')).to.deep.equal([]);
      expect(languageOf(letter)).to.equal('de');
      expect(errors).to.deep.equal([]);
    });
    it('A fails late, and English with it: that is not told', async () => {
      const stage = await open();
      const { letter } = stage;
      const errors: string[] = [];
      letter.addEventListener('leave-x-error', ({ detail }) => errors.push(detail.message));
      await asks(stage, 'nl');
      letter.lang = 'de';
      await asks(stage, 'de');
      await stage.answer('de');
      await speaks(letter, 'de');
      // one that still wants it, and hears of it
      let told = false;
      stage.witness('nl').addEventListener('leave-x-error', () => (told = true));
      await nextFrame(stage.page);
      await stage.fail('nl');
      await asks(stage, 'en');
      await stage.fail('en');
      await until('the other tells it', () => told);
      await nextFrame(stage.page);
      expect(errors).to.deep.equal([]);
      expect(languageOf(letter)).to.equal('de');
    });
  });

describe('races of campaigns', () => {
  const SHOWN: [tag: string, name: (element: Element) => string | undefined][] = [
    [
      'leave-x-petition',
      (element) => all<HTMLAnchorElement>(element, '[part=button]')[0]?.pathname.replace('/sign/', ''),
    ],
    ['leave-x-endorsements', (element) => /of (\w+)$/.exec(textOf(all(element, '.records .name')[0] ?? element))?.[1]],
    [
      'leave-x-letter',
      (element) => all<HTMLAnchorElement>(element, '[part=button]')[0]?.pathname.replace('/sign/', ''),
    ],
  ];
  for (const [tag, shown] of SHOWN) {
    /** An element that wants A, then B. */
    async function start() {
      const run = newRun();
      const nameOf = (address: string) => (address.includes(run) ? /(\w+)\.json$/.exec(address)?.[1] : undefined);
      const byHand = answersByHand(nameOf);
      answerFor(byHand.isMine, byHand.fetch);
      const src = (name: string) => `/${run}/${name}.json`;
      const html = (name: string) => `<${tag} lang="en" campaign-src="${src(name)}"></${tag}>`;
      const element = put<HTMLElement>(html('A'));
      const told = listenTo(element);
      await until('A is asked for', () => byHand.isAsked('A'));
      element.setAttribute('campaign-src', src('B'));
      await until('B is asked for', () => byHand.isAsked('B'));
      const answer = (name: string) => byHand.answer(name, () => answerOf(exampleCampaign(name)));
      const shows = (one: Element, name: string) => until(`${name} is shown`, () => shown(one) === name);
      return { element, answer, shows, html, src, fail: byHand.answer, ...told };
    }

    it(`<${tag}>: B answers first; A comes late, and is dropped`, async () => {
      const { element, answer, shows, html } = await start();
      await answer('B');
      await shows(element, 'B');
      const { seen } = watch(element, () => shown(element));
      await answer('A');
      await shows(put(html('A')), 'A');
      await nextFrame(window);
      expect(seen()).to.not.include('A');
      expect(shown(element)).to.equal('B');
    });

    it(`<${tag}>: A answers first, and is never seen`, async () => {
      const { element, answer, shows, html } = await start();
      const { seen } = watch(element, () => shown(element));
      await answer('A');
      await shows(put(html('A')), 'A');
      await nextFrame(window);
      expect(shown(element)).to.equal(undefined);
      await answer('B');
      await shows(element, 'B');
      expect(seen()).to.not.include('A');
    });

    it(`<${tag}>: A → B → A: B comes last, and is dropped`, async () => {
      const { element, answer, shows, html, src } = await start();
      element.setAttribute('campaign-src', src('A'));
      await answer('A');
      await shows(element, 'A');
      const { seen } = watch(element, () => shown(element));
      await answer('B');
      await shows(put(html('B')), 'B');
      await nextFrame(window);
      expect(seen()).to.not.include('B');
      expect(shown(element)).to.equal('A');
    });

    it(`<${tag}>: A fails late, and that is not told`, async () => {
      const { element, answer, shows, html, fail, events } = await start();
      await answer('B');
      await shows(element, 'B');
      await fail('A', () => new Response('', { status: 500 }));
      const other = put<HTMLElement>('<div></div>');
      const told = new Promise((resolve) => {
        other.addEventListener('leave-x-error', resolve);
      });
      other.innerHTML = html('A');
      await told;
      await nextFrame(window);
      expect(events).to.deep.equal([]);
      expect(shown(element)).to.equal('B');
    });
  }
});
