/** People in lists, and what records share: counted apart, in columns, with an equal source told once. */
import { expect } from 'chai';
import type { SharedEndorsements } from '../../src/campaign/schema.js';
import type { LeaveXEndorsements, LeaveXLetter } from '../../src/elements.js';
import type { ErrorDetail } from '../../src/elements/events.js';
import { loadNamespace } from '../../src/i18n/words.js';
import { renderStatic } from '../../src/static/render-static.js';
import { exampleCampaign } from '../example-campaign.mjs';
import { exampleEndorsements, examplePeople } from '../example-records.mjs';
import { all, expectAccessible, put, show, textOf, until } from '../helpers.js';
import { fill, formatsOf, localeOf } from '../words-of.js';

const items = (element: Element) => all(element, '.records > li');
const names = (element: Element) => all(element, '.records .name').map(textOf);
const headings = (element: Element) => all(element, '[part=subheading]').map(textOf);
const control = (element: Element, label: string) =>
  all<HTMLLabelElement>(element, 'label')
    .find((one) => textOf(one).startsWith(label))
    ?.querySelector<HTMLInputElement & HTMLSelectElement>('input, select');

/** People and organisations of the letter's own call. */
function mixed(people: number, organisations: number): SharedEndorsements {
  const { shared, endorsements } = examplePeople(people);
  const others = exampleEndorsements(organisations).map((one) => ({
    ...one,
    call: 'leave-x-eu',
    kind: 'media' as const,
  }));
  return { shared, endorsements: [...endorsements, ...others] };
}

async function showRecords(records: LeaveXEndorsements['records'], attributes = '') {
  const element = put<LeaveXEndorsements>(`<leave-x-endorsements mode="replace" ${attributes}></leave-x-endorsements>`);
  const errors: ErrorDetail[] = [];
  element.addEventListener('leave-x-error', ({ detail }) => errors.push(detail));
  element.records = records;
  await until('the list is there', () => items(element).length > 0 || errors.length > 0);
  return { element, errors };
}

const search = (element: Element, text: string) => {
  const input = all<HTMLInputElement>(element, 'input')[0]!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
};

