/** Finds out which columns of a list are which field. */
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
  const whole = find(unquoted(named));
  if (whole !== undefined) return { found: [whole] };
  const names = named.split('+').map(unquoted);
  return { found: names.flatMap((name) => find(name) ?? []), missing: names.find((name) => find(name) === undefined) };
}

/** Some shells hand the quotation marks over. */
const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/s, '$1');

/** Two columns that make a name. */
const FIRST = ['firstname', 'givenname', 'givennames', 'forename', 'first'];
const LAST = ['lastname', 'familyname', 'surname', 'last'];

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
  for (const column of table)
    if (!without.has(column) && mayHold(column) && !free.has(fold(column))) free.set(fold(column), column);
  const of = new Map<string, readonly string[]>();
  const take = (field: string, found: readonly string[]) => {
    of.set(field, found);
    for (const column of found) free.delete(fold(column));
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
      const [first, last] = [FIRST, LAST].map((list) => list.find((one) => free.has(one)));
      const found = namesOf(field).find((name) => free.has(name));
      if (field === 'name' && first && last && (found === undefined || !NAME.has(found)))
        take(
          field,
          [first, last].map((one) => free.get(one) ?? one),
        );
      else if (found !== undefined) take(field, [free.get(found) ?? found]);
    }
  const used = new Set([...of.values()].flat());
  const rest = table.filter((column) => !used.has(column) && !without.has(column));
  return { of, private: rest.filter((column) => !mayHold(column)), unread: rest.filter(mayHold) };
}

/** A column that is called so has the whole name, whatever else there is. */
const NAME = new Set(['name', 'fullname']);
