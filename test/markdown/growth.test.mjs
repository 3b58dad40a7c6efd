/** Markdown that is made to be slow: its time grows with its length, or it is refused before it is parsed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growsWithLength, load } from '../growth.mjs';

const { parseMarkdown } = await load('markdown/parse-markdown');
const { MAX_LINES, MAX_MARKS, MAX_MARKS_IN_ALL, MAX_NESTING, MAX_SIZE } = await load('markdown/limits');
const { readLetterText } = await load('markdown/letter-text');
const { maskTemplateCode } = await load('markdown/template-code');
const { maskShortcodes } = await load('markdown/shortcodes');
const { wordsOf } = await load('markdown/words');
const { quoted } = await load('markdown/quoted');

const modest = (read) => (text) => {
  try {
    read(text);
  } catch (error) {
    if (!/^(?:this is not a letter|is longer|has more)/.test(error.message)) throw error;
  }
};
const parse = modest(parseMarkdown);
const letter = modest((text) => readLetterText(text, { readAddress: (address) => address }));
const words = (value) =>
  wordsOf([{ type: 'text', value }], { lose: () => undefined, drop: () => undefined, hasFootnotes: true });
const shortcodes = (text) => {
  try {
    maskShortcodes(text, ['but']);
  } catch (error) {
    if (!/shortcode/.test(error.message)) throw error;
  }
};
const code = (text) => maskTemplateCode(text, false);
const mdx = (text) => maskTemplateCode(text, true);

const REPEATED = [
  '- ',
  '> ',
  '>',
  '1. ',
  '+ ',
  '> - ',
  '[',
  '![',
  ']',
  '*',
  '*a ',
  '*a_ ',
  '_',
  '**a *b ',
  '`',
  '`a``',
  '<',
  '<a ',
  '<!--',
];
const MORE = [
  '<a b="',
  '[a](',
  '[a]',
  '[a][',
  '[a](b "',
  '&',
  '&amp;',
  '\\',
  '|',
  '~',
  '~~a',
  '#',
  '# ',
  '=',
  '\t',
  ' ',
  '\0',
  'a@b.c ',
];
const LINES = [
  'a',
  '- a',
  '- - a',
  '> a\nb',
  '> a\n',
  'a\n=',
  '---',
  '```',
  '    a',
  '[a]: b',
  '[a]: x "',
  '<div>',
  '<div>\n',
  '- a\n  - b',
  '1. a\n',
  'a\\',
  'a  ',
  '| a |',
];

describe('the parser, on n times', () => {
  growsWithLength([
    ...[...REPEATED, ...MORE].map((one) => [JSON.stringify(one), (n) => `${one.repeat(n)}a`, parse, 2_000]),
    ...LINES.map((one) => [`the line ${JSON.stringify(one)}`, (n) => `${one}\n`.repeat(n), parse, 400]),
    ['an emphasis in another', (n) => '*a '.repeat(n) + 'b*'.repeat(n), parse, 100],
    ['a bracket in another', (n) => '['.repeat(n) + ']'.repeat(n), parse, 100],
    [
      'a list in another, by blanks',
      (n) => Array.from({ length: n }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
      parse,
      100,
    ],
  ]);
});

describe('own patterns, on n times', () => {
  growsWithLength([
    ['a blank in a letter', (n) => `a\n${' '.repeat(n)}b`, letter],
    ['a tab before a dash', (n) => `a\n|${'\t'.repeat(n)}-x`, letter],
    ['a blank behind what may be a table', (n) => `a\n-|-${' '.repeat(n)}x`, letter],
    ['a dash', (n) => `a\n|${'-'.repeat(n)}x`, letter],
    ['a cell', (n) => `a\n${'-|'.repeat(n)}x`, letter],
    ['a reference', (n) => `${'[a] '.repeat(n)}\n\n[a]: /b`, letter, 200],
    ['a definition', (n) => '[a]: /b\n'.repeat(n), letter, 200],
    ['an empty link', (n) => '[](b)'.repeat(n), letter, 200],
    ['a blank in words', (n) => `a${' '.repeat(n)}b`, words],
    ['a tab and a blank in words', (n) => `a${'\t '.repeat(n)}b`, words],
    ['half the mark of a footnote', (n) => '[^'.repeat(n), words],
    ['half a struck-out text', (n) => '~~a '.repeat(n), words],
    ...[
      '{%',
      '{{',
      '{#',
      '{# ',
      '{:',
      '{::comment}',
      '{% comment %}',
      '{.a',
      '<!--',
      '{{ }}',
      'import x\n',
      '{% %}',
    ].map((one) => [`${one} in a text`, (n) => one.repeat(n), code]),
    ...['{', '{}', '{/*', 'import a\n', 'export a\n\n'].map((one) => [
      `${one} in MDX`,
      (n) => one.repeat(n),
      mdx,
      4_000,
    ]),
    ['a blank in a shortcode', (n) => `{{<${' '.repeat(n)}>}}`, shortcodes],
    ['a parameter', (n) => `{{< a${' b="c"'.repeat(n)} >}}`, shortcodes, 4_000],
    ['half a parameter', (n) => `{{< a ${'b'.repeat(n)}${' '.repeat(n)}"`, shortcodes],
    ['a shortcode', (n) => '{{< a >}}'.repeat(n), shortcodes, 4_000],
    ['half a shortcode', (n) => '{{</*'.repeat(n), shortcodes],
    ['a shortcode that is meant as text', (n) => '{{</* a */>}} '.repeat(n), shortcodes, 4_000],
    ['an open comment', (n) => '<!--'.repeat(n), shortcodes],
    ['a blank in a quotation', (n) => `a${' '.repeat(n)}b`, quoted],
    ['a word of a quotation', (n) => 'a '.repeat(n), quoted],
  ]);
});

describe('Markdown that asks too much is refused in words:', () => {
  for (const [what, text, line, message] of [
    ['lists', `a\n\n${'- '.repeat(MAX_NESTING + 1)}a`, 3, /nested too deeply/],
    ['quotes', `${'>'.repeat(MAX_NESTING + 1)}a`, 1, /nested too deeply/],
    ['lists by their blanks', `${'    '.repeat(MAX_NESTING)}- a`, 1, /nested too deeply/],
    [
      'marks in a paragraph',
      `a\n\n${'*a '.repeat(MAX_MARKS / 2)}\n${'*a '.repeat(MAX_MARKS / 2 + 1)}`,
      4,
      /more than 500 marks/,
    ],
    [
      'marks in all',
      `${'*a '.repeat(MAX_MARKS)}\n\n`.repeat(MAX_MARKS_IN_ALL / MAX_MARKS + 1),
      9,
      /more than 2000 marks/,
    ],
    ['lines', 'a\n'.repeat(MAX_LINES), MAX_LINES, /more than 2000 lines/],
    ['characters', 'a'.repeat(MAX_SIZE + 1), 1, /longer than 200000 characters/],
  ])
    it(what, () => {
      assert.throws(
        () => parseMarkdown(text),
        (error) => error.line === line && message.test(error.message),
      );
    });

  for (const [what, text] of [
    ['lists', `${'- '.repeat(MAX_NESTING)}a`],
    ['marks', '*a '.repeat(MAX_MARKS)],
    ['a dividing line', '- '.repeat(100)],
    ['lines', 'a\n'.repeat(MAX_LINES - 1)],
    ['a list of reasons with a link each', '1. [a](https://example.org/a_b_c)\n'.repeat(200)],
  ])
    it(`and what is just below it is read: ${what}`, () => {
      assert.ok(parseMarkdown(text).length > 0);
    });
});
