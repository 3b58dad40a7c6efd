/** The check of the language that a text is in: another than the file's, or English that nobody has translated. */
import type { Find } from './diagnostic.js';
import { languageName } from './language-name.js';
import { withoutPlaceholders } from './check-placeholders.js';

/** What a detector makes of a text. */
interface Detected {
  /** the tag of the likeliest language */
  language: string;
  isReliable: boolean;
  /** by tag, how much the text is like each of the languages that the detector knows */
  scores: Partial<Record<string, number>>;
}

/** Tells languages apart. The command brings a detector along; elsewhere nobody asks. */
export type Detect = (text: string) => Detected;

/** A shorter text says too little. */
const MIN_LENGTH = 40;
/** A text that is nearly as much like its own language stays: relatives, such as Czech and Slovak, are hard to tell apart. */
const CLOSE = 0.8;

/**
 * @param text a text
 * @param tag the language that it should be in
 * @param find takes what is wrong with it
 * @param detect tells languages apart
 */
export function checkLanguage(text: string, tag: string, find: Find, detect: Detect): void {
  const prose = withoutNames(text);
  const { language: own, script } = new Intl.Locale(tag);
  // in another script than its usual one, a language is another to the detector
  if (prose.length < MIN_LENGTH || script !== undefined) return;
  const { language, isReliable, scores } = detect(prose);
  if (!isReliable || language === own) return;
  const score = scores[own];
  // a language that it does not know, such as Irish, may look like any other; never like English
  const isForeign = score === undefined ? language === 'en' : score < CLOSE * (scores[language] ?? 0);
  if (isForeign)
    find('warning', `seems to be in ${languageName(language)}, not in ${languageName(tag)}: translate it.`);
}

/** Names and addresses keep their language: placeholders, words with a capital inside a sentence, what stands in quotation marks or brackets. */
const withoutNames = (text: string): string =>
  withoutPlaceholders(text)
    .replace(/\S+/g, (word) => (/[@/.][\w-]/.test(word) ? ' ' : word))
    .replace(/[“”„«»‹›][^“”„«»‹›]*[“”„«»‹›]|\([^()]*\)/gu, ' ')
    .replace(/(?=\p{Lu})(?<=[^\s.!?:]\s+)\p{Lu}[\p{L}\p{M}’-]*|\uFFFC/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a translation is the English text, but for its punctuation and capitals.
 * @param text a translation
 * @param original the English text
 */
export function isEnglishText(text: string, original: string): boolean {
  const words = wordsOf(original);
  return words.length > 1 && wordsOf(text).join(' ') === words.join(' ');
}

const wordsOf = (text: string): string[] =>
  withoutPlaceholders(text)
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];
