/** Lists as other programs and people hand them over: with a title above, a name a line, a record a line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../../growth.mjs';

const { readList } = await load('import/table/read-list');
const { textOfBytes } = await load('import/text-of-bytes');

/** Its rows, each with its line, and what is said of it. */
function read(file, text, named) {
  const table = readList({ file, text }, named);
  assert.ok(!('message' in table), table.message);
  const rows = table.rows.map(({ line, values }) => [line, Object.fromEntries(values)]);
  return { rows, columns: table.columns, said: table.diagnostics.map(({ line, message }) => `${line} ${message}`) };
}

describe('a table', () => {
  it('with a title above its columns: it is told and left out', () => {
    const { rows, said } = read('a.csv', 'Signatures, as of 1 March\n\nName;Country\nExample, 0042;NL\n');
    assert.deepEqual(rows, [[4, { Name: 'Example, 0042', Country: 'NL' }]]);
    assert.deepEqual(said, [
      '1 what stands above the names of the columns, which are in line 3, is left out: “Signatures, as of 1 March”.',
    ]);
  });

  it('with two rows of names: the one that says more', () => {
    const { columns } = read('a.csv', 'Signatory,,Statement\nFirst name,Last name,Date\nExample,0042,2025\n');
    assert.deepEqual(columns, ['First name', 'Last name', 'Date']);
  });

  it('with records that are words for columns: the first row is the names', () => {
    const { rows } = read('a.csv', 'name,url\nLand,\nSite,\n');
    assert.deepEqual(rows.length, 2);
  });

  it('with a column without a name: what stands in it is not lost, and no two records become one', () => {
    const { rows, columns } = read('a.csv', 'name,,\nExample,0042,\nExample,0043,\n');
    assert.deepEqual(columns, ['name', 'column 2']);
    assert.deepEqual(rows[1], [3, { name: 'Example', 'column 2': '0043' }]);
  });

  it('with quotation marks in pairs within a value', () => {
    const { rows } = read('a.csv', 'name;country\nVerein „Beispiel" 0042;DE\nExample "0043";NL\n');
    assert.deepEqual(
      rows.map(([, { name }]) => name),
      ['Verein „Beispiel" 0042', 'Example "0043"'],
    );
  });

  it('in UTF-16, as Excel writes Unicode', () => {
    for (const swap of [false, true]) {
      const bytes = Buffer.from('\ufeffname\tcountry\r\nÉxample\tNL\r\n', 'utf16le');
      const { text } = textOfBytes('a.txt', swap ? bytes.swap16() : bytes);
      assert.deepEqual(read('a.txt', text).rows, [[2, { name: 'Éxample', country: 'NL' }]]);
    }
  });
});

describe('names, one a line', () => {
  it('without a name above: all of them, and that is told', () => {
    const { rows, said } = read('a.txt', '• Example Association 0042\n2. Example Association 0043\n');
    assert.deepEqual(
      rows.map(([line, { name }]) => [line, name]),
      [
        [1, 'Example Association 0042'],
        [2, 'Example Association 0043'],
      ],
    );
    assert.match(
      said[0],
      /^1 has no names of columns: each line is taken as a name, from “• Example Association 0042”/,
    );
  });

  it('below a heading, which is left out and told', () => {
    for (const heading of ['We sign\n\n', 'We sign:\n']) {
      const { rows, said } = read('a.txt', `${heading}Example 0042\nExample 0043, Example Town\n`);
      assert.equal(rows.length, 2, heading);
      assert.equal(rows[1][1]['before comma'], 'Example 0043');
      assert.match(said[0], /looks like a heading, and is left out: “We sign/);
    }
  });

  it('with an empty line between any two: no heading', () => {
    assert.equal(read('a.txt', 'Example 0042\n\nExample 0043\n\nExample 0044\n').rows.length, 3);
  });

  it('in groups of the same size: a doubt whether each is a record', () => {
    const said = (text) => read('a.txt', text).said.join('\n');
    assert.match(said('Example 0042\nNL\n\nExample 0043\nBE\n'), /1 has its lines in groups of 2\. If a group is one/);
    assert.doesNotMatch(said('Example 0042\n\nExample 0043\n'), /groups/);
    assert.doesNotMatch(said('Example 0042\nExample 0043\n'), /groups/);
  });

  it('below the name of their column, as ever', () => {
    assert.deepEqual(read('a.csv', 'Naam\nExample 0042\n').rows, [[2, { Naam: 'Example 0042' }]]);
  });
});

describe('a tree', () => {
  it('of a record a line', () => {
    const text = '{"name":"Example 0042"}\n\n{"name":"Example 0043"}\n';
    for (const file of ['a.ndjson', 'a.jsonl', 'a.json'])
      assert.deepEqual(read(file, text).rows, [
        [1, { name: 'Example 0042' }],
        [3, { name: 'Example 0043' }],
      ]);
    assert.match(readList({ file: 'a.json', text: '{"a": 1}\n{"b": }\n' }).message, /cannot be read as JSON/);
  });

  it('of rows of values', () => {
    const text = '{"range":"A1","values":[["Name","Country"],["Example 0042","NL"],["Example 0043"]]}';
    assert.deepEqual(read('a.json', text).rows, [
      [1, { Name: 'Example 0042', Country: 'NL' }],
      [1, { Name: 'Example 0043' }],
    ]);
  });
});

describe('a page', () => {
  it('with ways to other pages: those are no list', () => {
    const nav = '<nav><ul><li><a href="/">Home</a></ul></nav>';
    assert.deepEqual(
      read('a.html', `${nav}<ul><li>Example 0042</ul><footer><ul><li>Contact</ul></footer>`).rows.map(
        ([, { name }]) => name,
      ),
      ['Example 0042'],
    );
    assert.match(readList({ file: 'a.html', text: nav }).message, /contains no table or list.*one a line/);
  });
});
