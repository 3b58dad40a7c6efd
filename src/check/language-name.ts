/** Which tags are languages, and what they are called in messages. */
import { canonicalTag } from '../i18n/language.js';
import { type Diagnostic, error } from './diagnostic.js';
import type { JsonFile } from './json-file.js';

const englishNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * @param tag a canonical tag
 * @returns the English name of the language, or the tag where it has none
 */
export const languageName = (tag: string): string => englishNames.of(tag) ?? tag;

/**
 * @param text what may be a language tag
 * @returns the tag in its canonical form, or an empty string for what is not a language: `index` and `letter` could be tags
 */
export function knownTag(text: string): string {
  const tag = canonicalTag(text.trim());
  try {
    return tag && englishNames.of(tag) ? tag : '';
  } catch {
    return '';
  }
}

/**
 * Whether a locale file is named after its language.
 * @param json the locale file
 * @returns what is wrong with its name
 */
export function wronglyNamed({ file, name }: JsonFile): Diagnostic | undefined {
  const canonical = canonicalTag(name);
  if (canonical && canonical === name)
    return knownTag(name)
      ? undefined
      : error(file, 'is not named after a known language: name it like nl.json, or keep it elsewhere.');
  const advice = canonical
    ? `rename the file to ${canonical}.json`
    : 'name the file after its language, such as nl.json';
  return error(file, `"${name}" is not a language tag in its usual form: ${advice}.`);
}
