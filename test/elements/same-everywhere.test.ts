/** The element and the plain HTML say the same to every reader, whatever the options; and a mark changes nothing but what it marks. */
import { expect } from 'chai';
import { renderStatic, staticStyles, type StaticOptions } from '../../src/static.js';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { all, put, show, speaks, textOf, until } from '../helpers.js';
import { openPage } from '../page.js';
import { answerFor, answerOf, newRun } from '../witness.js';
import { formatsOf, languages, localeOf } from '../words-of.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Shows plain HTML with its style sheet, on a page where no script takes over. */
async function openPlain(options: StaticOptions): Promise<HTMLElement> {
  const page = await openPage('/test/blank.html');
  const style = page.document.createElement('style');
  style.textContent = staticStyles();
  page.document.head.append(style);
  page.document.body.innerHTML = await renderStatic(options);
  return page.document.querySelector('leave-x-letter')!;
}

/** The plain HTML always tells when a petition was checked, the element where that is long ago: neither counts here. */
async function withoutChecked(text: string, language: string, own: ReturnType<typeof exampleCampaign> | undefined) {
  const { petition } = await localeOf(language);
  const formats = await formatsOf(language);
  const dates = own ? own.petitions.map(({ checked }) => checked) : ['2026-02', '2025-01-11'];
  return dates
    .map((one) => petition.checked.replace(/\s+/g, ' ').replace('{{date}}', formats.date(one).replace(/\s+/g, ' ')))
    .reduce((rest, checked) => rest.replaceAll(checked, '').replace(/(\s·)*\s+(?=\s|$)/g, ''), text);
}

/** Numbers that look random, and are the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Combination extends Pick<StaticOptions, 'lang' | 'country' | 'headingLevel' | 'departures'> {
  /** words and a campaign of the host page's own; in Markdown: the same with all that such a letter holds */
  own: boolean | 'markdown';
}

const TAGS = [...languages, 'nl-BE', 'de-AT', 'fr-BE', 'en-IE', 'pt-BR', 'NL_be', 'fil', 'tlh'];
const COUNTRIES = [undefined, undefined, 'IE', 'DE', 'NL', 'BE', 'FR', 'US'];

/** As many combinations of options as are worth the time. */
function combinations(count: number): Combination[] {
  const next = numbers(42);
  const oneOf = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  return Array.from({ length: count }, () => ({
    lang: oneOf(TAGS),
    country: oneOf(COUNTRIES),
    headingLevel: oneOf([undefined, 1, 2, 3, 4, 5, 6]),
    departures: oneOf([undefined, true]),
    own: oneOf([true, 'markdown', false, false, false, false] as const),
  }));
}

const FIXED: Combination[] = [
  // each petition that there is
  { lang: 'en', country: 'IE', own: false },
  { lang: 'en-IE', own: false },
  { lang: 'nl-BE', headingLevel: 4, own: false },
  { lang: 'de', own: false },
  { lang: 'nl', headingLevel: 1, departures: true, own: false },
  { lang: 'fr', own: false },
  { lang: 'nl', departures: true, own: true },
  { lang: 'nl', headingLevel: 4, own: 'markdown' },
];

/** A letter of all that one in Markdown holds, and of what it does not. */
const markdownLocale = () => ({
  ...exampleLocale(),
  letter: {
    format: 'markdown',
    title: 'Example *Title* 0042',
    lead: 'Example **Lead** [0042](/lead).',
    opening: {
      first: '## One\n\n> A *quotation*\n\n- a\n- b\n\n#### Two',
      second: '[x](javascript:x) <b>raw</b> `code`',
    },
    reasons: { shade: '[Shade](https://example.org/shade).', water: 'Water:\n\n2. rain\n3. snow' },
    closing: { offer: '***\n\nThree\\\nfour.', much: '> '.repeat(1000) },
    placeAndDate: 'Example Town,\\\n1 March 2025',
    origin: 'This *text* is made up.',
  },
});

