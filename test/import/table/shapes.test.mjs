/** Lists in each shape that people keep them in, in eight scripts: no word of them is lost, whatever reads them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from '../../any.mjs';
import { load } from '../../growth.mjs';

const { readList } = await load('import/table/read-list');
const { readFolder } = await load('import/table/read-folder');
const { importRecords } = await load('import/records/import-records');
const { ENDORSEMENTS } = await load('import/records/endorsements');

const FOLDER = new URL('../fixtures/lists/', import.meta.url);
const text = (file) => readFileSync(new URL(file, FOLDER), 'utf8').replaceAll('\r\n', '\n');
const read = (file, named) => readList({ file, text: text(file) }, named);
const SET = { kind: 'person', call: 'letter', role: 'endorser', 'source.title': 'Example list', 'source.date': '2025' };

/** The records of a list, each with what it shares. */
function recordsOf(table, options = {}) {
  assert.ok(!('message' in table), table.message);
  const said = { columns: new Map(), constants: new Map(Object.entries(SET)), ignored: [], ...options };
  const { files, diagnostics, losses } = importRecords(table, ENDORSEMENTS, said);
  const json = files[0] && JSON.parse(files[0].text);
  const records = json?.endorsements?.map((one) => ({ ...json.shared, ...one })) ?? json ?? [];
  return { records, text: files[0]?.text ?? '', diagnostics, losses };
}

const expected = JSON.parse(text('expected.json'));
const people = (records) => records.map(({ name, affiliation, country }) => ({ name, affiliation, country }));

describe('a list is the same', () => {
  const shapes = [
    ['commas.csv'],
    ['semicolons.csv'],
    ['tabs.tsv'],
    ['pipes.csv'],
    ['array.json'],
    ['by-id.json'],
    ['several.json', 'data.signers'],
    ['list.yaml'],
    ['list.toml'],
    ['table.md'],
    ['table.html'],
  ];
  for (const [file, named] of shapes)
    it(`in ${file}`, () => {
      const { records, text: written, diagnostics } = recordsOf(read(file, named));
      assert.deepEqual(people(records), expected);
      assert.doesNotMatch(written, /@/, 'no e-mail address comes over');
      assert.deepEqual(
        diagnostics.filter(({ level }) => level === 'error'),
        [],
      );
      const ids = records.map(({ id }) => id);
      assert.equal(new Set(ids).size, expected.length);
      for (const id of ids) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });

  for (const file of ['list.md', 'list.html'])
    it(`in ${file}, where what is no name is a column of its own`, () => {
      const { records } = recordsOf(read(file), { columns: new Map([['affiliation', 'rest']]) });
      assert.deepEqual(
        people(records),
        expected.map((one) => ({ ...one, country: undefined })),
      );
    });

  it('in a folder with a file for each', () => {
    const folder = new URL('folder/', FOLDER);
    const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
    const { records, diagnostics } = recordsOf(readFolder('folder', files));
    assert.deepEqual(people(records), expected);
    assert.match(diagnostics[0].message, /has text below the front matter, which is not imported, in: 3\.md, 7\.md/);
  });

  for (const [file, delimiter] of [
    ['commas.csv', ','],
    ['semicolons.csv', ';'],
    ['tabs.tsv', '\t'],
    ['pipes.csv', '|'],
  ])
    it(`to another parser of tables: ${file}`, () => {
      const theirs = parseCsv(text(file), { delimiter, columns: true });
      const ours = read(file).rows.map(({ values }) => Object.fromEntries(values));
      assert.deepEqual(
        ours,
        theirs.map((one) => ({ ...one })),
      );
    });
});

