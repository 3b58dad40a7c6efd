import { expect } from 'chai';
import fc from '../any.mjs';
import { readCampaign } from '../../src/campaign/read-campaign.js';
import { readRecords } from '../../src/campaign/read-records.js';
import type { Endorsement } from '../../src/campaign/schema.js';
import { exampleCampaign } from '../example-campaign.mjs';
import { exampleDepartures, exampleEndorsements, examplePeople } from '../example-records.mjs';

const page = { baseURI: 'https://town.example/page', origin: 'https://town.example' };
const place = { calls: ['leave-x-eu', 'nl-government'], page };
const read = (list: unknown) => readRecords('endorsements', list, [], place);
const told = async (list: unknown) => (await read(list)).diagnostics.map((one) => one.told);

const { shared, endorsements } = examplePeople(3);
const people = (change: object, ofAll: object = {}) => ({
  shared: { ...shared, ...ofAll },
  endorsements: [{ ...endorsements[0], ...change }, ...endorsements.slice(1)],
});

describe('a shared list', () => {
  it('gives each record what all share, and lets its own field win', async () => {
    const { records, diagnostics } = await read(people({ country: 'BE', date: '2025-03' }));
    expect(diagnostics).to.deep.equal([]);
    expect(records.map(({ country, date }) => [country, date])).to.deep.equal([
      ['BE', '2025-03'],
      ['NL', '2025-02-01'],
      ['NL', '2025-02-01'],
    ]);
    expect(records[2]?.source).to.deep.equal(shared.source);
  });

  it('says the same as the plain list that it stands for, whichever fields are shared', async () => {
    const fields = ['call', 'role', 'source', 'country', 'date', 'kind', 'lang'] as const;
    await fc.assert(
      fc.asyncProperty(fc.subarray([...fields]), fc.nat(5), async (chosen, count) => {
        const common = { ...exampleEndorsements(1)[0]!, kind: 'media', lang: 'nl' } as Endorsement;
        const own = exampleEndorsements(count).map(({ id, name, url }) => ({ ...common, id, name, url }));
        const list = {
          shared: Object.fromEntries(chosen.map((field) => [field, common[field]])),
          endorsements: own.map((record) =>
            Object.fromEntries(Object.entries(record).filter(([field]) => !chosen.includes(field as 'call'))),
          ),
        };
        expect((await read(list)).records).to.deep.equal((await read(own)).records);
      }),
    );
  });

  it('may be of departures', async () => {
    const [first, second] = exampleDepartures(2).map(({ source, ...record }) => record);
    const list = { shared: { source: { title: 'Example', date: '2025' } }, departures: [first, second] };
    const { records, diagnostics } = await readRecords('departures', list, [], place);
    expect([records.length, diagnostics]).to.deep.equal([2, []]);
  });

  it('may stand in a campaign', async () => {
    const campaign = {
      ...exampleCampaign(),
      endorsements: { ...examplePeople(3), shared: { ...shared, call: 'example-call' } },
    };
    const { campaign: found, diagnostics } = await readCampaign(campaign, page);
    expect([found.endorsements.length, diagnostics]).to.deep.equal([3, []]);
  });

  for (const list of [{ shared }, { shared, endorsements: {} }, { shared: [], endorsements }, { endorsements }])
    it(`is none: ${Object.keys(list).join(', ')}`, async () => {
      const failure = await read(list).catch((error: unknown) => error);
      expect(String(failure)).to.match(/not a list of records/);
    });

  it('tells a fault of what is shared once, and a fault of a record by its place', async () => {
    expect(await told(people({ name: '' }, { source: { title: 'Example' } }))).to.deep.equal([
      'record 0, name: must not be empty. It is left out.',
      'shared, source.date: is missing. The records that use it are left out.',
    ]);
    expect(await told(people({}, { call: 'example' }))).to.deep.equal([
      'shared, call: names an unknown call; the calls are: leave-x-eu, nl-government. The records that use it are left out.',
    ]);
    expect(await told(people({ role: 'friend' }))).to.deep.equal([
      'record 0, role: must be one of: "initiator", "endorser". It is left out.',
    ]);
  });

  it('may leave open country and date, but no source', async () => {
    const { source, country, date, ...rest } = shared;
    expect((await read({ shared: { ...rest, source }, endorsements })).records).to.have.lengthOf(3);
    expect(await told({ shared: { ...rest, country, date }, endorsements: endorsements.slice(1) })).to.deep.equal([
      'record 0, source: is missing. It is left out.',
      'record 1, source: is missing. It is left out.',
    ]);
  });
});

describe('of a person', () => {
  it('there may be position, affiliation and place', async () => {
    const { records } = await read(people({ position: 'Teacher', place: 'Example Town' }));
    expect(records[0]).to.include({ position: 'Teacher', affiliation: 'Example University 0', place: 'Example Town' });
  });

  for (const field of ['position', 'affiliation', 'place'])
    it(`an organisation has no ${field}`, async () => {
      const { affiliation, ...record } = endorsements[0]!;
      const list = { shared: { ...shared, kind: 'media' }, endorsements: [{ ...record, [field]: 'Example' }] };
      expect(await told(list)).to.deep.equal([
        `record 0, ${field}: is allowed only with "kind": "person". It is left out.`,
      ]);
    });

  it('the address may be that of others too', async () => {
    const url = 'https://example.org/';
    const list = { shared: { ...shared, url }, endorsements };
    expect((await read(list)).records).to.have.lengthOf(3);
    expect((await read({ ...list, shared: { ...shared, url, kind: undefined } })).records).to.have.lengthOf(0);
  });
});

describe('an e-mail address', () => {
  it('is left out with its field, and told', async () => {
    const { records, diagnostics } = await read(people({ affiliation: 'somebody@example.org' }));
    expect(records).to.have.lengthOf(3);
    expect(records[0]).to.not.have.property('affiliation');
    expect(diagnostics.map((one) => one.told)).to.deep.equal([
      'record 0, affiliation: contains an e-mail address, which must not be published. The field is left out.',
    ]);
  });

  it('costs a record its place where it is the name, or all that its source says', async () => {
    for (const [change, path] of [
      [{ name: 'somebody@example.org' }, 'name'],
      [{ source: { title: 'somebody@example.org', date: '2025' } }, 'source.title'],
    ] as const) {
      const { records, diagnostics } = await read(people(change));
      expect(records).to.have.lengthOf(2);
      expect(diagnostics.map((one) => one.told)).to.deep.equal([
        `record 0, ${path}: contains an e-mail address, which must not be published. It is left out.`,
      ]);
    }
  });

  it('in what is shared is told once', async () => {
    const { records, diagnostics } = await read(people({}, { place: 'somebody@example.org' }));
    expect(records.some((one) => 'place' in one)).to.equal(false);
    expect(diagnostics.map(({ told: text, index }) => [text, index])).to.deep.equal([
      ['shared, place: contains an e-mail address, which must not be published. The field is left out.', undefined],
    ]);
  });

  it('in a field that nobody knows is told too', async () => {
    expect(await told(people({ email: 'somebody@example.org' }))).to.have.lengthOf(1);
  });
});
