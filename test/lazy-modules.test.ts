/** What is loaded only when it is used may fail once, as on a train: readers keep what they see, it is said, and asked for again it works. */
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from './example-campaign.mjs';
import { all, painted, speaks, textOf, until } from './helpers.js';
import { append, openEmbed } from './page.js';
import { answerOf, heardIn, newRun } from './witness.js';

const isOwn = (address: string) => address.includes('/of-the-page/');

function localeFor(address: string) {
  const locale = exampleLocale();
  return address.includes('/markdown/')
    ? { letter: { ...locale.letter, format: 'markdown', lead: '**0042**' } }
    : locale;
}

/** Opens a page on which no script that is loaded when it is used can be had, until it is mended. */
async function openBroken(body: string, attributes: Record<string, string> = {}) {
  const run = newRun();
  const opened = await openEmbed({
    body,
    script: `/lazy/${run}/dist/embed.js`,
    attributes,
    fetch: async (address) => {
      if (isOwn(address)) return answerOf(address.endsWith('campaign.json') ? exampleCampaign() : localeFor(address));
      return fetch(address);
    },
  });
  return {
    ...opened,
    /** waits until a script was asked for in vain, and that was told */
    failed: async () => {
      await until('a script fails', async () => (await heardIn(run)).length > 0);
      await until('it is said', () => opened.warnings.length > 0);
    },
    mend: () => fetch(`/lazy/${run}/mend`),
  };
}

type Again = (element: HTMLElement, attribute: string) => Promise<unknown>;

const AGAIN: [how: string, again: Again][] = [
  [
    'the element comes back',
    (element) => {
      const place = element.parentElement!;
      element.remove();
      place.append(element);
      return Promise.resolve();
    },
  ],
  [
    'the attribute is taken away and set again',
    async (element, attribute) => {
      const value = element.getAttribute(attribute)!;
      element.removeAttribute(attribute);
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      element.setAttribute(attribute, value);
    },
  ],
];

interface Lazy {
  what: string;
  tag: string;
  attribute: string;
  value: string;
  isThere: (element: HTMLElement) => boolean;
}

const LAZY: Lazy[] = [
  {
    what: 'the menu of languages',
    tag: 'leave-x-letter',
    attribute: 'language-menu',
    value: '',
    isThere: (element) => all(element, '[part=language-menu]').length > 0,
  },
  {
    what: 'the tools of a list',
    tag: 'leave-x-endorsements',
    attribute: 'highlight',
    value: 'nluug',
    isThere: (element) => textOf(all(element, '.records .name')[0] ?? element) === 'NLUUG',
  },
  {
    what: 'the tools of a list in a letter',
    tag: 'leave-x-letter',
    attribute: 'endorsements-src',
    value: '/example/endorsements-3.json',
    isThere: (element) => textOf(element).includes('Example Association 00001'),
  },
  {
    what: 'words of the page’s own',
    tag: 'leave-x-letter',
    attribute: 'locales-src',
    value: '/of-the-page/{lang}.json',
    isThere: (element) => textOf(element).includes('Example Title 0042'),
  },
  {
    what: 'a letter in Markdown',
    tag: 'leave-x-letter',
    attribute: 'locales-src',
    value: '/of-the-page/markdown/{lang}.json',
    isThere: (element) => textOf(all(element, 'strong')[0] ?? element) === '0042',
  },
  {
    what: 'a campaign of the page’s own',
    tag: 'leave-x-letter',
    attribute: 'campaign-src',
    value: '/of-the-page/campaign.json',
    isThere: (element) => textOf(element).includes('Example Association 00001 of 0042'),
  },
  {
    what: 'departures',
    tag: 'leave-x-letter',
    attribute: 'departures',
    value: '',
    isThere: (element) => all(element, '[part=departures] .records > li').length === 5,
  },
];

