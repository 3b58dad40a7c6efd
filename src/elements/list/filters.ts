/** What a list can be narrowed down by. */
import type { Passage, WordKey, Words } from '../../i18n/words.js';

/** Fields of records, as `list.<name>` calls them, unless the list has labels of its own. */
export type Filter = 'status' | 'country' | 'kind' | 'institution' | 'party';

/** What tools have to know of a record. */
export type Listed = { id: string; name: string } & Partial<Record<Filter, string | undefined>>;

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
  const label: Partial<Record<Filter, (value: string) => Passage>> = {
    status: statusLabel,
    country: (value) => (value === UNKNOWN ? words.t('list.countryUnknown') : formats.countryAlone(value)),
    kind: (value) => words.t(`kinds.${value}` as WordKey),
  };
  const order: Partial<Record<Filter, (a: string, b: string) => number>> = {
    country: (a, b) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || formats.compareCountries(a, b),
    institution: formats.compare,
    party: formats.compare,
  };
  const sorted = order[name] ? [...values].sort(order[name]) : values;
  return sorted.map((value) => [value, label[name]?.(value) ?? value]);
}
