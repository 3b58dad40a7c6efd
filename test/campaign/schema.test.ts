import { expect } from 'chai';
import * as z from 'zod/mini';
import source from 'virtual/source';
import { leaveX } from '../../src/campaign/leave-x.js';
import { bundledEndorsement, campaign, departure, endorsement, petition } from '../../src/campaign/schema.js';

const { sources } = source;
const clone = () => structuredClone(leaveX);
const faults = (schema: z.ZodMiniType, value: unknown) =>
  z.safeParse(schema, value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the bundled campaign', () => {
  it('is valid, and the schema knows every field in it', () => {
    expect(z.parse(campaign, clone())).to.deep.equal(leaveX);
  });

  const lists = ['calls', 'endorsements', 'petitions', 'departures'] as const;
  for (const list of lists)
    for (const record of leaveX[list])
      it(`${list}: ${record.id} has a source that can be found`, () => {
        const { title, type } = record.source;
        expect(title ?? 'none', 'a description of ours is no title').to.not.match(/^$|^\[/);
        if (title === undefined) expect(sources, 'words for it').to.have.property(type ?? '');
      });

  it('has no person in it, and leaves no country and no date open', () => {
    for (const record of leaveX.endorsements) {
      expect(faults(bundledEndorsement, record), record.id).to.deep.equal([]);
      expect(record.kind, record.id).to.not.equal('person');
    }
  });

  for (const [field, change] of [
    ['country', { country: undefined }],
    ['date', { date: undefined }],
    ['kind', { kind: 'person' }],
  ] as const)
    it(`may not differ in its ${field}, as an embedder’s own may`, () => {
      const record = { ...leaveX.endorsements[0], ...change };
      expect(faults(bundledEndorsement, record)).to.deep.equal([field]);
      expect(faults(endorsement, record)).to.deep.equal([]);
    });

  it('has the seven endorsements, all of the related call', () => {
    expect(leaveX.endorsements.map(({ id, call }) => `${id}: ${call}`)).to.deep.equal([
      'bits-of-freedom: nl-government',
      'degoedezaak: nl-government',
      'nluug: nl-government',
      'noorderlicht: nl-government',
      'publicspaces: nl-government',
      'setup: nl-government',
      'waag: nl-government',
    ]);
  });
});

describe('the schemas refuse', () => {
  const [oneEndorsement] = leaveX.endorsements;
  const [onePetition] = leaveX.petitions;
  const [oneDeparture] = leaveX.departures;
  const cases: [what: string, schema: z.ZodMiniType, record: unknown, path: string][] = [
    ['no source', endorsement, { ...oneEndorsement, source: undefined }, 'source'],
    ['a source that says nothing of itself', endorsement, { ...oneEndorsement, source: { date: '2025' } }, 'source'],
    [
      'a type that is no id',
      endorsement,
      { ...oneEndorsement, source: { type: 'A list', date: '2025' } },
      'source.type',
    ],
    [
      'a source of the letter without a date',
      campaign,
      { ...clone(), letterSources: [{ type: 'list' }] },
      'letterSources.0.date',
    ],
    ['an empty name', endorsement, { ...oneEndorsement, name: ' ' }, 'name'],
    ['a javascript: address', endorsement, { ...oneEndorsement, url: 'javascript:alert(1)' }, 'url'],
    ['an http: address', endorsement, { ...oneEndorsement, url: 'http://example.org/' }, 'url'],
    ['a country in small letters', endorsement, { ...oneEndorsement, country: 'nl' }, 'country'],
    ['an unknown kind', endorsement, { ...oneEndorsement, kind: 'club' }, 'kind'],
    ['a day that does not exist', endorsement, { ...oneEndorsement, date: '2025-02-30' }, 'date'],
    ['an id with blanks', endorsement, { ...oneEndorsement, id: 'Example Association' }, 'id'],
    ['a state that is neither', petition, { ...onePetition, state: 'unknown' }, 'state'],
    ['no languages', petition, { ...onePetition, languages: [] }, 'languages'],
    ['a language that is no tag', petition, { ...onePetition, languages: ['nl_NL'] }, 'languages.0'],
    ['half a signature', petition, { ...onePetition, signatures: { count: 1.5, date: '2025' } }, 'signatures.count'],
    ['signatures without a date', petition, { ...onePetition, signatures: { count: 1 } }, 'signatures.date'],
    ['an unknown status', departure, { ...oneDeparture, status: 'gone' }, 'status'],
    ['an unknown call', campaign, { ...clone(), call: 'example' }, 'call'],
    [
      'an endorsement of an unknown call',
      campaign,
      { ...clone(), endorsements: [{ ...oneEndorsement, call: 'example' }] },
      'endorsements.0.call',
    ],
    ['a record twice', campaign, { ...clone(), departures: [oneDeparture, oneDeparture] }, 'departures.1.id'],
  ];
  for (const [what, schema, record, path] of cases)
    it(what, () => {
      expect(faults(schema, record)).to.deep.equal([path]);
    });

  it('but not one organisation that endorses two calls', () => {
    const endorsements = [oneEndorsement, { ...oneEndorsement, call: 'leave-x-eu' }];
    expect(faults(campaign, { ...clone(), endorsements })).to.deep.equal([]);
  });
});
