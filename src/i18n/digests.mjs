/**
 * Which translations are stale: two digests a text, of the source and of the translation, as they were when both agreed.
 * They lie in the folder `.digests` of the locales, one file a language, so that translators and their tools never meet them.
 */
import { createHash } from 'node:crypto';

/** Where they lie, in the folder of the locales. */
export const DIGESTS_FOLDER = '.digests';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** @typedef {Record<string, unknown>} Tree */
/** @typedef {'stale' | 'unrecorded' | 'recorded'} State */

/**
 * A key without its plural form: all forms of a text belong together.
 * @param {string} key
 */
export const stemOf = (key) => key.replace(PLURAL, '');

/**
 * @param {Tree} words
 * @returns {[key: string, text: unknown][]} every text of a locale with its whole key
 */
export function textsOf(words, path = '') {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? textsOf(/** @type {Tree} */ (value), `${path}${key}.`)
      : [/** @type {[string, unknown]} */ ([path + key, value])],
  );
}

/** @param {Tree} words */
function digests(words) {
  /** @type {Map<string, string>} */
  const joined = new Map();
  for (const [key, text] of textsOf(words))
    joined.set(stemOf(key), `${joined.get(stemOf(key)) ?? ''}\0${String(text)}`);
  return new Map(
    Array.from(joined, ([key, text]) => [key, createHash('sha256').update(text).digest('hex').slice(0, 12)]),
  );
}

/**
 * @param {Tree} known the digests of the language, as its file has them: by key, that of the source, a blank, that of the translation
 * @param {Tree} source the words of the source language
 * @param {Tree} words those of the language
 * @returns {{ key: string, state: State }[]} the texts that both have. Stale: its source has changed
 *   and it has not. Unrecorded: it is new or has changed, and so counts as fresh, but nothing says yet from which source.
 */
export function compareWithDigests(known, source, words) {
  const now = digests(words);
  const both = [...digests(source)].filter(([key]) => now.has(key));
  return both.map(([key, sourceNow]) => {
    const [sourceThen, translationThen] = String(known[key] ?? '').split(' ');
    if (now.get(key) !== translationThen) return { key, state: 'unrecorded' };
    return { key, state: sourceNow === sourceThen ? 'recorded' : 'stale' };
  });
}

/**
 * @param {Tree} known the digests of the language, as its file has them: by key, that of the source, a blank, that of the translation
 * @param {Tree} source the words of the source language
 * @param {Tree} words those of the language
 * @returns {string[]} the keys of the texts whose source has changed since, and which have not
 */
export function staleKeys(known, source, words) {
  return compareWithDigests(known, source, words).flatMap(({ key, state }) => (state === 'stale' ? [key] : []));
}

/**
 * Notes that translations agree with their source as both stand now.
 * @param {Tree} known the digests of the language so far
 * @param {Tree} source the words of the source language
 * @param {Tree} words those of the language
 * @param {(key: string) => boolean} chosen which keys; what else was noted stays
 * @returns {Tree} the digests to write down
 */
export function recordDigests(known, source, words, chosen) {
  const sourceNow = digests(source);
  const now = digests(words);
  const keys = [...now.keys()].filter((key) => sourceNow.has(key));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const entry = chosen(key) ? `${sourceNow.get(key)} ${now.get(key)}` : known[key];
      return entry === undefined ? [] : [[key, entry]];
    }),
  );
}
