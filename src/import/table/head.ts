/** Finds the names of the columns in a table that has a title, a date or a remark above them. */
import { isColumnName } from '../records/column-words.js';
import type { Row } from './csv.js';

/** No table has more rows above the names of its columns. */
const MAX_ABOVE = 10;

/** What is less is chance. */
const ENOUGH = 2;

const known = ({ values }: Row): number => values.filter((value) => value && isColumnName(value)).length;

/**
 * @param rows a table
 * @returns which row has the names of its columns: the first, unless one of the next has more names that are known
 */
export function headOf(rows: readonly Row[]): number {
  const counts = rows.slice(0, MAX_ABOVE).map(known);
  const most = Math.max(...counts);
  if (most >= ENOUGH) return counts.indexOf(most);
  // one name that is known will do where all that stands above is a title
  const first = counts.findIndex((count) => count > 0);
  const isTitle = rows.slice(0, first).every(({ values }) => values.filter(Boolean).length === 1);
  return first > 0 && isTitle && (rows[first]?.values.filter(Boolean).length ?? 0) > 1 ? first : 0;
}

/** @param rows a table @returns whether any row may have the names of its columns */
export const hasHead = (rows: readonly Row[]): boolean => rows.slice(0, MAX_ABOVE).some((row) => known(row) > 0);
