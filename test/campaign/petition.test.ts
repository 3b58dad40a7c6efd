import { expect } from 'chai';
import { isStale, petitionFor } from '../../src/campaign/petition.js';
import { leaveX } from '../../src/campaign/leave-x.js';
import type { Petition } from '../../src/campaign/schema.js';

const source = { title: 'Example source 0042', date: '2026-01' };
const example = (id: string, facts: Partial<Petition>): Petition => ({
  id,
  url: `https://example.org/${id}`,
  area: 'EU',
  languages: 'all',
  state: 'open',
  checked: '2026-01',
  source,
  ...facts,
});

describe('petitionFor, with the bundled campaign', () => {
  const cases: [language: string, country: string | undefined, id: string | undefined, expected: string][] = [
    ['nl', 'NL', undefined, 'open nl-government'],
    ['nl', 'BE', undefined, 'closed openpetition'],
    ['de', 'DE', undefined, 'open campact'],
    ['de', 'AT', undefined, 'closed openpetition'],
    ['en', 'IE', undefined, 'open uplift'],
    ['en-IE', 'IE', undefined, 'open uplift'],
    ['ga', 'IE', undefined, 'closed openpetition'],
    ['en', 'NL', undefined, 'closed openpetition'],
    ['fr', undefined, undefined, 'closed openpetition'],
    ['fr', 'FR', 'campact', 'open campact'],
    ['nl', 'NL', 'openpetition', 'closed openpetition'],
    ['nl', 'NL', 'unknown', 'open nl-government'],
  ];
  for (const [language, country, id, expected] of cases)
    it(`${language} in ${String(country)}, named: ${String(id)} => ${expected}`, () => {
      const choice = petitionFor(leaveX, { language, country, petition: id });
      expect(choice?.kind !== 'custom' && `${String(choice?.kind)} ${String(choice?.petition?.id)}`).to.equal(expected);
    });

  it('offers what is still open beside a closed one', () => {
    const choice = petitionFor(leaveX, { language: 'fr', country: 'FR' });
    expect(choice?.kind === 'closed' && choice.elsewhere.map(({ id }) => id)).to.deep.equal([
      'campact',
      'nl-government',
      'uplift',
    ]);
  });
});

describe('petitionFor, with made-up petitions', () => {
  const reader = { language: 'nl', country: 'NL' };

  it('prefers an open European petition to a closed one', () => {
    const petitions = [example('example-closed', { state: 'closed' }), example('example-open', {})];
    const choice = petitionFor({ petitions }, reader);
    expect(choice).to.deep.equal({ kind: 'open', petition: petitions[1] });
  });

  it('does not offer a closed petition of the reader’s own country', () => {
    const petitions = [example('example-nl', { area: 'NL', state: 'closed' }), example('example-eu', {})];
    expect(petitionFor({ petitions }, reader)).to.deep.equal({ kind: 'open', petition: petitions[1] });
  });

  it('lists those of other areas where there is no European one', () => {
    const petitions = [example('example-de', { area: 'DE', languages: ['de'] })];
    expect(petitionFor({ petitions }, reader)).to.deep.equal({
      kind: 'closed',
      petition: undefined,
      elsewhere: petitions,
    });
  });

  it('offers nothing where there is nothing', () => {
    expect(petitionFor({ petitions: [] }, reader)).to.equal(undefined);
  });
});

describe('isStale', () => {
  for (const [checked, now, expected] of [
    ['2026-01-01', '2026-06-30T23:00Z', false],
    ['2026-01-01', '2026-07-02T00:00Z', true],
    ['2026-01', '2026-07-31T00:00Z', false],
    ['2026-01', '2026-08-01T00:00Z', true],
  ] as const)
    it(`checked ${checked}, shown ${now} => ${String(expected)}`, () => {
      expect(isStale(example('example', { checked }), new Date(now))).to.equal(expected);
    });
});
