/** `leave-x-letter import --endorsements`: tables and lists as others have them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workingFolder } from '../cli/run.mjs';

const SET =
  'country=NL,call=leave-x-eu,role=endorser,date=2025-01-11,source.title=Example list, first part,source.date=2025';
const folder = workingFolder();

/** @param {...string} args */
function list(name, content, ...args) {
  folder.write(name, content);
  const { status, stdout, stderr } = folder.run('import', '--endorsements', name, ...args);
  assert.doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
  return { status, records: stdout && JSON.parse(stdout), stderr };
}

const record = (id, name, more = {}) => ({
  id,
  name,
  ...more,
  country: 'NL',
  call: 'leave-x-eu',
  role: 'endorser',
  date: '2025-01-11',
  source: { title: 'Example list, first part', date: '2025' },
});

describe('import --endorsements reads', () => {
  const url = 'https://example.org/42';
  const name = 'Example Association 0042';
  const cases = [
    ['commas', 'a.csv', `name,url\n${name},${url}\n`],
    ['semicolons', 'a.csv', `name;url\n${name};${url}\n`],
    ['tabs', 'a.tsv', `name\turl\n${name}\t${url}\n`],
    ['another order of columns', 'a.csv', `url,name\n${url},${name}\n`],
    ['quotes, CRLF and a byte order mark', 'a.csv', `\uFEFF"name","url"\r\n"${name}","${url}"\r\n`],
    ['the delimiter that Excel names', 'a.csv', `sep=;\nname;url\n${name};${url}\n`],
    ['empty lines and blanks around values', 'a.csv', `\nname , url\n\n ${name} , ${url}\n\n`],
    ['a list', 'a.json', [{ name, url }]],
    ['a list within an object', 'a.json', { version: 1, items: [{ name, url }] }],
  ];
  for (const [what, file, content] of cases)
    it(what, () => {
      const { status, records, stderr } = list(file, content, '--set', SET);
      assert.deepEqual(records, [record('example-association-0042', name, { url })]);
      assert.deepEqual([status, stderr], [0, '']);
    });

  it('values with delimiters, quotes and line ends in them', () => {
    const content = 'name;url\n"Example; ""Association""\n0042";\nExample, 0043;\n';
    const { records } = list('a.csv', content, '--set', SET);
    assert.deepEqual(
      records.map((one) => one.name),
      ['Example; "Association"\n0042', 'Example, 0043'],
    );
  });

  it('columns under other names, fields within fields, and constants', () => {
    const content = 'Naam,Bewijs,Waar\nExample Association 0042,Example evidence,BE\n';
    const map = 'name=Naam,source.title=Bewijs';
    const set = 'call=leave-x-eu,role=initiator,date=2025,source.date=2025-01';
    const { status, records } = list('a.csv', content, '--map', map, '--map', 'country=Waar', '--set', set);
    assert.equal(status, 0);
    assert.deepEqual(records, [
      {
        id: 'example-association-0042',
        name: 'Example Association 0042',
        country: 'BE',
        call: 'leave-x-eu',
        role: 'initiator',
        date: '2025',
        source: { title: 'Example evidence', date: '2025-01' },
      },
    ]);
    const nested = [{ who: { name: 'Example 0001' }, source: { title: 'Example evidence', date: '2025' } }];
    const fromJson = list('a.json', nested, '--map', 'name=who.name').records;
    assert.deepEqual(fromJson, [
      { id: 'example-0001', name: 'Example 0001', source: { title: 'Example evidence', date: '2025' } },
    ]);
  });

  it('names into ids, where they have Latin letters', () => {
    const names = ['Exämple “Ærø” & Łódź', 'Приклад 0042', 'Example 世界', '0042'];
    const { records, stderr } = list('a.csv', ['name', ...names].join('\n'), '--set', SET);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['example-aero-lodz', undefined, 'example', '0042'],
    );
    assert.match(stderr, /line 3, error: 1\.id is missing, and cannot be made from the name “Приклад 0042”/);
    assert.equal(list('a.csv', 'id,name\nown-id,Приклад\n', '--set', SET).records[0].id, 'own-id');
  });
});