describe('of several lists in a file', () => {
  it('none is taken unless it is named', () => {
    assert.match(
      read('several.json').message,
      /several lists: choose one with --list, one of: data\.signers, data\.countries\./,
    );
    assert.match(
      read('several.json', 'data.people').message,
      /has no list at "data\.people"; it has one at: data\.signers/,
    );
    const two = { file: 'a.md', text: '- Example 0001\n\nWords.\n\n1. Example 0002\n2. Example 0003\n' };
    assert.match(
      readList(two).message,
      /say which by --list: 1 \(line 1, list of 1: “Example 0001”\), 2 \(line 5, list of 2: “Example 0002”\)/,
    );
    assert.equal(readList(two, '2').rows.length, 2);
    assert.match(readList(two, '3').message, /has no list "3"/);
  });

  it('a table stands out among lists, and what is not read is told', () => {
    const told = ({ diagnostics }) => diagnostics.map(({ message }) => message).join('\n');
    assert.equal(read('table.md').rows.length, expected.length);
    assert.match(
      told(read('table.md')),
      /only the table is read\. To read another, use --list: 1 \(line \d+, list of 1/,
    );
    assert.equal(read('table.md', '1').rows.length, 1);
    assert.doesNotMatch(told(read('table.md', '1')), /only the table/);
  });
});

describe('a list is read', () => {
  const rows = (file, content, named) => {
    const table = readList({ file, text: content }, named);
    assert.ok(!('message' in table), table.message);
    return table.rows.map(({ values, line }) => [line, Object.fromEntries(values)]);
  };

  it('with the line of each record', () => {
    assert.deepEqual(rows('a.yaml', '# x\n- name: A\n- name: B\n'), [
      [2, { name: 'A' }],
      [3, { name: 'B' }],
    ]);
    assert.deepEqual(rows('a.toml', '[[x]]\nname = "A"\n\n[[x]]\nname = "B"\n'), [
      [1, { name: 'A' }],
      [4, { name: 'B' }],
    ]);
    assert.deepEqual(rows('a.md', '|a|b|\n|-|-|\n|1|x|\n|2|y|\n'), [
      [3, { a: '1', b: 'x' }],
      [4, { a: '2', b: 'y' }],
    ]);
    assert.deepEqual(rows('a.html', '<ul>\n<li>A\n<li>B</ul>'), [
      [2, { name: 'A' }],
      [3, { name: 'B' }],
    ]);
  });

  it('with values as they are written: zeros, no, dates, nothing', () => {
    assert.deepEqual(rows('a.yaml', '- {id: 007, country: NO, x: ~, y: null, z: "null", date: 2025-01-11}'), [
      [1, { id: '007', country: 'NO', z: 'null', date: '2025-01-11' }],
    ]);
    const [[, { date }]] = rows('a.toml', '[[x]]\nname = "A"\ndate = 2025-01-11\n');
    assert.equal(date.toISOString(), '2025-01-11');
  });

  it('with the aliases and merges of YAML, but not without end', () => {
    const shared = '- &a {name: A, country: NL}\n- {<<: *a, name: B}\n';
    assert.deepEqual(rows('a.yaml', shared)[1], [2, { name: 'B', country: 'NL' }]);
    const bomb = [
      'a: &a [x, x]',
      ...Array.from('bcdefghij', (one, i) => `${one}: &${one} [${`*${'abcdefghij'[i]}, `.repeat(9)}x]`),
    ];
    assert.match(
      readList({ file: 'a.yaml', text: bomb.join('\n') }).message,
      /cannot be read as YAML: Excessive alias count/,
    );
  });

  it('with the links of a table in columns of their own', () => {
    const html =
      '<table><tr><th>Name<th>Site<tr><td><a href="https://example.org/1">Example</a><td>https://example.org/</table>';
    const both = [{ Name: 'Example', Site: 'https://example.org/', 'Name link': 'https://example.org/1' }];
    assert.deepEqual(
      rows('a.html', html).map(([, values]) => values),
      both,
    );
    const markdown = '|Name|Site|\n|---|---|\n|[Example](https://example.org/1)|<https://example.org/>|\n';
    assert.deepEqual(
      rows('a.md', markdown).map(([, values]) => values),
      both,
    );
  });

  it('with cells that span rows and columns', () => {
    const html =
      '<table><tr><th>Name<th>Town<th>Country<tr><td>A<td rowspan=2>X<td>NL<tr><td>B<td>BE<tr><td colspan=2>C<td>DE</table>';
    assert.deepEqual(
      rows('a.html', html).map(([, values]) => values),
      [
        { Name: 'A', Town: 'X', Country: 'NL' },
        { Name: 'B', Town: 'X', Country: 'BE' },
        { Name: 'C', Country: 'DE' },
      ],
    );
  });

  it('without what is code, a script, or an item of an item', () => {
    assert.deepEqual(rows('a.md', '```\n- code\n```\n\n- Example 0001\n  goes on\n  - deeper\n- Example 0002\n'), [
      [5, { name: 'Example 0001 goes on' }],
      [8, { name: 'Example 0002' }],
    ]);
    assert.deepEqual(rows('a.html', '<ul><li>A<script>x</script><ul></ul></li></ul>'), [[1, { name: 'A' }]]);
  });

  it('with a doubt where an item of plain words has a comma', () => {
    const { diagnostics } = readList({ file: 'a.md', text: '- Example 0001\n- Example 0002, Example University\n' });
    assert.match(diagnostics[0].message, /has items with a comma, such as “Example 0002, Example University”/);
    assert.equal(diagnostics[0].line, 2);
  });

  it('as the element has it, with what is shared', () => {
    const { text: written } = recordsOf(read('commas.csv'));
    const again = recordsOf(readList({ file: 'endorsements.json', text: written }), { constants: new Map() });
    assert.equal(again.text, written);
    assert.deepEqual(again.diagnostics, []);
  });

  it('or refused, with the place of the fault', () => {
    const cases = [
      ['a.yaml', '- name: A\n- name: [', /YAML/, 2],
      ['a.toml', '[[x]]\nname = A\n', /TOML/, 2],
      ['a.yaml', `${'['.repeat(5_000)}`, /YAML|nested/],
      ['a.md', 'Words alone.\n', /contains no table or list/],
      ['a.html', '<p>Words alone.</p>', /contains no table or list/],
    ];
    for (const [file, content, message, line] of cases) {
      const answer = readList({ file, text: content });
      assert.match(answer.message ?? '', message);
      if (line) assert.equal(answer.line, line);
    }
    const { diagnostics } = readList({ file: 'a.yaml', text: '- name: A\n  name: B\n' });
    assert.deepEqual([diagnostics[0].line, diagnostics[0].key], [2, 'name']);
  });
});

/** A word that no format has a meaning for at its start or end, in many scripts, with signs that formats have meanings for. */
const word = fc
  .array(fc.constantFrom(...Array.from('abcÄßłαΩЖї漢字عبकמლ’“”,;|"&<>*_`[]()#-.:\'\\')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => `x${list.join('')}x`);
const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const grid = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });

