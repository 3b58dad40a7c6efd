/** What follows `--lang`. */
import { canonicalTag } from '../i18n/language.js';
import { UsageError } from './verb.js';

/** Of a language; longer words have the form of a tag and are none, such as "campaign". */
const MAX_LENGTH = 3;

/**
 * @param text what was given
 * @returns the tag in its usual form
 * @throws {UsageError} for what is none
 */
export function languageTag(text: string): string {
  const tag = canonicalTag(text);
  const [language = ''] = tag.split('-');
  if (!tag || language.length > MAX_LENGTH)
    throw new UsageError(`--lang "${text}" is not a language tag, such as nl or pt-BR.`);
  return tag;
}
