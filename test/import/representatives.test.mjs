/** `leave-x-letter import --representatives`: a list in the shape of another project, and what `check` says of the result. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';

const folder = workingFolder();
const COUNT = 719;
const COUNTRIES = ['NL', 'DE', 'ES', 'GR'];

/** What that project says of an account, and what it is here. */
const ACCOUNTS = [
  [{ usesX: true, xStatus: 'active', xHandle: '@example' }, 'active'],
  [{ usesX: false, xStatus: 'left', xLeftAt: '2025-01-20T08:00:00Z' }, 'left'],
  [{ usesX: false, xStatus: 'never' }, 'none'],
  [{ xStatus: 'unknown' }, 'unknown'],
  [{ usesX: false, xLeftAt: '2025-01-20' }, 'left'],
];

const MAP = 'status=usesX+xStatus+xLeftAt';
const SET = 'source.title=Example register,source.date=2025-03-01';

/** Members that are visibly made up, as somebody else has written them down. */
const members = (count, change = () => ({})) =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(4, '0');
    return {
      fullName: `Example Member ${number}`,
      countryCode: COUNTRIES[index % COUNTRIES.length],
      parliament: 'Example Parliament',
      position: 'Member',
      partyName: `Example Party ${index % 5}`,
      electoralDistrict: `Example District ${index % 9}`,
      officialEmail: `member-${number}@example.org`,
      ...ACCOUNTS[index % ACCOUNTS.length][0],
      lastUpdated: '2025-03-01T12:00:00Z',
      ...change(index),
    };
  });

function imported(list, ...args) {
  folder.write('members.json', list);
  const { status, stdout, stderr } = folder.run('import', '--representatives', 'members.json', '--set', SET, ...args);
  assert.doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
  const { shared, representatives } = stdout ? JSON.parse(stdout) : {};
  return { status, stdout, stderr, records: representatives?.map((one) => ({ ...shared, ...one })) };
}

describe(`${COUNT} representatives in another project’s shape`, () => {
  it('come over whole, and check finds nothing', () => {
    const { status, stdout, stderr, records } = imported(members(COUNT), '--map', MAP);
    assert.deepEqual([status, records.length], [0, COUNT]);
    assert.match(stderr, /^0 errors, 1 warning$/m);
    records.forEach(({ status }, index) => assert.equal(status, ACCOUNTS[index % ACCOUNTS.length][1]));
    assert.deepEqual(records[716], {
      id: 'example-member-0716',
      name: 'Example Member 0716',
      country: 'NL',
      institution: 'Example Parliament',
      role: 'Member',
      party: 'Example Party 1',
      constituency: 'Example District 5',
      email: 'member-0716@example.org',
      status: 'left',
      source: { title: 'Example register', date: '2025-03-01' },
      updated: '2025-03-01',
    });
    folder.write('representatives.json', stdout);
    assert.deepEqual(folder.run('check', 'representatives.json').stdout, '0 errors, 0 warnings\n');
  });

  it('with gaps: each kind of gap is told once, with how many records have it', () => {
    const list = members(COUNT, (index) => ({
      ...(index % 100 === 7 && { officialEmail: '' }),
      ...(index % 200 === 9 && { lastUpdated: 'soon' }),
      ...(index === 13 && { usesX: true, xStatus: 'left' }),
      ...(index === 14 && { xStatus: 'dormant' }),
      photo: `https://example.org/${index}.jpg`,
      assistantEmail: 'assistant@example.org',
    }));
    const { status, stderr } = imported(list, '--map', MAP);
    assert.equal(status, 1);
    for (const said of [
      /error: email is missing: .*\(8 records, such as lines/,
      /error: updated “soon” is not a date, .*\(4 records/,
      /error: 13\.status contradicts itself/,
      /error: 14\.status says “dormant”, which is no status/,
      /columns that are not imported: photo, assistantEmail\./,
    ])
      assert.match(stderr, said);
    assert.doesNotMatch(stderr, /status is missing/);
    assert.match(stderr, /^14 errors, /m);
  });

  it('an e-mail address in another field stays out', () => {
    const { records, stderr } = imported(
      members(2, () => ({ position: 'Member, member@example.org' })),
      '--map',
      MAP,
    );
    assert.equal(records[0].role, undefined);
    assert.match(stderr, /role contains an e-mail address/);
  });
});

describe('called wrongly', () => {
  for (const [args, message] of [
    [['--representatives', 'a.json', '--endorsements', 'b.json'], /separately/],
    [['--representatives', 'a.json', '--people'], /--people works only with --endorsements/],
    [['--representatives', 'a.json', '--title', 'x'], /--title works only with letters/],
    [['--representatives', 'a.json', '--map', 'kind=x'], /There is no field "kind"/],
  ])
    it(args.join(' '), () => {
      folder.write('a.json', members(1));
      const { status, stderr } = folder.run('import', ...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
});

describe('check of a file for a page', () => {
  const record = {
    id: 'example-member-0042',
    name: 'Example Member 0042',
    country: 'NL',
    institution: 'Example Parliament',
    role: 'Member',
    email: 'member-0042@example.org',
    status: 'active',
    source: { title: 'Example register', date: '2025-03-01' },
    updated: '2025-03-01',
  };
  const channel = { network: 'Example Network 0042', url: 'https://social.example.org/@example' };
  const cases = [
    ['representatives', [record], /^0 errors, 0 warnings$/m],
    ['representatives without an address', [{ ...record, email: undefined }], /error: 0\.email is missing/],
    [
      'representatives with two addresses',
      [{ ...record, email: 'a@example.org, b@example.org' }],
      /one e-mail address/,
    ],
    ['an address in another field', [{ ...record, role: 'member@example.org' }], /0\.role contains an e-mail address/],
    ['a day to come', [{ ...record, updated: '2999' }], /0\.updated is in the future/],
    ['a field that nobody reads', [{ ...record, mandate: 'x' }], /0\.mandate is not a field of this record/],
    ['two of one id', [record, record], /1\.id repeats record 0/],
    ['channels', [channel], /^0 errors, 0 warnings$/m],
    ['a channel without an address', [{ network: 'X', handle: '@example' }], /must have a "url", or "account": "kept"/],
    ['a channel with an unsafe address', [{ ...channel, url: 'http://example.org/' }], /error: 0\.url/],
  ];
  for (const [what, list, said] of cases)
    it(what, () => {
      folder.write('list.json', list);
      assert.match(folder.run('check', 'list.json').stdout, said);
    });
});
