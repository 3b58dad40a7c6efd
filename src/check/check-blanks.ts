/** The check of blanks: doubled, at an end, on the wrong side of a mark, or such that a line breaks where it must not. */
import type { Find } from './diagnostic.js';
import { NO_BREAK, typographyOf } from './typography.js';

/**
 * Blanks that are wrong in every language.
 * @param text a text
 * @param find takes what is wrong with it
 */
export function checkBlanks(text: string, find: Find): void {
  // a mark of byte order is no blank here: it is told as what nobody sees
  if (/^[^\S\uFEFF]|[^\S\uFEFF]$/.test(text)) find('warning', 'begins or ends with a space: remove it.');
  // not line breaks: a text that somebody brings may have them
  if (/\S[^\S\n]{2,}\S/.test(text)) find('warning', 'has two spaces in a row: one is enough.');
}

/**
 * Blanks beside punctuation, as the language has them.
 * @param text a text
 * @param tag its language
 * @param find takes what is wrong with it
 */
export function checkSpacing(text: string, tag: string, find: Find): void {
  const { spaced = '', clinging = '' } = typographyOf(tag);
  const first = (pattern: RegExp) => pattern.exec(text)?.[1];
  const before = Array.from(',.;:!?)').find(
    (mark) => !spaced.includes(mark) && new RegExp(`\\S\\s+\\${mark}(?:$|\\s)`).test(text),
  );
  if (before !== undefined) find('warning', `has a space before ${before}: remove it.`);
  const after = first(/([(])\s/);
  if (after !== undefined) find('warning', `has a space after ${after}: remove it.`);
  // marks also stand within words: z.B., leave.eu, EU:n, ό,τι
  const crowded = first(/(?:[\p{L}\d]{2}|\})([,;!?])(?:\p{L}|\{\{)/u) ?? first(/\p{Ll}{2}([.:])\p{Lu}\p{Ll}/u);
  if (crowded !== undefined) find('warning', `lacks a space after ${crowded}.`);
  if (spaced) checkSpaced(text, spaced, find);
  const word = clinging && first(loose(clinging));
  if (word)
    find(
      'warning',
      `has an ordinary space after “${word}”, which must not end a line: write a no-break space (U+00A0).`,
    );
}

/** Times (10:30), addresses and several marks together (?!) stay as they are. */
function checkSpaced(text: string, spaced: string, find: Find): void {
  const pattern = new RegExp(`(?<![${NO_BREAK}${spaced}(])([${spaced}])(?!\\d|//)`);
  const before = pattern.exec(text)?.[1];
  if (before !== undefined)
    find(
      'warning',
      `lacks a no-break space (U+202F or U+00A0) before ${before}: without it, the mark may begin a line or touch the word.`,
    );
  if (spaced.includes('»') && new RegExp(`«(?![${NO_BREAK}])`).test(text))
    find('warning', 'lacks a no-break space (U+202F or U+00A0) after «.');
}

/** One-letter words with a common blank behind them; in capitals only where a sentence begins, for a capital elsewhere is a name. */
const loose = (words: string): RegExp =>
  new RegExp(
    `(?:(?<![\\p{L}\\p{M}\\p{N}’.-])(?=[${words}])|(?<=(?:^|[.!?:„]) ?)(?=[${words.toUpperCase()}]))(\\p{L}) (?=\\S)`,
    'u',
  );
