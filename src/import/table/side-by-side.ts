/** Reads a table in which the same columns stand several times beside each other, as people fill a page with names. */
import { isColumnName } from '../records/column-words.js';
import type { Row } from './csv.js';

/**
 * @param head the names of the columns
 * @param rows the records below
 * @returns each record in a row of its own, and the columns once; nothing where they stand but once
 */
export function onceBeside(head: readonly string[], rows: readonly Row[]): { head: string[]; rows: Row[] } | undefined {
  const width = widthOf(head);
  if (width === undefined) return undefined;
  const times = Math.ceil(head.length / width);
  const parts = rows.flatMap(({ values, line }) =>
    Array.from({ length: times }, (_, time) => ({ values: values.slice(time * width, (time + 1) * width), line })),
  );
  return { head: head.slice(0, width), rows: parts.filter(({ values }) => values.some(Boolean)) };
}

/**
 * How many columns stand there again and again; between two blocks may be an empty one. Two names in a row may be those of
 * an organisation and of whoever speaks for it.
 */
function widthOf(head: readonly string[]): number | undefined {
  for (let width = 1; width <= head.length / 2 + 0.5; width++) {
    const isSame = head.every((name, index) => name === (head[index % width] ?? ''));
    const isWhole = head.length % width === 0 || (head.length + 1) % width === 0;
    const isOften = head.length > (width === 1 ? 2 : width);
    if (isSame && isWhole && isOften && head.slice(0, width).some((name) => name && isColumnName(name))) return width;
  }
  return undefined;
}