describe('the element says what the plain HTML says', () => {
  for (const combination of [...FIXED, ...combinations(30)])
    it(JSON.stringify(combination), async () => {
      const { own, ...options } = combination;
      const { lang, country, headingLevel, departures } = options;
      const run = newRun();
      const campaign = exampleCampaign('0042', 8);
      const locale = own === 'markdown' ? markdownLocale() : exampleLocale();
      answerFor(
        (address) => address.includes(run),
        (address) => answerOf(address.endsWith('campaign.json') ? campaign : locale),
      );
      const ownOptions = own ? { campaign, locale, onFault: () => undefined } : {};
      const plain = await openPlain({ ...options, ...ownOptions });
      const place = put<HTMLElement>('<div></div>');
      const letter = document.createElement('leave-x-letter');
      letter.lang = lang;
      if (country) letter.setAttribute('country', country);
      if (headingLevel) letter.setAttribute('heading-level', String(headingLevel));
      letter.toggleAttribute('departures', departures ?? false);
      if (own) {
        letter.setAttribute('campaign-src', `/${run}/campaign.json`);
        letter.setAttribute('locales-src', `/${run}/{lang}.json`);
      }
      place.append(letter);
      // what opens under the button, the element loads when it opens
      plain.querySelector('details > div')?.replaceChildren();
      const { lang: language } = plain.querySelector<HTMLElement>('[part=letter]')!;
      await speaks(letter, language);
      const records = all(plain, '.records > li').length;
      await until('all records are there', () => all(letter, '.records > li').length === records);
      const levels = (root: Element) => all(root, HEADINGS).map(({ localName }) => localName);
      expect(levels(letter)).to.deep.equal(levels(plain));
      expect(levels(plain).length).to.be.greaterThan(3);
      const bundled = languages.includes(language) ? language : 'en';
      const said = (root: Element) => withoutChecked(textOf(root), bundled, own ? campaign : undefined);
      expect(await said(letter)).to.equal(await said(plain));
      const links = (root: Element) => all<HTMLAnchorElement>(root, 'a[href]').map(({ href }) => href);
      expect(links(letter)).to.deep.equal(links(plain));
      const tags = (root: Element) => all(root, '[part=letter] *').map(({ localName }) => localName);
      expect(tags(letter)).to.deep.equal(tags(plain));
    });
});

describe('country, in small letters', () => {
  const button = (root: Element) => all<HTMLAnchorElement>(root, '[part=button]')[0]?.hostname;

  it('finds the same petition in the element', async () => {
    const letter = await show('<leave-x-letter lang="en" country="ie"></leave-x-letter>');
    expect(button(letter)).to.equal('my.uplift.ie');
  });

  it('finds the same petition in the plain HTML', async () => {
    expect(button(await openPlain({ lang: 'en', country: 'ie' }))).to.equal('my.uplift.ie');
  });
});

describe('a list with sort keys', () => {
  const campaign = exampleCampaign('0042', 8);
  // by its key, each stands where its name would not put it
  campaign.endorsements.forEach((one, index) => {
    one.sortKey = `Key ${String((index * 3) % 8)}`;
  });
  const byKey = [0, 3, 6, 1, 4, 7, 2, 5].map((index) => campaign.endorsements[index]!.name);
  const names = (root: Element) => all(root, '[part=endorsements] .records .name').map(textOf);

  async function showWith(attributes: string) {
    const run = newRun();
    answerFor(
      (address) => address.includes(run),
      () => answerOf(campaign),
    );
    const letter = put<HTMLElement>(
      `<leave-x-letter lang="en" ${attributes} campaign-src="/${run}/campaign.json"></leave-x-letter>`,
    );
    await until('it is there', () => names(letter).length === 8);
    return letter;
  }

  it('stands in their order', async () => {
    expect(names(await showWith(''))).to.deep.equal(byKey);
  });

  it('with a highlight: that one first, the others in their order', async () => {
    const { id, name } = campaign.endorsements[3]!;
    const letter = await showWith(`highlight="${id}"`);
    await until('it is marked', () => names(letter)[0] === name);
    expect(names(letter)).to.deep.equal([name, ...byKey.filter((one) => one !== name)]);
  });

  it('with addresses for records: in their order', async () => {
    const letter = await showWith('record-links');
    await until('they have addresses', () => all(letter, '.records > li[id]').length === 8);
    expect(names(letter)).to.deep.equal(byKey);
  });

  it('stands in their order in the plain HTML too', async () => {
    const plain = await openPlain({ lang: 'en', campaign });
    expect(names(plain)).to.deep.equal(byKey);
  });
});
