/**
 * Which translations are stale: two digests a text, of the source and of the translation, as they were when both agreed.
 * They lie in the folder `.digests` of the locales, one file a language, so that translators and their tools never meet them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

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
 * @param {URL} folder the folder of the locales
 * @param {string} tag
 */
const fileOf = (folder, tag) => new URL(`.digests/${tag}.json`, folder);

/**
 * Whether anybody keeps watch over the locales of a folder.
 * @param {URL} folder
 */
export const hasDigests = (folder) => existsSync(new URL('.digests/', folder));

/**
 * @param {URL} folder the folder of the locales
 * @param {string} tag
 * @returns {Record<string, string>} by key: the digest of the source, a blank, the digest of the translation
 */
function readDigests(folder, tag) {
  const file = fileOf(folder, tag);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * @param {URL} folder the folder of the locales
 * @param {string} tag
 * @param {Tree} source the words of the source language
 * @param {Tree} words those of the language
 * @returns {{ key: string, state: State }[]} the texts that both have. Stale: its source has changed
 *   and it has not. Unrecorded: it is new or has changed, and so counts as fresh, but nothing says yet from which source.
 */
export function compareWithDigests(folder, tag, source, words) {
  const known = readDigests(folder, tag);
  const now = digests(words);
  const both = [...digests(source)].filter(([key]) => now.has(key));
  return both.map(([key, sourceNow]) => {
    const [sourceThen, translationThen] = (known[key] ?? '').split(' ');
    if (now.get(key) !== translationThen) return { key, state: 'unrecorded' };
    return { key, state: sourceNow === sourceThen ? 'recorded' : 'stale' };
  });
}

/**
 * @param {URL} folder the folder of the locales
 * @param {string} tag
 * @param {Tree} source the words of the source language
 * @param {Tree} words those of the language
 * @returns {string[]} the keys of the texts whose source has changed since, and which have not
 */
export function staleKeys(folder, tag, source, words) {
  return compareWithDigests(folder, tag, source, words).flatMap(({ key, state }) => (state === 'stale' ? [key] : []));
}

/**
 * Writes down that translations agree with their source as both stand now.
 * @param {URL} folder the folder of the locales
 * @param {string} tag
 * @param {Tree} source the words of the source language
 * @param {Tree} words those of the language
 * @param {(key: string) => boolean} chosen which keys; what else was written stays
 */
export function recordDigests(folder, tag, source, words, chosen) {
  const known = readDigests(folder, tag);
  const sourceNow = digests(source);
  const now = digests(words);
  const keys = [...now.keys()].filter((key) => sourceNow.has(key));
  const written = Object.fromEntries(
    keys.flatMap((key) => {
      const entry = chosen(key) ? `${sourceNow.get(key)} ${now.get(key)}` : known[key];
      return entry === undefined ? [] : [[key, entry]];
    }),
  );
  mkdirSync(new URL('.digests/', folder), { recursive: true });
  writeFileSync(fileOf(folder, tag), `${JSON.stringify(written, null, 2)}\n`);
}
