/** Letters as programs hand them over: pasted, saved, exported or sent by mail. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workingFolder } from '../cli/run.mjs';
import { docx, paragraph, run } from './docx.mjs';

const folder = workingFolder();

/** The letter, its texts in a row, and the report. */
function imported(name, content) {
  writeFileSync(join(folder.path, name), content);
  const { stdout, stderr } = folder.run('import', name, '--lang', 'en');
  const letter = stdout ? JSON.parse(stdout).letter : undefined;
  const { opening = {}, reasons = {}, closing = {} } = letter ?? {};
  return {
    letter,
    opening: Object.values(opening),
    reasons: Object.values(reasons),
    closing: Object.values(closing),
    stderr,
  };
}

const HEAD = '<h1>Example letter</h1><p>An opening.</p>';

describe('a letter', () => {
  it('in a page with what is around it: that stays, and is told', () => {
    const around =
      '<div class="share-buttons"><p>Share on Mastodon</p></div><nav><a href="https://example.org/">Next</a></nav><span class="screen-reader-text">Skip</span>';
    const { opening, stderr } = imported('around.html', `${HEAD}<p class="social-justice">Words.</p>${around}`);
    assert.equal(opening.length, 5);
    for (const words of ['Share on Mastodon', 'Next', 'Skip'])
      assert.ok(stderr.includes(`this seems to be part of the page, not of the letter: “${words}” stays.`), words);
    assert.ok(!stderr.includes('“Words.” stays'));
  });

  it('copied from a PDF file: a word that is divided at the end of a line is told; notes of Obsidian too', () => {
    const { stderr } = imported(
      'pdf.md',
      '# Example letter\n\nPeople who can-\nnot stand stay at home.\n\nOne - two\nthree. A [[note]] and %%a remark%%.\n',
    );
    assert.match(stderr, /line 3, warning: a word is divided at the end of this line, .*: “can- not”/);
    assert.equal(stderr.match(/is divided/g)?.length, 1);
    for (const mark of ['[[', '%%']) assert.ok(stderr.includes(`“${mark}” is left over`), mark);
  });

  it('pasted from Google Docs: its marks are those that one sees, and its links are direct', () => {
    const { letter, opening, reasons, stderr } = imported(
      'google.html',
      '<b style="font-weight:normal;" id="docs-internal-guid-0042"><h1><span style="font-weight:400">Example letter</span></h1><p><span style="font-weight:400">We </span><span style="font-weight:700">ask</span><span style="font-style:italic"> all</span><span style="font-weight:700;font-style:italic"> of you</span>, see <a href="https://www.google.com/url?q=https://example.org/news&amp;sa=D">here</a>.</p><ol><li><p>It is time.</p></li></ol></b>',
    );
    assert.equal(letter.title, 'Example letter');
    assert.deepEqual(opening, ['We **ask** *all* **_of you_**, see [here](https://example.org/news).']);
    assert.deepEqual(reasons, ['It is time.']);
    assert.match(
      stderr,
      /a link goes through www\.google\.com, which sees who follows it: it leads to https:\/\/example\.org\/news/,
    );
  });

  it('saved by Word: its numbered paragraphs are a list, its title is one, its conditions are no remarks', () => {
    const item = (number, text, level = 1) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span>&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    const { letter, opening, reasons, closing, stderr } = imported(
      'word.html',
      `<html><head><title>Document1</title></head><body><div class=WordSection1><p class=MsoTitle>Example letter</p><p class=MsoNormal>We ask you to do what all of us have asked for, for years.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${item('1.', 'Close it.')}\n${item('o', 'Soon.', 2)}\n${item('2.', 'Open another.')}<p>Thank you.</p>${item('·', 'One.')}</div></body></html>`,
    );
    assert.equal(letter.title, 'Example letter');
    assert.deepEqual(opening, ['We ask you to do what all of us have asked for, for years.']);
    assert.deepEqual(reasons, ['Close it.\n\n- Soon.', 'Open another.']);
    assert.deepEqual(closing, ['Thank you.', '- One.']);
    assert.doesNotMatch(stderr, /comment/);
  });

  it('exported by Google Docs: the paragraph that is its title is one, and its looks are in its head', () => {
    const page =
      '<html><head><title>Draft - Google Docs</title><style>.c2{color:#000;font-weight:700}.c3{font-style:italic}</style></head><body><p class="c1 title"><span>Example letter</span></p><p><span class="c2">Words</span> <span class="c3 c4">matter</span>.</p></body></html>';
    const { letter, opening } = imported('exported.html', page);
    assert.equal(letter.title, 'Example letter');
    assert.deepEqual(opening, ['**Words** *matter*.']);
  });

  it('exported by Google Docs with comments: neither they nor their marks are words of it', () => {
    const { opening, closing, stderr } = imported(
      'comments.html',
      `${HEAD}<p>We leave<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> now.</p><p>Thank you.<a href="#cmnt2" id="cmnt_ref2">[b]</a></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Stronger?</span></p><p>Or not.</p></div><div><p><a href="#cmnt_ref2" id="cmnt2">[b]</a><span>To whom?</span></p></div>`,
    );
    assert.deepEqual([opening, closing], [['An opening.', 'We leave now.', 'Thank you.'], []]);
    assert.match(stderr, /a comment beside the text is not part of the letter: “\[a\]Stronger\?Or not\.” is left out/);
    assert.match(stderr, /“\[b\]To whom\?” is left out/);
  });

  it('made for mail: tables that place words are none, but those with columns are', () => {
    const mail = `<table><tr><td><table role="presentation"><tr><td>${HEAD}</td><td><p>More.</p></td></tr></table></td></tr><tr><td><p>The end.</p></td></tr></table>`;
    assert.deepEqual(imported('mail.html', mail).opening, ['An opening.', 'More.', 'The end.']);
    const { letter, stderr } = imported('table.html', `${HEAD}<table><tr><td>One</td><td>Two</td></tr></table>`);
    assert.equal(letter, undefined);
    assert.match(stderr, /a table cannot be kept: “One Two”/);
  });

  it('in a cell of a page', () => {
    const words = 'The town should go, as many other towns have gone before it. '.repeat(5);
    const page = `<html><body><table><tr><td><a href="/">Archive</a></td></tr><tr><td class="text"><h1>Example letter</h1><p>${words}</p><p>${words}</p></td></tr></table></body></html>`;
    assert.equal(imported('cell.html', page).opening.length, 2);
  });

  it('of which nothing stays: what was lost is told all the same', () => {
    const { stderr } = imported('lost.html', '<h1>Example</h1><table><tr><td>One</td><td>Two</td></tr></table>');
    assert.match(stderr, /a table cannot be kept[^]*has no paragraphs\.\n/);
  });

  it('by Notion: a list for each item is one list', () => {
    const { reasons, opening } = imported(
      'notion.html',
      `${HEAD}<ul><li>A</li></ul><ul><li>B</li></ul><ol start="1"><li>Close it.</li></ol><ol start="2"><li>Open another.</li></ol>`,
    );
    assert.deepEqual(opening, ['An opening.', '- A\n- B']);
    assert.deepEqual(reasons, ['Close it.', 'Open another.']);
  });

  it('with questions that open: their buttons are words, at a level that there is', () => {
    const { closing, opening } = imported(
      'open.html',
      `${HEAD}<ul><li><h4><button aria-expanded="false">Why?</button></h4><p>So.</p></li></ul>`,
    );
    assert.deepEqual([...opening, ...closing], ['An opening.', '- ## Why?\n\n  So.']);
  });

  it('with gaps: what holds nothing is no paragraph, and two line breaks part two', () => {
    const { opening } = imported(
      'gaps.html',
      `${HEAD}<p>&nbsp;</p><p><span>\u200b</span></p><p>One.<br>Still.<br>&nbsp;<br>Two.</p>`,
    );
    assert.deepEqual(opening, ['An opening.', 'One.\\\nStill.', 'Two.']);
  });

  it('in the characters that its page names', () => {
    const page =
      '<html><head><meta charset="windows-1252"></head><body><h1>Lettre</h1><p>D\u0092ici l\u0092\u00e9t\u00e9.</p></body></html>';
    assert.deepEqual(imported('old.html', Buffer.from(page, 'latin1')).opening, ['D’ici l’été.']);
  });

  it('in UTF-16', () => {
    assert.deepEqual(imported('wide.md', Buffer.from('\ufeff# Été\n\nWords.\n', 'utf16le')).opening, ['Words.']);
  });
});