for (const { what, tag, attribute, value, isThere } of LAZY)
  describe(`${what}, whose scripts cannot be had`, () => {
    it('readers keep what they see, and it is said', async () => {
      const { element, failed } = await openBroken(`<${tag} lang="en"></${tag}>`);
      await speaks(element, 'en');
      const before = textOf(element);
      element.setAttribute(attribute, value);
      await failed();
      expect(isThere(element)).to.equal(false);
      // a campaign that is not there has no petition, and no endorsements
      if (attribute === 'campaign-src') expect(textOf(element)).to.contain('Open letter');
      else expect(textOf(element)).to.equal(before);
    });

    it('work on a page that needs them later than that', async () => {
      const { element, mend, warnings } = await openBroken(`<${tag} lang="en"></${tag}>`);
      await speaks(element, 'en');
      await mend();
      element.setAttribute(attribute, value);
      await until('it is there', () => isThere(element));
      expect(warnings).to.deep.equal([]);
    });

    for (const [how, again] of AGAIN)
      it(`work where ${how}`, async () => {
        const { element, failed, mend } = await openBroken(`<${tag} lang="en"></${tag}>`);
        await speaks(element, 'en');
        element.setAttribute(attribute, value);
        await failed();
        await mend();
        await again(element, attribute);
        await until('it is there', () => isThere(element));
      });
  });

describe('<leave-x-departures> alone, whose scripts cannot be had', () => {
  it('the content inside the tag stays, and it is said', async () => {
    const { element, failed } = await openBroken('<leave-x-departures lang="en"><p>Plain</p></leave-x-departures>');
    await failed();
    expect(textOf(element)).to.equal('Plain');
  });

  it('work where the element comes back', async () => {
    const { element, failed, mend } = await openBroken(
      '<leave-x-departures lang="en"><p>Plain</p></leave-x-departures>',
    );
    await failed();
    await mend();
    await AGAIN[0]![1](element, '');
    await until('they are there', () => all(element, '.records > li').length === 5);
  });
});

describe('a tag that few pages have, whose scripts cannot be had', () => {
  const TAG = '<leave-x-share lang="nl"><p>Plain</p></leave-x-share>';

  it('what stands inside it stays, it is said once, and a change of the page does not ask again', async () => {
    const { page, element, failed, warnings } = await openBroken(TAG);
    await failed();
    const told = (tag: string) => warnings.filter((line) => line.startsWith(`<${tag}>`));
    // whatever the change makes it ask for is asked for, and told, before this
    page.document.body.append(page.document.createElement('leave-x-endorse'));
    await until('the other is told', () => told('leave-x-endorse').length > 0);
    expect(textOf(element)).to.equal('Plain');
    expect(told('leave-x-share')).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<leave-x-share> could not be loaded; the content inside it stays\. /);
  });

  it('is there where it comes back', async () => {
    const { page, element, failed, mend } = await openBroken(TAG);
    await failed();
    await mend();
    element.remove();
    await painted(page);
    page.document.body.append(element);
    await speaks(element, 'nl');
  });
});

describe('a div, where the script that mounts it cannot be had', () => {
  const DIV = '<div data-leave-x-letter data-lang="en"><p>Plain letter</p></div>';
  const MOUNT = { 'data-mount': '' };
  const letterIn = (div: Element) => div.querySelector<HTMLElement>(':scope > leave-x-letter');

  it('keeps what stands in it, and it is said', async () => {
    const { element: div, failed } = await openBroken(DIV, MOUNT);
    await failed();
    expect(div.innerHTML).to.equal('<p>Plain letter</p>');
  });

  it('is mounted where the script tag comes again', async () => {
    const { page, element: div, failed, mend } = await openBroken(DIV, MOUNT);
    await failed();
    await mend();
    const { src } = page.document.querySelector<HTMLScriptElement>('script[data-mount]')!;
    await append(page, 'script', { type: 'module', src: `${src}?again`, ...MOUNT });
    await speaks(await until('the letter is there', () => letterIn(div)), 'en');
  });
});
