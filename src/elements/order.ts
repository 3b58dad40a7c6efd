/** The order of names. */
import type { Words } from '../i18n/words.js';
import { shownName } from './record.js';

interface Named {
  id: string;
  name: string;
  sortKey?: string | undefined;
}

/** Compares texts that nobody reads. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Names as they are shown, in the alphabet of the language; the same name twice in the order of the ids.
 * @param words the language of the page
 */
export function byName(words: Words): (a: Named, b: Named) => number {
  const known = new Map<Named, string>();
  const keyOf = (record: Named) => {
    const key = known.get(record) ?? record.sortKey ?? shownName(words, record);
    known.set(record, key);
    return key;
  };
  return (a, b) => words.formats.compare(keyOf(a), keyOf(b)) || compareTexts(a.id, b.id);
}
