/** Lists whose numbers or bullets somebody has typed. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';
import { docx, paragraph, run } from './docx.mjs';

const folder = workingFolder();

function imported(name, content) {
  writeFileSync(join(folder.path, name), content);
  const { stdout, stderr } = folder.run('import', name, '--lang', 'en');
  const { opening = {}, reasons = {}, closing = {} } = stdout ? JSON.parse(stdout).letter : {};
  return { opening: Object.values(opening), reasons: Object.values(reasons), closing: Object.values(closing), stderr };
}

const REASONS = ['It is time.', 'It costs **nothing**.', 'Others have left.'];
const PLAIN = ['It is time.', 'It costs nothing.', 'Others have left.'];
const TOLD = /the numbers of these 3 items are typed: they are taken as a list, from “It is time\.”/;

describe('numbers that are typed are the list of reasons', () => {
  for (const [form, numbers] of [
    ['1.', ['1. ', '2. ', '3. ']],
    ['1.Word', ['1.', '2.', '3.']],
    ['1)', ['1) ', '2) ', '3) ']],
    ['(1)', ['(1) ', '(2) ', '(3) ']],
    ['1 –', ['1 – ', '2 – ', '3 – ']],
    ['keys', ['1\uFE0F\u20E3 ', '2\uFE0F\u20E3 ', '3\uFE0F\u20E3 ']],
  ]) {
    it(`${form}, in the paragraphs of a page`, () => {
      const items = numbers.map((number, index) => `<p>${number}${PLAIN[index]}</p>`).join('<p>&nbsp;</p>');
      const { opening, reasons, closing, stderr } = imported(
        'page.html',
        `<h1>Example letter</h1><p>Leave, because:</p>${items}<p>Thank you.</p>`,
      );
      assert.deepEqual([opening, reasons, closing], [['Leave, because:'], PLAIN, ['Thank you.']]);
      assert.match(stderr, TOLD);
      assert.match(stderr, /10 of 10|(\d+) of \1 words/);
    });
  }

  it('in Word, behind a tab, in bold', () => {
    const { opening, reasons, closing } = imported(
      'word.docx',
      docx(
        [
          paragraph(run('Example letter'), '<w:pStyle w:val="Title"/>'),
          paragraph(run('Leave, because:')),
          paragraph(run('1.', '<w:b/>') + '<w:r><w:tab/></w:r>' + run('It is time.')),
          paragraph(run('2.\tIt costs ') + run('nothing', '<w:b/>') + run('.')),
          paragraph(run('3.\tOthers have left.')),
          paragraph(run('Thank you.')),
        ],
        'https://example.org/',
      ),
    );
    assert.deepEqual([opening, reasons, closing], [['Leave, because:'], REASONS, ['Thank you.']]);
  });

  it('on the lines of one paragraph', () => {
    for (const [name, source] of [
      [
        'lines.html',
        '<h1>Example letter</h1><p>Leave, because:<br>1. It is time.<br>2. It costs <b>nothing</b>.<br>3. Others have left.</p><p>Thank you.</p>',
      ],
      [
        'lines.md',
        '# Example letter\n\nLeave, because:\n(1) It is time.\n(2) It costs **nothing**.\n(3) Others\nhave left.\n\nThank you.',
      ],
    ]) {
      const { opening, reasons, closing, stderr } = imported(name, source);
      assert.deepEqual(
        [opening, reasons, closing],
        [
          ['Leave, because:'],
          name === 'lines.md' ? [...REASONS.slice(0, 2), 'Others have left.'] : REASONS,
          ['Thank you.'],
        ],
      );
      assert.match(stderr, TOLD);
    }
  });
});

describe('bullets that are typed are a list', () => {
  it('in paragraphs and on lines', () => {
    for (const [name, source] of [
      ['dots.html', '<h1>Example letter</h1><p>We ask:</p><p>• One thing.</p><p>•&nbsp;Another.</p><p>Thank you.</p>'],
      ['dots.md', '# Example letter\n\nWe ask:\n\n• One thing.\n• Another.\n\nThank you.'],
      ['dashes.txt', 'Example letter\n\nWe ask:\n\n– One thing.\n– Another.\n\nThank you.'],
    ]) {
      const { opening, stderr } = imported(name, source);
      assert.deepEqual(opening, ['We ask:', '- One thing.\n- Another.', 'Thank you.'], name);
      assert.match(stderr, /the bullets of these 2 items are typed/);
    }
  });
});

describe('what only looks like a list stays as it is', () => {
  for (const [what, source] of [
    ['one number', '<p>1. It is time.</p><p>Thank you.</p>'],
    ['numbers out of order', '<p>2. It is time.</p><p>1. Thank you.</p>'],
    ['numbers with a fraction', '<p>1.5 million people left.</p><p>2.5 million stay.</p>'],
    ['years and dates', '<p>11 January is a day.</p><p>12 January is one.</p>'],
    ['one dash', '<p>– It is time.</p><p>Thank you.</p>'],
  ])
    it(what, () => {
      const { opening, reasons } = imported('page.html', `<h1>Example letter</h1>${source}`);
      assert.deepEqual(
        opening.map((text) => text.replaceAll('\\', '')),
        source.split(/<\/?p>/).filter(Boolean),
      );
      assert.deepEqual(reasons, []);
    });

  it('a number that a backslash keeps', () => {
    const { reasons } = imported('kept.md', '# Example letter\n\n1\\. It is time.\n\n2\\. Thank you.');
    assert.deepEqual(reasons, []);
  });

  it('a dash in a line that an editor has wrapped', () => {
    const { opening } = imported('dash.md', '# Example letter\n\nWe are many\n– more than ever\n– and we leave.');
    assert.deepEqual(opening, ['We are many – more than ever – and we leave.']);
  });

  it('numbers with other paragraphs between them, which is told', () => {
    const { reasons, stderr } = imported(
      'apart.html',
      '<h1>Example letter</h1><p>1. It is time.</p><p>We know.</p><p>2. It is easy.</p><p>Really.</p>',
    );
    assert.deepEqual(reasons, []);
    assert.match(stderr, /the numbers of these paragraphs are typed, and others stand between them/);
  });
});
