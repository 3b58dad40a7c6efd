/** Small files that a parser makes into something without an end, or far too large: each is refused in words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../growth.mjs';

const { readLetter } = await load('import/read-letter');
const { readList } = await load('import/table/read-list');

const head = (fields) => `---\ntitle: A letter\n${fields}\n---\n\nWords.\n`;

describe('the front matter', () => {
  for (const [what, text] of [
    ['a field within itself', head('meta: &a {b: *a}')],
    ['a list within itself, many times', head('meta: &a [*a, *a, *a, "two words"]')],
    ['a date within itself', head('date: &a {b: *a}')],
    ['keys in keys of TOML', `+++\ntitle = "A letter"\ndate${'.a'.repeat(5_000)} = 1\n+++\n\nWords.\n`],
  ])
    it(what, () => {
      const { letter, faults } = readLetter('letter.md', text);
      assert.equal(letter, undefined);
      assert.match(faults.map(({ message }) => message).join(), /the front matter is nested too deeply/);
    });
});

describe('a list', () => {
  const row = `<tr>${'<td rowspan=1000 colspan=1000>a'.repeat(300)}`;
  for (const [what, file, text, message] of [
    ['a record within itself', 'a.yaml', '- &a {name: A, b: *a}\n', /nested too deeply, or has something/],
    ['a list within itself', 'a.yaml', 'b: &a [*a, *a, *a]\n', /nested too deeply, or has something/],
    ['keys in keys of TOML', 'a.toml', `[[x]]\nname = "A"\nx${'.a'.repeat(5_000)} = 1\n`, /nested too deeply/],
    ['cells that span', 'a.html', `<table><tr><th>name${row}${'<tr><td>b'.repeat(1_000)}`, /span too many/],
    ['columns that span', 'a.html', `<table><tr><th>name${'<td colspan=1000>a'.repeat(2_000)}`, /span too many/],
    ['columns of Markdown', 'a.md', `${'|a'.repeat(1_001)}|\n${'|-'.repeat(1_001)}|\n|b|\n`, /1001 columns.*CSV/],
    ['columns of HTML', 'a.html', `<table><tr>${'<th>a'.repeat(1_001)}<tr><td>b`, /1001 columns.*CSV/],
  ])
    it(what, () => {
      const found = readList({ file, text });
      assert.equal(found.level, 'error');
      assert.match(found.message, message);
    });

  it('a cell that spans what tables have is no fault; where it spans them all, it is a heading', () => {
    const text = `<table><tr><th>name<th>url<tr><td colspan=100>Group<tr><td rowspan=2>A<td>b<tr><td>c</table>`;
    const { rows, diagnostics } = readList({ file: 'a.html', text });
    assert.deepEqual(
      rows.map(({ values }) => Object.fromEntries(values)),
      [
        { name: 'A', url: 'b' },
        { name: 'A', url: 'c' },
      ],
    );
    assert.match(diagnostics[0].message, /left out: “Group”/);
  });
});
