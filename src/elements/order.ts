/** The order of names. */
import type { Formats } from '../i18n/format.js';

interface Named {
  id: string;
  name: string;
  sortKey?: string | undefined;
}

/** Compares texts that nobody reads. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Names in the alphabet of the language; the same name twice in the order of the ids.
 * @param formats the language of the page
 */
export const byName =
  ({ compare }: Formats) =>
  (a: Named, b: Named): number =>
    compare(a.sortKey ?? a.name, b.sortKey ?? b.name) || compareTexts(a.id, b.id);
