/** Endorsements are names first: large where they are few, calm where they are many, with what they share told once. */
import { expect } from 'chai';
import fc from 'fast-check';
import { render } from 'lit';
import type { Endorsement } from '../../../src/campaign/schema.js';
import type { LeaveXEndorsements } from '../../../src/elements.js';
import { countriesOf, countriesTemplate } from '../../../src/elements/endorsements/countries.template.js';
import { loadNamespace, loadWords } from '../../../src/i18n/words.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { exampleCampaign } from '../../example-campaign.mjs';
import { exampleEndorsements } from '../../example-records.mjs';
import { all, expectAccessible, put, textOf, until } from '../../helpers.js';

const items = (element: Element) => all(element, '.records > li');
const texts = (element: Element, selector: string) => all(element, selector).map(textOf);
const sizeOf = (element: Element) => parseFloat(getComputedStyle(all(element, '.records .name')[0]!).fontSize);

/** Organisations that share everything but their names, unless something is changed. */
const alike = (count: number, change: (one: Endorsement, index: number) => Partial<Endorsement> = () => ({})) =>
  exampleEndorsements(count).map((one, index) => ({
    ...one,
    call: 'leave-x-eu',
    date: '2025-02-01',
    source: { title: 'Example letter with names', date: '2025-02-01', url: 'https://example.org/letter' },
    ...change(one, index),
  }));

async function showRecords(records: LeaveXEndorsements['records']) {
  const element = put<LeaveXEndorsements>(`<leave-x-endorsements lang="en" mode="replace"></leave-x-endorsements>`);
  element.records = records;
  await until('the list is there', () => items(element).length > 0);
  return element;
}

it('what organisations of one source all say alike is told once, and each is a name alone', async () => {
  const element = await showRecords(alike(7));
  expect(items(element).map(textOf)).to.deep.equal(texts(element, '.name'));
  expect(texts(element, '.meta')).to.deep.equal(['Endorser · 1 February 2025']);
  expect(textOf(all(element, '.records')[0]!.previousElementSibling!)).to.match(/^Source of the following entries: /);
});

it('what one of them says otherwise, each says of itself', async () => {
  for (const change of [{ date: '2025-02-02' }, { role: 'initiator' as const }]) {
    const element = await showRecords(alike(7, (_, index) => (index === 3 ? change : {})));
    expect(all(element, '.records > li .meta')).to.have.lengthOf(7);
    expect(all(element, '.meta')).to.have.lengthOf(7);
  }
});

it('the more names, the smaller each, whatever a search leaves of them', async () => {
  const sizes: number[] = [];
  for (const count of [7, 200, 1000]) {
    const element = await showRecords(alike(count));
    sizes.push(sizeOf(element));
    if (count === 7) continue;
    const input = all<HTMLInputElement>(element, 'input')[0]!;
    input.value = '00003';
    input.dispatchEvent(new InputEvent('input'));
    await until('one is left', () => items(element).length === 1);
    expect(sizeOf(element)).to.equal(sizes.at(-1));
    await expectAccessible(element);
  }
  expect(sizes[0]!).to.be.greaterThan(sizes[1]!);
  expect(sizes[1]!).to.be.greaterThan(sizes[2]!);
});

it('says quietly from which countries they are, the most first', async () => {
  const countries = ['NL', 'BE', 'NL', undefined, 'IE', 'NL', 'BE'];
  const element = await showRecords(alike(28, (_, index) => ({ country: countries[index % countries.length] })));
  expect(texts(element, '.meta')).to.include('Netherlands (12) · Belgium (8) · Ireland (4) · Country not known (4)');
});

it('says nothing of countries where all are from one', async () => {
  const element = await showRecords(alike(28, () => ({ country: 'NL' })));
  expect(textOf(element)).to.not.contain('Netherlands (');
});

it('counts every record once', async () => {
  await loadNamespace('en', 'list');
  const words = await loadWords('en');
  const [base] = exampleEndorsements(1) as [Endorsement];
  const place = put<HTMLElement>('<div></div>');
  const country = fc.constantFrom('NL', 'BE', 'DE', 'FR', undefined);
  fc.assert(
    fc.property(fc.array(country, { minLength: 2, maxLength: 60 }), (own) => {
      const records = own.map((one) => ({ ...base, country: one }));
      render(countriesTemplate(words, countriesOf(records)), place);
      const told = [...textOf(place).matchAll(/([^·(]+) \((\d+)\)/g)].map(([, name = '', count]) => [
        name.trim(),
        Number(count),
      ]);
      const known = new Map<string, number>();
      for (const one of own) {
        const name = one ? words.formats.countryAlone(one) : 'Country not known';
        known.set(name, (known.get(name) ?? 0) + 1);
      }
      const expected = known.size > 1 ? [...known] : [];
      expect([...told].sort()).to.deep.equal(expected.sort());
      const counts = told.filter(([name]) => name !== 'Country not known').map(([, count]) => count as number);
      expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    }),
    { seed: 15, numRuns: 200 },
  );
});

it('is calm in plain HTML too, where there are many', async () => {
  const campaign = { ...exampleCampaign(), endorsements: alike(30, () => ({ call: exampleCampaign().call })) };
  const plain = put<HTMLElement>('<div></div>');
  plain.innerHTML = (await renderStatic({ lang: 'en', campaign })).replaceAll('leave-x-letter', 'div');
  expect(all(plain, '.records.many > li')).to.have.lengthOf(30);
});
