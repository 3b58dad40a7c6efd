/** Finds the list in a tree (JSON, YAML, TOML): an array, an object by id, or one of several that somebody names. */
import { type Diagnostic, error, listed, warning } from '../../check/diagnostic.js';
import type { JsonFile } from '../../check/json-file.js';
import { isTree } from '../../check/tree.js';
import { valueAt } from '../../data/explain.js';
import { kindOfHeading } from './headings.js';
import type { Place } from './record-table.js';

/** How far below the top a list is looked for, unless it is named. */
const MAX_DEPTH = 4;

type Path = readonly string[];

/**
 * @param json the file
 * @param named the way to the list, where it was told: `data.signers`
 * @returns its records, or why there is no one list
 */
export function listIn({ file, value }: JsonFile, named: string | undefined): Found | Diagnostic {
  if (named !== undefined) {
    const at = (name: string) => placesIn(valueAt(value, name.split('.')), name.split('.'));
    const whole = at(named);
    const several = whole ? [whole] : named.split(',').map((name) => ofKind(at(name), name));
    if (several.every((one) => one !== undefined)) return { places: several.flat() };
    return error(file, `has no list at "${named}"${inWords(listsIn(value), '; it has one at: ')}.`);
  }
  if (Array.isArray(value) || isById(value)) return { places: placesIn(value, []) ?? [] };
  const lists = listsIn(value);
  const [only] = lists;
  if (only && lists.length === 1) return { places: withShared(value, placesIn(valueAt(value, only), only) ?? []) };
  if (only && lists.every((path) => kindOfHeading(path.at(-1)))) {
    const places = lists.flatMap((path) => ofKind(placesIn(valueAt(value, path), path), path.at(-1) ?? '') ?? []);
    const people = lists.filter((path) => kindOfHeading(path.at(-1)) === 'person');
    const message = `has several lists, which are read as one${inWords(lists, ': ')}${inWords(people, '; of people: ')}. To read one alone: --list ${only.join('.')}.`;
    return { places, told: warning(file, message) };
  }
  const message = only
    ? `has several lists: choose one with --list${inWords(lists, ', one of: ')}. For several: --list A,B.`
    : 'contains no list of records: it must start with [, or contain one list.';
  return error(file, message, { line: 1 });
}

/** The records of a list, and what there is to say of how they were found. */
interface Found {
  places: Place[];
  told?: Diagnostic;
}

/** In a list that is called after people or organisations, everybody is one, unless the record says otherwise. */
function ofKind(places: Place[] | undefined, name: string): Place[] | undefined {
  const kind = kindOfHeading(name.split('.').at(-1));
  if (kind === undefined) return places;
  return places?.map((one) => {
    if (typeof one.record === 'string') return { ...one, record: { kind, name: one.record } };
    return isTree(one.record) ? { ...one, record: { kind, ...one.record } } : one;
  });
}

const inWords = (paths: readonly Path[], before: string): string =>
  paths.length > 0 ? `${before}${listed(paths.map((path) => path.join('.')))}` : '';

function placesIn(list: unknown, path: Path): Place[] | undefined {
  if (isGrid(list)) return ofGrid(list, path);
  if (Array.isArray(list)) return list.map((record: unknown, index) => ({ record, path: [...path, index] }));
  if (!isTree(list)) return undefined;
  return Object.entries(list).map(([id, record]) => ({ record, path: [...path, id], id }));
}

/** Rows of values, as spreadsheets hand them over: the names of the columns stand first. */
const isGrid = (list: unknown): list is unknown[][] =>
  Array.isArray(list) &&
  list.length > 1 &&
  list.every(Array.isArray) &&
  (list as unknown[][])[0]?.every((name) => typeof name === 'string') === true;

const ofGrid = ([head = [], ...rows]: unknown[][], path: Path): Place[] =>
  rows.map((row, index) => ({
    record: Object.fromEntries(head.map((name, column) => [String(name), row[column] ?? ''])),
    path: [...path, String(index + 1)],
  }));

/** As the element has lists: what all records share stands beside them. */
function withShared(value: unknown, places: Place[]): Place[] {
  const shared = valueAt(value, ['shared']);
  if (!isTree(shared)) return places;
  return places.map((one) => (isTree(one.record) ? { ...one, record: { ...shared, ...one.record } } : one));
}

/** Two records or more that have a field in common; else it may be anything, such as `{ "meta": {}, "data": {} }`. */
function isById(value: unknown): boolean {
  const records = isTree(value) ? Object.values(value) : [];
  const [first] = records;
  if (records.length < 2 || !isTree(first) || !records.every(isTree)) return false;
  return Object.keys(first).some((key) => records.every((record) => key in record));
}

/**
 * @param value a tree
 * @param path where it stands
 * @returns the ways to all lists below it, none of them within another list
 */
export function listsIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value))
    return isGrid(value) || value.every((one) => isTree(one) || typeof one === 'string') ? [path] : [];
  if (!isTree(value) || path.length >= MAX_DEPTH) return [];
  if (path.length > 0 && isById(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]));
}
