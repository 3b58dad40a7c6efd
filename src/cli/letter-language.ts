/** Finds out in which language a letter is written: from its name, or from what its front matter says. */
import { basename } from 'node:path';
import { canonicalTag } from '../i18n/language.js';

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The language that the name of a file ends with: `_index.pt-pt.md`, `letter.nl.md`, `nl.md`.
 * @param file its path
 * @returns a canonical tag, or an empty string where the name says nothing: `letter.md`
 */
export const languageOfName = (file: string): string =>
  knownTag(
    basename(file)
      .replace(/\.(?:md|markdown|mdown|mkd|txt|html?)$/i, '')
      .split('.')
      .at(-1) ?? '',
  );

/**
 * @param text what may be a language tag
 * @returns the tag in its canonical form, or an empty string for what is no language: `index` and `letter` could be tags
 */
export function knownTag(text: string): string {
  const tag = canonicalTag(text.trim());
  try {
    return tag && languageNames.of(tag) ? tag : '';
  } catch {
    return '';
  }
}
