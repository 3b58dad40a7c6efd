import { expect } from 'chai';
import { readRecords } from '../../src/campaign/read-records.js';
import { exampleDepartures, exampleEndorsements } from '../example-records.mjs';

const page = { baseURI: 'https://town.example/page', origin: 'https://town.example' };
const place = { calls: ['leave-x-eu', 'nl-government'], page };
const read = (list: unknown) => readRecords('endorsements', list, [], place);
const [first, second] = exampleEndorsements(2);

describe('readRecords leaves a bad record out, keeps the others and says why', () => {
  const cases: [what: string, record: unknown, path: string, message: RegExp][] = [
    ['no object', 'Example Association', '', /must be an object/],
    ['nothing', null, '', /must be an object/],
    ['no source', { ...first, source: undefined }, 'source', /is missing/],
    ['a source without a date', { ...first, source: { title: 'Example source' } }, 'source.date', /is missing/],
    ['a javascript: address', { ...first, url: 'javascript:alert(1)' }, 'url', /https/],
    ['a data: address', { ...first, url: 'data:text/html,x' }, 'url', /https/],
    [
      'an unknown call',
      { ...first, call: 'example' },
      'call',
      /unknown call; the calls are: leave-x-eu, nl-government/,
    ],
    ['a logo elsewhere', { ...first, logo: 'https://example.org/logo.svg' }, 'logo', /same site/],
    ['a logo that is a script', { ...first, logo: 'javascript:alert(1)' }, 'logo', /same site/],
    ['a name that nobody can see', { ...first, name: '\u200b\u202e' }, 'name', /must not be empty/],
    ['a name without end', { ...first, name: 'x'.repeat(10_000) }, 'name', /more than 500/],
    ['a number as a name', { ...first, name: 42 }, 'name', /must be a text/],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('0042');
          },
          has: () => {
            throw new Error('0042');
          },
        },
      ),
      '',
      /cannot be read|is missing/,
    ],
  ];
  for (const [what, record, path, message] of cases)
    it(what, async () => {
      const { records, diagnostics } = await read([second, record]);
      expect(records).to.deep.equal([second]);
      expect(diagnostics.map(({ index }) => index)).to.deep.equal([1]);
      if (path) expect(diagnostics[0]?.path).to.equal(path);
      expect(diagnostics[0]?.message).to.match(message);
    });

  it('a duplicate by id', async () => {
    const { records, diagnostics } = await read([first, { ...first, url: 'https://example.org/other' }]);
    expect([records.length, diagnostics[0]?.index, diagnostics[0]?.path]).to.deep.equal([1, 1, 'id']);
  });

  it('a duplicate by address, however it is written', async () => {
    const { records } = await read([
      { ...first, url: 'https://example.org' },
      { ...second, call: first?.call, url: 'https://EXAMPLE.org/' },
    ]);
    expect(records).to.have.lengthOf(1);
  });

  for (const spelling of [
    'https://example.org:443/',
    'https://example.org/?',
    'https://example.org/#',
    'https://example.org/#top',
    'https://example.org/.',
    'https://example.org//',
    'https://example.org/a/..',
    'https://EXAMPLE.ORG',
    'https://exam\u00adple.org',
  ])
    it(`a duplicate by address: ${spelling}`, async () => {
      const { records } = await read([
        { ...first, url: 'https://example.org/' },
        { ...second, call: first?.call, url: spelling },
      ]);
      expect(records).to.have.lengthOf(1);
    });

  it('but not with www. before it', async () => {
    const { records } = await read([
      { ...first, url: 'https://example.org/' },
      { ...second, call: first?.call, url: 'https://www.example.org/' },
    ]);
    expect(records).to.have.lengthOf(2);
  });

  for (const url of [
    'https://user@example.org/',
    'https://example.org\\a',
    'https:example.org',
    'https://example.org/\u202e',
    `https://example.org/${'a'.repeat(3000)}`,
  ])
    it(`an address that looks like a trick: ${url.slice(0, 40)}`, async () => {
      const { diagnostics } = await read([{ ...first, url }]);
      expect(diagnostics[0]?.path).to.equal('url');
    });

  it('an address is kept as it was checked', async () => {
    const { records } = await read([{ ...first, url: 'https://Exam\u00adple.org:443/a/../b' }]);
    expect(records[0]?.url).to.equal('https://example.org/b');
  });

  it('a record that repeats a bundled one', async () => {
    const { records, diagnostics } = await readRecords('endorsements', [first, second], [second!], place);
    expect([records, diagnostics[0]?.index]).to.deep.equal([[first], 1]);
  });

  it('but not the same organisation with another call', async () => {
    expect((await read([first, { ...first, call: 'nl-government' }])).diagnostics).to.deep.equal([]);
  });
});

describe('readRecords', () => {
  it('reads departures', async () => {
    expect((await readRecords('departures', exampleDepartures(8), [], place)).records).to.have.lengthOf(8);
  });

  it('takes a logo on the page’s own site', async () => {
    expect((await read([{ ...first, logo: '/logos/example.svg' }])).diagnostics).to.deep.equal([]);
  });

  it('neutralises names', async () => {
    expect((await read([{ ...first, name: 'Example \u202eAssociation' }])).records[0]?.name).to.equal(
      'Example Association',
    );
  });

  for (const [what, list] of [
    ['an object', {}],
    ['a text', '[]'],
    ['nothing', undefined],
  ] as const)
    it(`refuses what is no list: ${what}`, async () => {
      const error: unknown = await read(list).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
      expect(String(error)).to.match(/not a list of records/);
    });
});
