/** `leave-x-letter import --endorsements`: tables and lists as others have them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
  const json = stdout && JSON.parse(stdout);
  const records = json.endorsements?.map((one) => ({ ...json.shared, ...one })) ?? json;
  // what --set states is told each time, and held below
  return { status, records, stderr: stderr.replace(/^.*by --set: .*\n/m, '') };
}

/** What is said where nothing else is. */
const NOTHING = 'a.csv\n0 errors, 1 warning\n';

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
    ['pipes', 'a.csv', `name|url\n${name}|${url}\n`],
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
      assert.deepEqual([status, stderr], [0, NOTHING.replace('a.csv', file)]);
    });

  it('values with delimiters, quotes and line ends in them', () => {
    const content = 'name;url\n"Example; ""Association""\n0042";\nExample, 0043;\n';
    const { records } = list('a.csv', content, '--set', SET);
    assert.deepEqual(
      records.map((one) => one.name),
      ['Example; "Association" 0042', 'Example, 0043'],
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

  it('names into ids, in any script', () => {
    const names = ['Exämple “Ærø” & Łódź', 'Приклад 0042', 'Example 世界', '0042'];
    const { records } = list('a.csv', ['name', ...names].join('\n'), '--set', SET);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['example-aero-lodz', 'priklad-0042', 'example-4apkeh', '0042'],
    );
    assert.equal(list('a.csv', 'id,name\nown-id,Приклад\n', '--set', SET).records[0].id, 'own-id');
  });

  it('a folder with a file for each record', () => {
    const path = join(folder.path, 'signers');
    mkdirSync(path, { recursive: true });
    folder.write('signers/a.md', '---\nname: Example 0001\n---\n');
    folder.write('signers/b.json', { name: 'Example 0002', url: 'http://example.org/' });
    folder.write('signers/readme.txt', 'no record');
    const { stdout, stderr } = folder.run('import', '--endorsements', 'signers', '--set', SET);
    assert.deepEqual(
      JSON.parse(stdout).endorsements.map(({ name }) => name),
      ['Example 0001', 'Example 0002'],
    );
    assert.match(stderr, /signers\/b\.json\n {2}line 1, warning: 1\.url is not an address/);
  });

  it('people, by two columns and a date of their own', () => {
    const content =
      'First name;Last name;E-mail;Org;Signed\nExample;Person 0001;a@example.org;Example University;11.1.2025\n';
    const set = 'call=letter,role=endorser,source.title=Example list,source.date=2025';
    const { status, records, stderr } = list('a.csv', content, '--people', '--dates', 'dmy', '--set', set);
    assert.equal(status, 0);
    assert.deepEqual(records, [
      {
        id: 'example-person-0001',
        name: 'Example Person 0001',
        kind: 'person',
        call: 'letter',
        role: 'endorser',
        date: '2025-01-11',
        source: { title: 'Example list', date: '2025' },
        affiliation: 'Example University',
      },
    ]);
    assert.match(stderr, /has columns of e-mail addresses, which are never imported: E-mail\./);
  });
});

