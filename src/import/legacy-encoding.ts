/** Finds out in which of the encodings before Unicode a text is written, where nothing declares it. */
import { LETTERS } from './letters-of-languages.js';

/** What the command can be told of, the likeliest first, and how likely it is beside the others: a logarithm. */
const ENCODINGS: [label: string, likely: number][] = [
  ['windows-1252', 2.5],
  ['windows-1250', 0],
  ['windows-1251', 0],
  ['windows-1253', 0],
  ['windows-1254', -2.5],
  ['windows-1257', -2.5],
  ['iso-8859-2', -1],
  ['iso-8859-15', -1],
  ['iso-8859-7', -2],
  ['macintosh', -1.5],
  ['koi8-r', -2.5],
];

/** By how much the best must be better than any that reads another text: each step is e times likelier. */
const CERTAIN = 3;
/** What is less likely than this for a character, or odder for a word, is none of them, on average. */
const [PLAUSIBLE, ODD] = [-6.5, -4];
/** Most lists are in one language: another is less likely, and the less the more words it takes. */
const [ANOTHER_LANGUAGE, EACH_WORD] = [-3, -1];
/** No more words are looked at. */
const MAX_WORDS = 5_000;

/** Which part of all letters are beyond ASCII, in a language that is written in Latin ones. */
const OF_LATIN = 0.05;

/** Of a letter that a language does not have, of which a foreign name may consist all the same. */
const FOREIGN = Math.log(3e-5);
const [PUNCTUATION, SYMBOL, WITHIN, TALL_WITHIN, TWO_SCRIPTS] = [-3, -9, -6, -6, -9];

/** Names of one language have about as many such letters as those of another, its texts have not. */
const FREQUENCIES = LETTERS.map((letters) => {
  const often = Array.from(
    letters.matchAll(/(\p{L})(\d+)/gu),
    ([, letter = '', count]) => [letter, Number(count)] as const,
  );
  const all = sum(often.map(([, count]) => count));
  const share = /\p{Script=Latin}/u.test(letters) ? OF_LATIN : 1;
  return new Map(often.map(([letter, count]) => [letter, Math.log((count / all) * share)]));
});

export interface Legacy {
  encoding: string;
  text: string;
}

/** What is undecided: a word, as each of two encodings has it. */
export type Doubt = readonly [one: string, encoding: string, other: string, encodingOfOther: string];

/**
 * @param bytes a text that is not in UTF-8
 * @returns the text, or what it hangs on; nothing where it seems to be none of these
 */
export function legacyText(bytes: Uint8Array): Legacy | { doubt: Doubt } | undefined {
  if (isMostlyUtf8(bytes)) return undefined;
  const readings = ENCODINGS.flatMap(([encoding, likely]) => {
    const text = decoded(bytes, encoding);
    if (text === undefined) return [];
    const words = wordsIn(text);
    return [{ encoding, text, words, score: likely + scoreOf(words) }];
  }).sort((one, other) => other.score - one.score);
  const [best] = readings;
  if (!best) return undefined;
  const count = best.words.join('').replace(/[\0-\x7f]/g, '').length;
  const oddness = sum(best.words.map(oddity)) / best.words.length;
  if (count === 0 || best.score / count < PLAUSIBLE || oddness < ODD) return undefined;
  const other = readings.find(({ text, score }) => text !== best.text && score > best.score - CERTAIN);
  if (!other) return { encoding: best.encoding, text: best.text };
  const differs = best.words.findIndex((word, index) => word !== other.words[index]);
  return { doubt: [best.words[differs] ?? '', best.encoding, other.words[differs] ?? '', other.encoding] };
}

/** One that is broken in one place is mended there; no other encoding makes such sequences but by chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.replace(/[\0-\x7f\ufffd]/g, '').length;
  return whole > broken / 5;
}

/** Nothing where it has bytes that stand for nothing there. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  const text = withoutControls(new TextDecoder(encoding).decode(bytes), encoding);
  return /[\x80-\x9f\ufffd]/.test(text) ? undefined : text;
}

/** What windows-1252 has where other tables have controls, which no text holds: some versions of Node take one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * @param text what Node has decoded
 * @param encoding as it was told to
 */
export const withoutControls = (text: string, encoding: string): string =>
  /^(?:windows-1252|(?:iso-?8859-?|latin-?)1)$/i.test(encoding)
    ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control)
    : text;

/** Each once; ASCII is the same in all, so that the words of two readings stand in the same order. */
function wordsIn(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[^\0-@[-`{-\x7f]*[^\0-\x7f][^\0-@[-`{-\x7f]*/g)) {
    words.add(word);
    if (words.size === MAX_WORDS) break;
  }
  return [...words];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How likely words are, as a logarithm: in the one language in which all of them are likeliest, or each in its own. */
function scoreOf(words: readonly string[]): number {
  const byWord = words.map((word) => {
    const letters = word.toLowerCase().match(/[^\0-\x7f\P{L}]/gu) ?? [];
    return FREQUENCIES.map((often) => sum(letters.map((letter) => often.get(letter) ?? FOREIGN)));
  });
  const inOne = Math.max(...FREQUENCIES.map((_, language) => sum(byWord.map((scores) => scores[language] ?? 0))));
  const inSeveral = ANOTHER_LANGUAGE + sum(byWord.map((scores) => Math.max(...scores) + EACH_WORD));
  return sum(words.map(oddity)) + Math.max(inOne, inSeveral);
}

/** What hardly occurs in a word of any language. */
function oddity(word: string): number {
  const symbols = word.match(/[^\0-\x7f\p{L}]/gu) ?? [];
  const within = word.match(/\p{L}[^\p{L}’·\u00a0-](?=\p{L})/gu) ?? [];
  const tall = word.match(/\p{Ll}(?=\p{Lu})/gu) ?? [];
  const isMixed = /\p{Script=Latin}/u.test(word) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word);
  return (
    sum(symbols.map((symbol) => (/[‘’“”„«»–—…•·\u00a0]/.test(symbol) ? PUNCTUATION : SYMBOL))) +
    WITHIN * within.length +
    TALL_WITHIN * tall.length +
    (isMixed ? TWO_SCRIPTS : 0)
  );
}
