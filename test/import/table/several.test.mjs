/** Lists of several parts: one below another, beside each other, with headings and words between them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../../growth.mjs';

const { readList } = await load('import/table/read-list');

function read(file, text, named) {
  const table = readList({ file, text }, named);
  assert.ok(!('message' in table), table.message);
  const rows = table.rows.map(({ values }) => Object.fromEntries([...values].filter(([, value]) => value)));
  return {
    rows,
    columns: table.columns,
    said: table.diagnostics.map(({ line, message }) => `${line ?? ''} ${message}`),
  };
}
const records = (file, text, named) => read(file, text, named).rows.map(({ name, Name, kind }) => [name ?? Name, kind]);

const BOTH = [
  ['Example Association 0042', 'organisation'],
  ['Example Person 0043', 'person'],
];

describe('two lists whose headings say what they are of', () => {
  for (const [file, text] of [
    [
      'a.html',
      '<h2>Organisations</h2><table><tr><th>Name<tr><td>Example Association 0042</table><h2>Individual signatories (1)</h2><table><tr><th>Name<tr><td>Example Person 0043</table>',
    ],
    [
      'b.html',
      '<p><b>Organisationen:</b></p><ul><li>Example Association 0042</ul><p>Einzelpersonen</p><ul><li>Example Person 0043</ul>',
    ],
    ['a.md', '## Organisations\n\n- Example Association 0042\n\n**Personnes**\n\n- Example Person 0043\n'],
    [
      'a.json',
      '{"organisations":[{"name":"Example Association 0042"}],"individualSigners":[{"name":"Example Person 0043"}]}',
    ],
    ['a.yaml', 'organisaties:\n  - Example Association 0042\npersonen:\n  - Example Person 0043\n'],
  ])
    it(`in ${file}: are one list, each of its kind, and that is told`, () => {
      assert.deepEqual(records(file, text), BOTH);
      assert.match(read(file, text).said[0], /has several lists, which are read as one/);
    });

  it('that say nothing: are refused, and may be named together', () => {
    const text = '## One\n\n- Example 0042\n\n## Two\n\n- Example 0043\n';
    assert.match(readList({ file: 'a.md', text }).message, /say which by --list: .*For several: --list 1,2\./);
    assert.equal(read('a.md', text, '1,2').rows.length, 2);
    assert.match(readList({ file: 'a.md', text }, '1,3').message, /has no list "1,3"/);
    const json = '{"one":["Example 0042"],"two":["Example 0043"]}';
    assert.match(readList({ file: 'a.json', text: json }).message, /For several: --list A,B\./);
    assert.equal(read('a.json', json, 'one,two').rows.length, 2);
  });
});

describe('a table', () => {
  it('with headings between its rows: they are no records, and give the kind', () => {
    const { rows, said } = read(
      'a.csv',
      'Name,City\nOrganisations,\nExample Association 0042,Ghent\nPersonnes physiques,\nExample Person 0043,Ghent\nCitizens for Example,\n',
    );
    assert.deepEqual(
      rows.map(({ Name, kind }) => [Name, kind]),
      [...BOTH, ['Citizens for Example', 'person']],
    );
    assert.match(said.join('\n'), /headings of others, and are left out: “Organisations” \(line 2\), “Personnes phys/);
  });

  it('with a cell across it: a heading, and told', () => {
    const { rows, said } = read(
      'a.html',
      '<table><tr><th>Name<th>City<tr><td colspan=2>Belgium<tr><td>Example 0042<td>Ghent<tr><td>Example 0043<td>Liège</table>',
    );
    assert.equal(rows.length, 2);
    assert.match(said.join('\n'), /headings of others, and are left out: “Belgium”/);
  });

  it('with the same columns beside each other: each is a record', () => {
    const { rows, said } = read(
      'a.csv',
      'Name,City,,Name,City\nExample 0042,Ghent,,Example 0043,Liège\nExample 0044,,,,\n',
    );
    assert.deepEqual(rows, [
      { Name: 'Example 0042', City: 'Ghent' },
      { Name: 'Example 0043', City: 'Liège' },
      { Name: 'Example 0044' },
    ]);
    assert.match(said[0], /^1 has the same columns several times beside each other/);
  });

  it('with two columns of one name: both are read', () => {
    const { rows } = read('a.csv', 'Name,Comment,Comment\nExample 0042,one,two\n');
    assert.deepEqual(rows, [{ Name: 'Example 0042', Comment: 'one', 'Comment (2)': 'two' }]);
  });
});

describe('words around a list', () => {
  for (const [file, text] of [
    [
      'a.html',
      '<h1>Names</h1><nav>Home</nav><ul><li>Example 0042</ul><p>Example <b>0043</b></p><p>Example 0044<br>Example 0045</p>',
    ],
    ['a.md', '---\ntitle: Names\n---\n# Names\n\n- Example 0042\n\nExample **0043**\nExample 0044\n\n> Example 0045\n'],
    ['b.md', '- Example 0042\n  - Example **0043**\n  - Example 0044\n- Example 0046\n  - Example 0045\n'],
  ])
    it(`in ${file}: are told`, () => {
      const [told] = read(file, text).said;
      assert.match(
        told,
        /outside its tables and lists, which are not read: “Example \**0043.*”, “Example 0044”, “Example 0045”\./,
      );
    });

  it('that are names beneath a heading, one a line: are of its kind', () => {
    for (const [file, text] of [
      ['a.txt', 'ORGANISATIONS\nExample Association 0042\nINDIVIDUALS\nExample Person 0043\n'],
      ['b.txt', 'Collectifs\nExample Association 0042\n\nPersonnes\nExample Person 0043\n'],
    ])
      assert.deepEqual(records(file, text), BOTH, file);
    assert.deepEqual(records('a.html', '<ul><li><img alt="Example 0042" src="a.png"></ul>'), [
      ['Example 0042', undefined],
    ]);
  });

  it('that describe its terms: stand beside the names', () => {
    const { rows } = read('a.html', '<dl><dt>Example 0042<dd>Example University<dt>Example 0043</dl>');
    assert.deepEqual(rows, [{ name: 'Example 0042', rest: 'Example University' }, { name: 'Example 0043' }]);
  });
});