describe('the bundled list', () => {
  it('tells the source that five organisations share once, above them, and keeps their order', async () => {
    const element = await show('<leave-x-endorsements></leave-x-endorsements>');
    const told = all(element, '.source').filter((one) => textOf(one).includes('NLUUG onderschrijft'));
    expect(told.map(textOf)).to.have.lengthOf(1);
    expect(textOf(told[0]!)).to.match(/^Source of the following entries: /);
    const list = told[0]!.nextElementSibling!;
    expect(all(list, '.name').map(textOf)).to.deep.equal([
      'DeGoedeZaak',
      'NLUUG',
      'Noorderlicht',
      'PublicSpaces',
      'SETUP',
    ]);
    expect(names(element)).to.deep.equal([...names(element)].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

for (const language of ['en', 'nl', 'ga', 'lv', 'pl', 'sl'])
  for (const count of [1, 2])
    it(`${language}: ${String(count)} of each, each with its own label`, async () => {
      const { element } = await showRecords(mixed(count, count), `lang="${language}"`);
      const { endorsements, calls } = await localeOf(language);
      const formats = await formatsOf(language);
      const form = new Intl.PluralRules(language).select(count) as 'other';
      const values = { count: formats.number(count), call: formats.quoted(calls['leave-x-eu'].title) };
      const plain = (text: string) => fill(text, values).replace(/\s+/g, ' ');
      expect(headings(element)).to.deep.equal([
        plain(endorsements[`organisations_${form}`]),
        plain(endorsements[`people_${form}`]),
      ]);
    });

it('says nothing of organisations where there are none, and nothing of people', async () => {
  const { element: people } = await showRecords(mixed(2, 0));
  expect(headings(people)).to.deep.equal(['2 people endorse the appeal “Leave X”.']);
  const { element: organisations } = await showRecords(mixed(0, 2));
  expect(headings(organisations)).to.deep.equal(['2 organisations endorse the appeal “Leave X”.']);
});

describe('a list of many people', () => {
  it('is counted above its tools, with what all share told once, and names in columns', async () => {
    const { element } = await showRecords(mixed(5000, 30));
    expect(headings(element)).to.deep.equal([
      '30 organisations endorse the appeal “Leave X”.',
      '5,000 people endorse the appeal “Leave X”.',
    ]);
    expect(items(element)).to.have.lengthOf(50);
    const people = all(element, '.people');
    expect(people).to.have.lengthOf(1);
    expect(all(people[0]!, 'li')).to.have.lengthOf(20);
    expect(all(people[0]!, '.source, time')).to.deep.equal([]);
    expect(textOf(people[0]!.previousElementSibling!)).to.equal(
      'Source of the following entries: Example Association 0042: Example letter with names (1 February 2025)',
    );
    expect(textOf(people[0]!.previousElementSibling!.previousElementSibling!)).to.equal('Endorser · 1 February 2025');
    people[0]!.style.inlineSize = '60em';
    const tops = new Set(all(people[0]!, 'li').map((one) => one.getBoundingClientRect().top));
    expect(tops.size, 'rows').to.be.lessThan(8);
  });

  it('is searched by name and by affiliation, and filtered by what they are', async () => {
    const { element } = await showRecords(mixed(200, 3));
    expect(control(element, 'Search by name or affiliation')).to.not.equal(undefined);
    search(element, 'university 96');
    await until('two are found', () => items(element).length === 2);
    search(element, 'person 00007');
    await until('one is found', () => names(element).join() === 'Example Person 00007');
    expect(textOf(items(element)[0]!))
      .to.contain('Example University 7')
      .and.to.contain('Endorser · 1 February 2025');
    search(element, '');
    const kind = control(element, 'Type')!;
    expect([...kind.options].map(({ text }) => text)).to.deep.equal(['All', 'Person', 'Media']);
    kind.value = 'media';
    kind.dispatchEvent(new Event('change'));
    await until('organisations are left', () => items(element).length === 3);
  });

  it('leads a link to its record, and puts a highlighted person first, who is no organisation', async () => {
    location.hash = 'endorsement-leave-x-eu-example-person-00150';
    try {
      const { element } = await showRecords(mixed(200, 3), 'record-links highlight="example-person-00042"');
      const record = await until('the record is shown', () =>
        element.shadowRoot?.getElementById(location.hash.slice(1)),
      );
      await until('it has the focus', () => element.shadowRoot?.activeElement === record);
      expect(names(element)[0]).to.equal('Example Person 00042');
      expect(items(element)[0]!.className).to.equal('highlighted');
      expect(textOf(element)).to.not.contain('The organisation behind this page');
      expect(names(element).slice(-3).join()).to.match(/^(Example Association \d+,?){3}$/);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('leads the keyboard to the first name that is new', async () => {
    const { element } = await showRecords(examplePeople(120));
    const more = all<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === 'Show 50 more')!;
    more.focus();
    more.click();
    await until('they are there', () => items(element).length === 100);
    await until('the first has the focus', () => element.shadowRoot?.activeElement === items(element)[50]);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible, on a ${scheme} page and at the size of a phone`, async () => {
      const { element } = await showRecords(mixed(120, 30), 'record-links highlight="example-person-00042"');
      const colours = scheme === 'dark' ? 'background: #111; color: #eee' : 'background: #fff; color: #111';
      element.parentElement!.style.cssText = `color-scheme: ${scheme}; ${colours}`;
      await expectAccessible(element);
      element.parentElement!.style.inlineSize = '20em';
      await expectAccessible(element);
      expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(element.clientWidth);
    });
});

describe('what nobody knows', () => {
  const unknown = (count: number) => {
    const { country, date, ...shared } = examplePeople(0).shared;
    const { endorsements } = examplePeople(count);
    return { shared, endorsements: endorsements.map((one, index) => (index === 0 ? { ...one, country, date } : one)) };
  };

  it('is told: the date', async () => {
    const { element } = await showRecords(unknown(2));
    expect(items(element).map(textOf)).to.deep.equal([
      'Example Person 00000 Example University 0 · Endorser · 1 February 2025',
      'Example Person 00001 Example University 1 · Endorser · Date not known',
    ]);
  });

  it('is told: the country, as a group and as a filter, after those that are known', async () => {
    const { element } = await showRecords(unknown(30), 'group-by="country" sort-by="date"');
    expect(headings(element).slice(1)).to.deep.equal(['Netherlands', 'Country not known']);
    const country = control(element, 'Country')!;
    expect([...country.options].map(({ text }) => text)).to.deep.equal(['All', 'Netherlands', 'Country not known']);
    country.selectedIndex = 2;
    country.dispatchEvent(new Event('change'));
    await until('29 are found', () => items(element).length === 29);
  });
});

describe('equal sources', () => {
  it('are gathered where the first of them stands, each group for itself', async () => {
    const [a, b, c, d, e] = exampleEndorsements(5)
      .map((one) => ({ ...one, call: 'leave-x-eu' }))
      .sort((one, other) => one.id.localeCompare(other.id));
    const { source } = a!;
    const { element } = await showRecords([a!, b!, c!, { ...d!, source: { ...source } }, e!]);
    expect(names(element).map((name) => Number(name.slice(-5)))).to.deep.equal([0, 3, 1, 2, 4]);
    const lists = all(element, '.records').map((one) => all(one, 'li').length);
    expect(lists).to.deep.equal([2, 3]);
    expect(all(element, '.records .source')).to.have.lengthOf(3);
  });
});

const campaignOf = (people: number, organisations: number) => {
  const { shared, endorsements } = mixed(people, organisations);
  const call = 'example-call';
  return {
    ...exampleCampaign(),
    departures: [],
    endorsements: {
      shared: { ...shared, call },
      endorsements: endorsements.map((one) => ({ ...one, ...(one.call && { call }) })),
    },
  };
};

for (const [people, organisations] of [
  [3, 0],
  [3, 2],
  [0, 3],
  [12, 8],
] as const)
  it(`plain HTML says what the element says: ${String(people)} people, ${String(organisations)} organisations`, async () => {
    const campaign = campaignOf(people, organisations);
    const address = `/campaign-${String(people)}-${String(organisations)}.json`;
    await loadNamespace('en', 'list');
    const inert = put<HTMLElement>('<div></div>');
    inert.innerHTML = await renderStatic({ lang: 'en', campaign });
    inert.innerHTML = inert.querySelector('leave-x-letter')!.innerHTML;
    const real = window.fetch.bind(window);
    window.fetch = (input, init) =>
      (input as string).endsWith(address) ? Promise.resolve(new Response(JSON.stringify(campaign))) : real(input, init);
    try {
      const letter = put<LeaveXLetter>(`<leave-x-letter lang="en" campaign-src="${address}"></leave-x-letter>`);
      const seen: string[] = [];
      new MutationObserver(() => seen.push(...headings(letter))).observe(letter.shadowRoot!, {
        subtree: true,
        childList: true,
      });
      await until('all are there', () => items(letter).length === people + organisations);
      const said = (root: Element) =>
        all(all(root, '.endorsements')[0]!, 'h3, h4, p:not([role]), li > .name, li > a > .name').map(
          (one) => `${one.localName} ${textOf(one)}`,
        );
      expect(said(inert)).to.deep.equal(said(letter));
      expect(said(inert).join()).to.contain(people > 0 ? `${String(people)} people` : 'organisations');
      expect(seen.join(), 'people are never counted as organisations').to.not.contain(
        `${String(people + organisations)} organisations endorse${people > 0 ? '' : ' nothing'}`,
      );
    } finally {
      window.fetch = real;
    }
  });