describe('a title that nobody has marked', () => {
  for (const [what, content, title] of [
    ['in bold', '**Leave now!**\n\n**To all**\n\nWords.\n', 'Leave now!'],
    ['a line without a full stop', 'Letter to the council\n\nWords.\n', 'Letter to the council'],
  ])
    it(`${what}: the first line, and that is told`, () => {
      const { letter, stderr } = imported('letter.md', content);
      assert.equal(letter.title, title);
      assert.match(stderr, /has no title, so its first line is taken as one: “.*”\. To choose another: --title/);
    });

  it('in Word', () => {
    const document = docx(
      [paragraph(run('Example letter', '<w:b/>')), paragraph(run('Words.'))],
      'https://example.org/',
    );
    assert.equal(imported('bold.docx', document).letter.title, 'Example letter');
  });

  it('but a heading of any level, before the name of the page', () => {
    const text = 'Many words of a letter that say what everybody thinks. '.repeat(4);
    const page = `<html><head><title>Example | Site</title></head><body><main><h2>Example letter</h2><p>${text}</p><p>${text}</p></main></body></html>`;
    assert.equal(imported('page.html', page).letter.title, 'Example letter');
  });

  for (const content of [
    'Dear council,\n\nWords.\n',
    'Words.\n\nMore words.\n',
    'One\nTwo\n\nWords.\n',
    'Example letter\n',
  ])
    it(`none: ${JSON.stringify(content)}`, () => {
      const { letter, stderr } = imported('none.md', content);
      assert.equal(letter, undefined);
      assert.match(stderr, /has no title/);
    });
});

describe('lines that become one', () => {
  const told = (lines) => imported('lines.md', `# Example letter\n\nWords.\n\n${lines}\n`).stderr;
  it('are told where each is short and starts as a sentence does', () => {
    assert.match(
      told('Kind regards\nExample Association 0042'),
      /line 5, warning: these lines become one: “Kind regards Example/,
    );
  });
  it('but not where an editor has wrapped them, or a mark keeps them apart', () => {
    assert.doesNotMatch(told('We ask you\nto leave.'), /become one/);
    assert.doesNotMatch(told('Kind regards\\\nExample Association 0042'), /become one/);
    assert.doesNotMatch(told(`${'We ask you all to leave this place now '.repeat(2)}\nPlease.`), /become one/);
  });
  it('and a heading that a dividing line has made', () => {
    assert.match(told('Thank you.\n---'), /line 5, warning: the line below makes this a heading: “Thank you\.”/);
    assert.doesNotMatch(told('Our demands\n---\n\nMore.'), /the line below/);
  });
  it('and items that go on with the next number are one list', () => {
    const { reasons } = imported('on.md', '# Example letter\n\n1. Close it.\n2. Soon.\n3) Open another.\n');
    assert.deepEqual(reasons, ['Close it.', 'Soon.', 'Open another.']);
  });
});
