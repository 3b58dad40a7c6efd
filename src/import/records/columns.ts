/** Finds out which columns of a list are which field. */
import { unquoted } from '../table/csv.js';
import { columnKey, FIRST, LAST, NAME } from './column-words.js';
import { fold } from './fold.js';
import type { Columns, RecordKind } from './record-kind.js';
import type { RecordOptions } from './record-options.js';

/**
 * @param table the names of its columns
 * @param named a column as somebody names it, or several with + between them; or a list of them as they are called
 * @returns the columns, and the first name that none of them has
 */
export function columnsNamed(
  table: readonly string[],
  named: string | readonly string[],
): { found: string[]; missing?: string | undefined } {
  if (typeof named !== 'string') return { found: named.filter((one) => table.includes(one)) };
  const find = (name: string) => table.find((one) => one === name) ?? table.find((one) => fold(one) === fold(name));
  // some shells hand the quotation marks over
  const whole = find(unquoted(named));
  if (whole !== undefined) return { found: [whole] };
  const names = named.split('+').map(unquoted);
  return { found: names.flatMap((name) => find(name) ?? []), missing: names.find((name) => find(name) === undefined) };
}

const isPrivate = (column: string): boolean =>
  /^(?:e?mail|mailaddress|emailaddress)|e?mail(?:address)?$/.test(fold(column));

/**
 * @param table the names of its columns
 * @param kind what its records are
 * @param options what somebody has said of it
 */
export function findColumns(table: readonly string[], kind: RecordKind, options: RecordOptions): Columns {
  const { columns, constants, ignored } = options;
  const without = new Set(ignored.flatMap((name) => columnsNamed(table, name).found));
  const free = new Map<string, string>();
  const mayHold = (column: string) => kind.fields.includes('email') || !isPrivate(column);
  for (const keyOf of [columnKey, innerKey])
    for (const column of table)
      if (!without.has(column) && mayHold(column) && !free.has(keyOf(column))) free.set(keyOf(column), column);
  const of = new Map<string, readonly string[]>();
  const take = (field: string, found: readonly string[]) => {
    of.set(field, found);
    for (const column of found) for (const keyOf of [columnKey, innerKey]) free.delete(keyOf(column));
  };
  for (const [field, named] of columns) take(field, columnsNamed(table, named).found);
  const isKnown = (field: string) => of.has(field) || constants.has(field);
  const has = (field: string) => isKnown(field) || free.has(fold(field));
  const open = kind.fields.filter((field) => !isKnown(field) && (kind.isLookedFor?.(field, has, options) ?? true));
  // its own name first, in every field: what `title` means shows by what else there is
  const names = [(field: string) => [fold(field)], (field: string) => kind.names[field] ?? []];
  for (const namesOf of names)
    for (const field of open) {
      if (of.has(field)) continue;
      const found = namesOf(field).find((name) => free.has(name));
      const names = field === 'name' ? namesIn(free, found) : found === undefined ? [] : [found];
      if (names.length > 0)
        take(
          field,
          names.map((one) => free.get(one) ?? one),
        );
    }
  const used = new Set([...of.values()].flat());
  const rest = table.filter((column) => !used.has(column) && !without.has(column));
  return { of, private: rest.filter((column) => !mayHold(column)), unread: rest.filter(mayHold) };
}

/** What other programs put around the fields of each record, and within them. */
const AROUND = /^(?:.*\.)?(?:properties|node|attributes|fields|acf)\./i;

const innerKey = (column: string): string => columnKey(column.replace(AROUND, ''));

/** A column of whole names has them, whatever else there is; else two may make one. */
function namesIn(free: ReadonlyMap<string, string>, found: string | undefined): string[] {
  const first = FIRST.find((one) => free.has(one));
  const last = LAST.find((one) => free.has(one));
  // “Name” beside a given name alone is the family name
  const isWhole = found !== undefined && (NAME.includes(found) || found === 'fullname');
  if (first && first !== found && last === undefined && found !== undefined && NAME.includes(found))
    return [first, found];
  if (first && last && (!isWhole || found === last)) return [first, last];
  return found === undefined ? [] : [found];
}
