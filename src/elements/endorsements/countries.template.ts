/** From which countries a call is endorsed, as one quiet line. */
import { html, nothing } from 'lit';
import type { Endorsement } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import { metaTemplate } from '../record.js';

/** How many there are from each country; `undefined`: nobody knows from which. */
export type Countries = ReadonlyMap<string | undefined, number>;

/** @param records endorsements of one call */
export function countriesOf(records: readonly Endorsement[]): Countries {
  const counts = new Map<string | undefined, number>();
  for (const { country } of records) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/**
 * The most first; nothing where all are from one.
 * @param words the language of the page
 * @param countries how many are from each
 */
export function countriesTemplate(words: Words, countries: Countries): unknown {
  if (countries.size < 2) return nothing;
  const { formats } = words;
  const sorted = [...countries].sort(([a, inA], [b, inB]) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return inB - inA || formats.compareCountries(a, b);
  });
  return metaTemplate(
    sorted.map(([country, count]) => {
      const name = country ? formats.countryAlone(country) : words.t('list.countryUnknown');
      return html`${name} (${formats.number(count)})`;
    }),
  );
}
