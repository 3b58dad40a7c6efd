/** Files that are no text, or no list: Word documents are read, others are named with the way out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { workingFolder } from '../cli/run.mjs';
import { docx, item, paragraph, run } from './docx.mjs';

const folder = workingFolder('test/import/fixtures/signers');

function list(file, bytes) {
  writeFileSync(join(folder.path, file), bytes);
  return folder.run('import', '--endorsements', file, '--people');
}

const cell = (text) => `<w:tc>${paragraph(run(text))}</w:tc>`;
const row = (...texts) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;

describe('a Word document', () => {
  it('with a table of names: they are read, and what stands around is told', () => {
    const table = `<w:tbl>${row('Name', 'City')}${row('Example Person 0042', 'Ghent')}</w:tbl>`;
    const { stdout, stderr } = list(
      'names.docx',
      docx([table, paragraph(run('Example Person 0043'))], 'https://example.org/'),
    );
    assert.match(stdout, /"name":"Example Person 0042".*"place":"Ghent"/);
    assert.match(stderr, /outside its tables and lists, which are not read: “Example Person 0043”/);
  });

  it('with a list', () => {
    const names = ['Example Person 0042', 'Example Person 0043'].map((name) => paragraph(run(name), item(1)));
    assert.match(
      list('list.docx', docx(names, 'https://example.org/')).stdout,
      /Example Person 0042[^]*Example Person 0043/,
    );
  });
});

describe('what no list can be read from', () => {
  for (const [file, bytes, why] of [
    ['a.pdf', '%PDF-1.7\n', /is a PDF file: copy its table/],
    ['a.csv', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }), /is a workbook: save its sheet as CSV/],
    ['b.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), /old version of Excel/],
    ['a.zip', zipSync({ 'names.csv': new Uint8Array(9) }), /is a ZIP archive: unpack it/],
    ['a.vcf', 'BEGIN:VCARD\nFN:Example Person 0042\nEND:VCARD\n', /has contacts \(vCard\): export them as CSV/],
    ['a.xml', '<?xml version="1.0"?>\n<list><name>Example</name></list>', /is XML: export the list as CSV or JSON/],
    ['a.txt', '{|\n! Name\n|-\n| Example 0042\n|}\n', /is a table of a wiki/],
  ])
    it(`${file}: ${why.source}`, () => {
      const { stdout, stderr } = list(file, bytes);
      assert.equal(stdout, '');
      assert.match(stderr, why);
    });
});
