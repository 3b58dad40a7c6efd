/** What stands in a Word document besides its plain words: none is lost, and none is published, without a word. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workingFolder } from '../cli/run.mjs';
import { docx, paragraph, run, style } from './docx.mjs';

const folder = workingFolder();
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;

/** @param {string} inner @param {Record<string, string>} parts by their names: comments, footnotes, header1 */
function imported(inner, parts = {}, ...options) {
  const files = unzipSync(
    docx(
      [paragraph(run('Example letter'), style('Title')), inner, paragraph(run('Thank you.'))],
      'https://example.org/',
    ),
  );
  const relations = 'word/_rels/document.xml.rels';
  for (const [name, text] of Object.entries(parts)) {
    const kind = name.replace(/\d+$/, '');
    const added = `<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/></Relationships>`;
    files[relations] = strToU8(strFromU8(files[relations]).replace('</Relationships>', added));
    files[`word/${name}.xml`] = strToU8(`<?xml version="1.0"?>${text}`);
  }
  writeFileSync(join(folder.path, 'letter.docx'), zipSync(files));
  const { stdout, stderr } = folder.run('import', 'letter.docx', '--lang', 'en', ...options);
  const letter = stdout ? JSON.parse(stdout).letter : {};
  return { texts: Object.values(letter.opening ?? {}), reasons: letter.reasons, stderr };
}

describe('a Word document', () => {
  it('keeps hidden words hidden, and says so; words that are not hidden any more are not', () => {
    const { texts, stderr } = imported(
      paragraph(
        run('One.') +
          run(' A secret remark.', '<w:vanish/>') +
          run(' Two.', '<w:vanish w:val="0"/>') +
          run(' Three.', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      ),
    );
    assert.equal(texts[0], 'One. Two. Three.');
    assert.match(stderr, /a hidden remark stays hidden: “A secret remark\.” is left out\./);
  });

  it('with tracked changes: takes them as accepted, and says what went and what came', () => {
    const { texts, stderr } = imported(
      paragraph(
        `${run('We want ')}<w:del w:id="1"><w:r><w:delText>seventeen</w:delText></w:r></w:del><w:ins w:id="2">${run('twenty')}</w:ins>${run(' benches.')}`,
        '<w:rPr><w:ins w:id="3"/></w:rPr>',
      ),
    );
    assert.equal(texts[0], 'We want twenty benches.');
    assert.match(stderr, /“seventeen” is left out: it was deleted while changes were tracked\./);
    assert.match(stderr, /“twenty” is in the letter: it was inserted while changes were tracked\./);
  });

  it('keeps the words of fields, formulas, readings and directions, and parts lines', () => {
    const math = '<m:oMath xmlns:m="m"><m:r><m:rPr/><m:t>twelve</m:t></m:r></m:oMath>';
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('above')}</w:rt><w:rubyBase>${run('below')}</w:rubyBase></w:ruby></w:r>`;
    const { texts, stderr } = imported(
      paragraph(
        `<w:fldSimple w:instr="AUTHOR">${run('One')}</w:fldSimple>${run(' ')}<w:bdo w:val="rtl">${run('two')}</w:bdo>${run(' ')}${math}${run(' ')}${ruby}<w:r><w:cr/><w:t>Next.</w:t></w:r>`,
      ),
    );
    assert.equal(texts[0], 'One two twelve below\\\nNext.');
    assert.match(stderr, /the words “twelve” stay/);
    assert.match(stderr, /a reading above other words cannot be kept: “above” is left out\./);
  });

  it('says what is left out beside the text: comments, the heads and feet of its pages', () => {
    const { texts, stderr } = imported(
      paragraph(`${run('We ask')}<w:r><w:commentReference w:id="7"/></w:r>${run(' you.')}`),
      {
        comments: `<w:comments ${W}><w:comment w:id="7">${paragraph(run('Too weak &amp; short?').replace('&amp;amp;', '&amp;'))}</w:comment></w:comments>`,
        header1: `<w:hdr ${W}>${paragraph(run('Example Association 0042'))}</w:hdr>`,
        footer1: `<w:ftr ${W}>${paragraph(run('3'))}</w:ftr>`,
      },
    );
    assert.equal(texts[0], 'We ask you.');
    assert.match(stderr, /a comment beside the text is not part of the letter: “Too weak & short\?” is left out\./);
    assert.match(stderr, /the head or foot of the pages is not part of the letter: “Example Association 0042” is/);
  });

  it('has footnotes that are no reasons: they are an error, and left out with --drop', () => {
    const inner = paragraph(`${run('We ask')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' you.')}`);
    const parts = {
      footnotes: `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('A note.'))}</w:footnote></w:footnotes>`,
    };
    assert.match(imported(inner, parts).stderr, /error: a footnote cannot be kept: “A note\. ↑” is left out/);
    const { texts, reasons, stderr } = imported(inner, parts, '--drop');
    assert.deepEqual([texts[0], reasons], ['We ask you.', undefined]);
    assert.match(stderr, /its mark \[1\] is left out/);
  });
});

describe('a footnote in a page', () => {
  const MARKS = {
    'Google Docs': [
      '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
      '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> A note.</span></p></div>',
    ],
    Word: [
      '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
      '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> A note.</p></div>',
    ],
    pandoc: [
      '<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
      '<section><hr><ol><li id="fn1"><p>A note.<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    Hugo: [
      '<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup>',
      '<div class="footnotes"><hr><ol><li id="fn:1"><p>A note.&#160;<a href="#fnref:1">↩︎</a></p></li></ol></div>',
    ],
    WordPress: [
      '<sup data-fn="00420042-0042-4042-8042-004200420042" class="fn"><a href="#00420042-0042-4042-8042-004200420042" id="00420042-0042-4042-8042-004200420042-link">1</a></sup>',
      '<ol><li id="00420042-0042-4042-8042-004200420042">A note. <a href="#00420042-0042-4042-8042-004200420042-link">↩︎</a></li></ol>',
    ],
    LibreOffice: [
      '<sup><a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>',
      '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> A note.</p></div>',
    ],
    Substack: [
      '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>',
      '<div><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>A note.</p></div></div>',
    ],
  };
  for (const [program, [mark, note]] of Object.entries(MARKS))
    it(`by ${program} is told, and is no part of the letter`, () => {
      const words = `<h1>Example letter</h1><p>We ask${mark} you, see <a href="#reasons">below</a>.</p><p>Thank you.</p>`;
      writeFileSync(join(folder.path, 'note.html'), `<div>${words}${note}</div>`);
      const { stdout, stderr } = folder.run('import', 'note.html', '--lang', 'en', '--drop');
      const { opening, reasons } = JSON.parse(stdout).letter;
      assert.equal(reasons, undefined);
      assert.deepEqual(
        Object.values(opening)
          .filter((text) => text !== '---')
          .slice(0, 2),
        ['We ask you, see below.', 'Thank you.'],
      );
      assert.doesNotMatch(JSON.stringify(opening), /A note/);
      assert.match(stderr, /a footnote cannot be kept: “.*A note\..*” is left out/);
    });
});

describe('a list of reasons', () => {
  it('may have lists in its items, which make no names of them', () => {
    writeFileSync(
      join(folder.path, 'nested.md'),
      '# Example letter\n\n1. The old need rest.\n   - in the sun\n2. The young need shade.\n   - in summer\n\nThank you.\n',
    );
    const { stdout, stderr } = folder.run('import', 'nested.md', '--lang', 'en');
    assert.equal(Object.values(JSON.parse(stdout).letter.reasons).length, 2);
    assert.doesNotMatch(stderr, /looks like names/);
  });
});
