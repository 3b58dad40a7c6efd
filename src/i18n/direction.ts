/** In which direction a language is written: asked of languages that are not bundled, since of those the build knows. */

import { canonicalTag } from './language.js';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/**
 * The direction in which a language is written.
 * @param tag a canonical language tag
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const known = canonicalTag(tag);
  return known && RIGHT_TO_LEFT.has(new Intl.Locale(known).maximize().script ?? '') ? 'rtl' : 'ltr';
}
