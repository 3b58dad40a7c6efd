/** Where a reader is. */
import languages from 'virtual/languages';
import { canonicalTag } from './language.js';

/**
 * Where readers of a language most likely are: `nl` → `NL`, `nl-BE` → `BE`.
 * @param tag a language tag
 * @returns an ISO 3166-1 code, or `undefined` for a tag that is none
 */
export function likelyRegion(tag: string): string | undefined {
  const known = canonicalTag(tag);
  // asking the browser takes a good part of the time until the first paint
  const region = /-([A-Z]{2})(?:-|$)/.exec(known)?.[1] ?? languages.regions[known];
  return region ?? (known ? new Intl.Locale(known).maximize().region : undefined);
}

/**
 * Where a reader is: where the page says, else where the language suggests.
 * @param country what the page says, in any case; it may be empty
 * @param tag the language that the words were asked for in
 * @returns an ISO 3166-1 code, where there is one
 */
export const readerCountry = (country: string | undefined, tag: string): string | undefined =>
  country ? country.toUpperCase() : likelyRegion(tag);