describe('import --endorsements says', () => {
  it('of each record what is missing or wrong, by line and field, and writes it all the same', () => {
    const content =
      'name,url,date\nExample Association 0042,http://example.org,11/1/2025\n"Example\nAssociation 0043",,\n,,2025\n';
    const { status, records, stderr } = list('a.csv', content, '--set', 'role=endorser,call=leave-x-eu,country=NL');
    assert.equal(status, 1);
    assert.equal(records.length, 3);
    assert.deepEqual(stderr.trim().split('\n'), [
      'a.csv',
      // what a record can do without is left out where it is wrong
      '  line 2, warning: 0.url is not an address that starts with https://: the record is kept without it.',
      '  line 2, error: 0.date “11/1/2025” is not a date, and is left out: write YYYY-MM-DD, or say how the list writes dates: --dates DMY, MDY, YMD or excel.',
      '  line 2, error: 0.source is missing: --map source.title=COLUMN says which column it is, --set source.title=VALUE what it is.',
      '  line 3, error: 1.source is missing: --map source.title=COLUMN says which column it is, --set source.title=VALUE what it is.',
      '  line 5, error: 2.name is missing: --map name=COLUMN says which column it is, --set name=VALUE what it is.',
      '  line 5, error: 2.source is missing: --map source.title=COLUMN says which column it is, --set source.title=VALUE what it is.',
      '5 errors, 2 warnings',
    ]);
  });

  it('which records repeat others, in a list of 237', () => {
    const rows = Array.from(
      { length: 237 },
      // two of one name may be two, but not at one address
      (_, index) => `Example Association ${index % 236},https://example.org/${index % 236},${index}`,
    );
    const { status, records, stderr } = list(
      'a.csv',
      `name,url,row\n${rows.join('\n')}`,
      '--set',
      SET,
      '--ignore',
      'row',
    );
    assert.equal(records.length, 237);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'a.csv\n  line 238, error: 236.id repeats record 0: the same call, and the same id or address. Keep only one.\n1 error, 1 warning\n',
    );
  });

  it('of many records what is wrong with them once, and with --json of each', () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, index) => `Example ${index},http://x.example,${index}.1.2025,x,y`);
    const run = (...args) => folder.run('import', '--endorsements', 'a.csv', '--out', 'many', '--force', ...args);
    folder.write('a.csv', `name,url,date,country\n${rows.join('\n')}\n`);
    const { status, stderr } = run();
    assert.equal(status, 1);
    const lines = stderr.trim().split('\n');
    assert.ok(lines.length <= 200, `${lines.length} lines`);
    for (const what of [
      'source is missing:',
      'country “x” is not a known country',
      'date “0.1.2025” is not a date',
      'has 5 values for 4',
    ])
      assert.equal(lines.filter((one) => one.includes(what)).length, 1, what);
    assert.match(stderr, /error: source is missing: .* \(20,000 records, such as lines 2, 3, 4\)/);
    folder.shell('$CLI import --endorsements a.csv --json > list.json 2> all.json');
    const all = folder.read('all.json');
    assert.equal(all.filter(({ key }) => /^\d+\.source$/.test(key)).length, count);
  });

  it('no more than 200 lines, whatever they are', () => {
    mkdirSync(join(folder.path, 'broken'), { recursive: true });
    for (let index = 0; index < 250; index++) folder.write(`broken/${index}.json`, '{');
    folder.write('broken/a.json', { name: 'Example 0001' });
    const { stderr } = folder.run('import', '--endorsements', 'broken', '--set', SET);
    assert.equal(stderr.trim().split('\n').length, 200);
    assert.match(stderr, /… and more: --json prints them all\.\n\d+ errors, 1 warning\n$/);
  });

  it('that a file is too large, with its bytes and lines', () => {
    const row = `${'x'.repeat(99)}\n`;
    folder.write('large.csv', `name\n${row.repeat(201_000)}`);
    const { status, stderr } = folder.run('import', '--endorsements', 'large.csv');
    assert.equal(status, 1);
    assert.match(stderr, /its records take 20,100,005 bytes in 201,001 lines/);
    assert.match(folder.run('import', '--endorsements', 'a.xlsx').stderr, /is a workbook: save its sheet as CSV/);
  });

  it('which columns it does not read, which --strict makes an error', () => {
    const content = 'name,Phone\nExample Association 0042,1\n';
    const { status, stderr } = list('a.csv', content, '--set', SET);
    assert.equal(status, 0);
    assert.match(stderr, /warning: has columns that are not imported: Phone\. /);
    const strict = list('a.csv', content, '--set', SET, '--strict');
    assert.deepEqual([strict.status, strict.records], [1, '']);
  });

  it('where a table cannot be read', () => {
    const cases = [
      ['name\n"Example', /line 2, error: cannot be read as a table: a quotation mark is opened here and never closed/],
      ['name\n"Example\n\n0042', /line 2, error: .*is opened here and never closed/],
      ['name,url\nA,B\n"Example" 42,x', /line 3, error: .*between a closing quotation mark/],
      ['name,url\nExample "42,x', /line 2, error: .*in the middle of a value.*write each " in it twice/],
      ['name,name\nA,B', /has columns that are not imported: name \(2\)\./],
      ['name,url\nExample, 42,x', /line 2, error: 0 has 3 values for 2 columns/],
      ['name,url\n', /error: contains no records: its first line is taken as the names of its columns\./],
      ['', /error: contains no records/],
      ['[1]', /line 1, error: 0 must be an object/],
      ['{"a": 1}', /line 1, error: contains no list of records/],
      ['{"a": [], "b": []}', /line 1, error: has several lists: choose one with --list, one of: a, b\./],
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
    assert.match(latin.stderr, /is not in UTF-8, and is read as windows-1252, such as “État”/);
  });

  const wrong = [
    ['a column that there is not', ['--map', 'name=Naam'], /There is no column "Naam"\. The columns are: name, url\./],
    [
      'a field that there is not',
      ['--map', 'naam=name'],
      /There is no field "naam"\. The fields are: id, name, .*source\.title/,
    ],
    ['a constant without a value', ['--set', 'role='], /--set "role=" must be FIELD=…/],
    ['a field that is mapped and set', ['--map', 'name=name', '--set', 'name=x'], /is in both --map and --set/],
    ['a column to ignore that there is not', ['--ignore', 'x'], /There is no column "x"\./],
    ['an order of dates that there is not', ['--dates', 'DYM'], /--dates "DYM" must be one of: DMY, MDY, YMD, excel\./],
    ['people of another kind', ['--people', '--set', 'kind=party'], /"kind" is given twice in --set/],
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
    const { stderr, ...first } = run();
    assert.deepEqual(first, { status: 0, stdout: 'out/endorsements.json\n' });
    assert.match(stderr, /it was stated by --set: country=NL/);
    assert.deepEqual(folder.check('out/endorsements.json'), { status: 0, findings: [] });
    assert.equal(run().status, 1);
    assert.match(run().stderr, /out\/endorsements\.json\n {2}error: already exists/);
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
    assert.equal(stdout, '{');
    assert.match(stderr, /^long\.json\n.* by --set: .*\n0 errors, 1 warning\n$/);
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
