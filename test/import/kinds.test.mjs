/** Letters and lists as sites have them: code of other programs, live counts, dates in words, columns of consent. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { workingFolder } from '../cli/run.mjs';

const letters = workingFolder('test/import/fixtures/letters');
const signers = workingFolder('test/import/fixtures/signers');

/** @param {string} file */
function letter(file) {
  const { stdout, stderr } = letters.run('import', file, '--drop');
  const { opening } = JSON.parse(stdout).letter;
  return { words: Object.values(opening).join('\n'), stderr };
}

/** @param {string} file @param {...string} more */
function list(file, ...more) {
  const { stdout, stderr } = signers.run('import', '--endorsements', file, '--people', ...more);
  const { shared, endorsements } = JSON.parse(stdout);
  return { records: endorsements.map((one) => ({ ...shared, ...one })), stderr };
}

describe('a letter of another program', () => {
  it('in Liquid: no bullet without words, and two branches are no single word', () => {
    const { words, stderr } = letter('jekyll.md');
    assert.match(words, /conditionnel Autre/);
    assert.doesNotMatch(words, /^- *,/m);
    assert.match(stderr, /live count in the text is not supported: “\{\{ site\.data\.signers \| size \}\}”/);
  });

  it('in kramdown: the place of a table of contents is no word', () => {
    const { words, stderr } = letter('kramdown.de.md');
    assert.doesNotMatch(words, /TOC/);
    assert.match(stderr, /a table of contents is not part of the text: “\* TOC/);
  });

  it('in MDX: what stands in a component stays, with its marks', () => {
    const { words, stderr } = letter('component.mdx');
    assert.equal(words, 'This matters **a lot**.\nWe are people who agree.\nPress Sign here now.');
    assert.match(
      stderr,
      /a component \(MDX\) is not part of the text: “<Signers count=\{5\} onClick=\{\(\) => sign\(\)\} \/>”/,
    );
  });

  it('with containers, shortcodes and ERB: their code is left out and told', () => {
    const { words, stderr } = letter('count.en.md');
    for (const code of ['<%=', ':::', '!!!', 'gallery']) assert.ok(!words.includes(code), code);
    assert.match(words, /Directive text/);
    assert.match(stderr, /“0” stays as it is written here/);
  });

  it('with marks of other dialects: each kind that is left is told, and R&D reads as it is written', () => {
    const { words, stderr } = letter('marks.en.md');
    assert.match(words, /AT&T — R&D © 2025/);
    for (const mark of ['~~', '==']) assert.ok(stderr.includes(`“${mark}” is left over`), mark);
  });
});

describe('a file that is no letter in a format that is read', () => {
  const folder = workingFolder();
  const XML = '<?xml version="1.0"?>';
  const FILES = {
    'mail.eml': ['From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\n\r\nWords.', /an e-mail: copy/],
    'mail.txt': ['Received: by example.org\n with SMTP\nSubject: Words\n\nWords.', /an e-mail: copy/],
    'mail.msg': ['\u00d0\u00cf\u0011\u00e0', /an e-mail: copy/],
    'page.txt': [
      'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n type="text/html"\n\n<h1>Words</h1>',
      /a web archive: save the page as HTML/,
    ],
    'letter.pages': [zipSync({ 'Index/Document.iwa': new Uint8Array() }), /a Pages document: .*export it as Word/],
    'letter.epub': [zipSync({ 'a.xhtml': new Uint8Array() }), /an e-book: .*pandoc/],
    'letter.xlsx': [zipSync({ 'xl/workbook.xml': new Uint8Array() }), /a spreadsheet .*: copy its text/],
    'letter.fodt': [`${XML}<office:document/>`, /an OpenDocument text \(\.odt\): save it as \.docx/],
    'letter.xml': [`${XML}\n<?mso-application progid="Word.Document"?><a/>`, /one XML file: save it as \.docx/],
    'letter.gdoc': ['{"doc_id":"0042"}', /a link to a document, .*download/],
    'letter.tex': ['\\documentclass{letter}\n', /LaTeX: .*pandoc/],
    'letter.txt': ['h1. Words\n\nWords.', /Textile: .*pandoc/],
    'letter.wiki': ["= Words =\n\n'''Words'''.", /a wiki: .*pandoc/],
    'letter.json': ['{"title":"Words"}', /data, not text: copy/],
  };
  for (const [name, [content, way]] of Object.entries(FILES))
    it(`is named, with the way out: ${name}`, () => {
      writeFileSync(join(folder.path, name), typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
      const { stdout, stderr } = folder.run('import', name, '--lang', 'en', '--title', 'Words');
      assert.equal(stdout, '');
      assert.match(stderr, way);
    });

  it('is one all the same if it begins as a mail may', () => {
    writeFileSync(join(folder.path, 'from.md'), '# Words\n\nFrom: all of us\nTo: the council\n\nPlease act.\n');
    assert.equal(folder.run('import', 'from.md', '--lang', 'en').status, 0);
  });
});

describe('a list of another program', () => {
  it('with rows of nothing: they are no records', () => {
    const { records, stderr } = list('blank-rows.csv', '--map', 'name=Vor- und Nachname', '--dates', 'DMY');
    assert.equal(records.length, 3);
    assert.doesNotMatch(stderr, /has nothing in it/);
  });

  it('with names before a comma: an option parts them', () => {
    const { records, stderr } = list('commas.md', '--map', 'name=before comma,affiliation=after comma');
    assert.match(stderr, /--map "name=before comma,affiliation=after comma"/);
    assert.deepEqual(
      records.map(({ name, affiliation }) => [name, affiliation]).filter((_, index) => [0, 1, 4].includes(index)),
      [
        ['Example Person 0001', 'Example University'],
        ['Dr. Example Person 0002', 'Professor, Example Institute, Germany'],
        ['مثال شخص ٠٠٠٥', 'جامعة مثال'],
      ],
    );
  });

  it('with months by name, flags and codes with dots', () => {
    const { records } = list('dates.md');
    assert.deepEqual(
      records.map(({ date, country }) => [date, country]),
      [
        ['2025-01-11', 'NL'],
        ['2025-01-11', 'NL'],
        ['2025-01-11', 'GB'],
      ],
    );
  });

  it('with who agreed, and forms of address: the first is told, the second is no position', () => {
    const { records, stderr } = list('consent.csv');
    assert.match(stderr, /who agreed to be published: I agree to be published\./);
    assert.match(stderr, /role is missing: --map role=COLUMN says which column it is, --set role=VALUE what it is\./);
    assert.ok(records.every((record) => !('position' in record)));
  });
});