describe('import --endorsements says', () => {
  it('of each record what is missing or wrong, by line and field, and writes it all the same', () => {
    const content =
      'name,url,date\nExample Association 0042,http://example.org,11.1.2025\n"Example\nAssociation 0043",,\n,,2025\n';
    const { status, records, stderr } = list('a.csv', content, '--set', 'role=endorser,call=leave-x-eu,country=NL');
    assert.equal(status, 1);
    assert.equal(records.length, 3);
    assert.deepEqual(stderr.trim().split('\n'), [
      'a.csv',
      '  line 2, error: 0.url must be a whole address that starts with https://.',
      '  line 2, error: 0.date must be a date: YYYY, YYYY-MM or YYYY-MM-DD.',
      '  line 2, error: 0.source is missing.',
      '  line 3, error: 1.source is missing.',
      '  line 5, error: 2.id is missing.',
      '  line 5, error: 2.name is missing.',
      '  line 5, error: 2.source is missing.',
      '7 errors, 0 warnings',
    ]);
  });

  it('which records repeat others, in a list of 237', () => {
    const rows = Array.from(
      { length: 237 },
      (_, index) => `Example Association ${index % 236},https://example.org/${index}`,
    );
    const { status, records, stderr } = list('a.csv', `name,url\n${rows.join('\n')}`, '--set', SET);
    assert.equal(records.length, 237);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'a.csv\n  line 238, error: 236.id repeats record 0: the same call, and the same id or address. Keep one of the two.\n1 error, 0 warnings\n',
    );
  });

  it('which columns it does not read, which --strict makes an error', () => {
    const content = 'name,Phone\nExample Association 0042,1\n';
    const { status, stderr } = list('a.csv', content, '--set', SET);
    assert.equal(status, 0);
    assert.match(stderr, /warning: has columns that are not read: Phone\. /);
    const strict = list('a.csv', content, '--set', SET, '--strict');
    assert.deepEqual([strict.status, strict.records], [1, '']);
  });

  it('where a table cannot be read', () => {
    const cases = [
      ['name\n"Example', /line 2, error: cannot be read as a table: a quotation mark is opened here and never closed/],
      ['name\n"Example\n\n0042', /line 2, error: .*is opened here and never closed/],
      ['name,url\nA,B\n"Example" 42,x', /line 3, error: .*between a closing quotation mark/],
      ['name,url\nExample "42",x', /line 2, error: .*in the middle of a value.*write each " in it twice/],
      ['name,name\nA,B', /line 1, error: has two columns named "name"/],
      ['name,url\nExample, 42,x', /line 2, error: has 3 values for 2 columns/],
      ['name,url\n', /error: has no records in it/],
      ['', /error: has no records in it/],
      ['[1]', /line 1, error: 0 must be an object/],
      ['{"a": 1}', /line 1, error: contains no list of records/],
      ['{"a": [], "b": []}', /line 1, error: contains no list of records/],
      ['[{"name": "x",}]', /line 1, error: cannot be read as JSON/],
      ['['.repeat(50_000), /error: (?:is nested too deeply|cannot be read as JSON)/],
    ];
    for (const [content, report] of cases) {
      const { status, stderr } = list('a.csv', content);
      assert.equal(status, 1, content.slice(0, 50));
      assert.match(stderr, report);
    }
    writeFileSync(join(folder.path, 'latin.csv'), Buffer.from('name\nÉtat\n', 'latin1'));
    const latin = folder.run('import', '--endorsements', 'latin.csv');
    assert.equal(latin.status, 1);
    assert.match(latin.stderr, /line 2, error: .*not written in UTF-8/);
  });

  const wrong = [
    ['a column that there is not', ['--map', 'name=Naam'], /There is no column "Naam"\. The columns are: name, url\./],
    [
      'a field that there is not',
      ['--map', 'naam=name'],
      /There is no field "naam"\. The fields are: id, name, .*source\.title/,
    ],
    ['a constant without a value', ['--set', 'role='], /--set "role=" must be FIELD=…/],
    [
      'a field that is mapped and set',
      ['--map', 'name=name', '--set', 'name=x'],
      /is given both in --map and in --set/,
    ],
    ['a field that is set twice', ['--set', 'role=endorser', '--set', 'role=initiator'], /is given twice in --set/],
  ];
  for (const [what, args, report] of wrong)
    it(`of wrong use: ${what}`, () => {
      const { status, records, stderr } = list('a.csv', 'name,url\nExample Association 0042,\n', ...args);
      assert.deepEqual([status, records], [2, '']);
      assert.match(stderr, report);
    });
});

describe('import --endorsements writes', () => {
  it('endorsements.json, over nothing without --force; the check finds it right', () => {
    folder.write('list.csv', 'name\nExample Association 0042\n');
    const run = (...args) => folder.run('import', '--endorsements', 'list.csv', '--set', SET, '--out', 'out', ...args);
    assert.deepEqual(run(), { status: 0, stdout: 'out/endorsements.json\n', stderr: '' });
    assert.deepEqual(folder.check('out/endorsements.json'), { status: 0, findings: [] });
    assert.equal(run().status, 1);
    assert.match(run().stderr, /out\/endorsements\.json\n {2}error: is there already/);
    assert.equal(run('--force').status, 0);
  });

  it('to a reader that stops early, without a word', () => {
    folder.write(
      'long.json',
      Array.from({ length: 20_000 }, (_, index) => ({ name: `Example Association ${index}` })),
    );
    const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const pipe = `"${process.execPath}" "${command}" import --endorsements long.json --set "${SET}" | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', pipe], { cwd: folder.path, encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['[', '']);
  });

  it('incomplete records too, but not with --strict', () => {
    folder.write('list.csv', 'name\nExample Association 0042\n');
    const run = (...args) => folder.run('import', '--endorsements', 'list.csv', ...args);
    assert.equal(run('--out', 'strict', '--strict').status, 1);
    assert.ok(!existsSync(join(folder.path, 'strict')));
    assert.equal(run('--out', 'loose').status, 1);
    assert.equal(folder.read('loose/endorsements.json')[0].id, 'example-association-0042');
  });
});
