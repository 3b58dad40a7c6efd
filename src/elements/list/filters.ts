/** What a list can be narrowed down by. */
import type { Passage, WordKey, Words } from '../../i18n/words.js';

/** Fields of records, as `list.<name>` calls them. */
export type Filter = 'status' | 'country' | 'kind';

/** What tools have to know of a record. */
export type Listed = { id: string; name: string } & Partial<Record<Filter | 'affiliation', string | undefined>>;

/** Stands for a country that nobody knows. */
const UNKNOWN = 'unknown';

/**
 * @param record one of a list
 * @param name which filter
 * @returns what the record is found by; of most fields nothing where it has none
 */
export const valueOf = (record: Listed, name: Filter): string | undefined =>
  record[name] ?? (name === 'country' ? UNKNOWN : undefined);

/**
 * The values of a filter in words, in their order.
 * @param words the language of the page
 * @param name which filter
 * @param values what records have
 * @param statusLabel the words for a status
 */
export function labelled(
  words: Words,
  name: Filter,
  values: readonly string[],
  statusLabel: (status: string) => Passage = (status) => status,
): [value: string, label: Passage][] {
  const { formats } = words;
  const label: Record<Filter, (value: string) => Passage> = {
    status: statusLabel,
    country: (value) => (value === UNKNOWN ? words.t('list.countryUnknown') : formats.countryAlone(value)),
    kind: (value) => words.t(`kinds.${value}` as WordKey),
  };
  const byCountry = (a: string, b: string) =>
    Number(a === UNKNOWN) - Number(b === UNKNOWN) || formats.compareCountries(a, b);
  const sorted = name === 'country' ? [...values].sort(byCountry) : values;
  return sorted.map((value) => [value, label[name](value)]);
}