const WRITERS = {
  'a.csv': (rows) =>
    ['name,affiliation', ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join())].join('\n'),
  'a.tsv': (rows) =>
    ['name\taffiliation', ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t'))].join(
      '\n',
    ),
  'a.json': (rows) => JSON.stringify(rows.map(([name, affiliation]) => ({ name, affiliation }))),
  'a.yaml': (rows) =>
    rows.map(([name, more]) => `- name: ${JSON.stringify(name)}\n  affiliation: ${JSON.stringify(more)}`).join('\n'),
  'a.toml': (rows) =>
    rows.map((row) => `[[x]]\nname = ${JSON.stringify(row[0])}\naffiliation = ${JSON.stringify(row[1])}`).join('\n'),
  'a.md': (rows) => {
    const plain = (one) => one.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    return ['|name|affiliation|', '|---|---|', ...rows.map((row) => `| ${row.map(plain).join(' | ')} |`)].join('\n');
  },
  'a.html': (rows) => {
    const plain = (one) => one.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const lines = rows.map((row) => `<tr>${row.map((one) => `<td>${plain(one)}</td>`).join('')}</tr>`);
    return `<table><tr><th>name<th>affiliation</tr>${lines.join('\n')}</table>`;
  },
};

describe('whatever the words are, they come over', () => {
  for (const [file, write] of Object.entries(WRITERS))
    it(`from ${file}`, () => {
      fc.assert(
        fc.property(grid, (rows) => {
          const content = write(rows);
          const table = readList({ file, text: content });
          assert.deepEqual(
            table.rows.map(({ values }) => [values.get('name'), values.get('affiliation')]),
            rows,
          );
          if (!/csv|tsv/.test(file)) return;
          assert.deepEqual(
            rows,
            parseCsv(content, { delimiter: file === 'a.tsv' ? '\t' : ',', from: 2 }),
            'as another parser has it',
          );
        }),
        { numRuns: 300 },
      );
    });
});
