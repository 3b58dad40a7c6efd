/** The check of records: by their schema, and what that cannot know, such as dates to come and records that repeat others. */
import * as z from 'zod/mini';
import { explain, valueAt } from '../data/explain.js';
import { parsePartialDate, toDate } from '../data/partial-date.js';
import { repeatedRecords } from '../campaign/read-records.js';
import { call, departure, endorsement, petition } from '../campaign/schema.js';
import { type Diagnostic, listed } from './diagnostic.js';
import { isNote } from './check-markup.js';
import { errorAt, type JsonFile, warningAt } from './json-file.js';
import { isTree } from './tree.js';

export const SCHEMAS = { calls: call, endorsements: endorsement, petitions: petition, departures: departure };

export type Kind = keyof typeof SCHEMAS;
export type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The fields that hold a date. */
const DATES = ['date', 'checked'];

/** The fields that say what something is called. */
const SHOWN = ['title', 'addressee', 'name', 'publisher'];

/**
 * @param kind what the record is
 * @param json the file that holds it
 * @param path where in it
 */
export function checkRecord(kind: Kind, json: JsonFile, path: Path): Diagnostic[] {
  const value = valueAt(json.value, path);
  const { error, data } = z.safeParse(SCHEMAS[kind], value);
  const issues = error?.issues ?? [];
  return [
    ...issues.map((issue) => inWords(json, { ...issue, path: [...path, ...issue.path] })),
    ...checkDates(json, path),
    ...(error ? [] : unreadFields(json, path, data)),
    ...checkName(json, path),
    ...checkNotes(json, path),
  ];
}

/**
 * @param kind what the records are
 * @param json a file with a list of them
 * @param path where the list is in it
 */
export function checkList(kind: Kind, json: JsonFile, path: Path): Diagnostic[] {
  const list = valueAt(json.value, path);
  if (!Array.isArray(list)) return [];
  return [
    ...list.flatMap((_, index) => checkRecord(kind, json, [...path, index])),
    ...repeatedRecords(list).map(({ index, first }) =>
      errorAt(
        json,
        [...path, index, 'id'],
        `repeats record ${first}: the same call, and the same id or address. Keep one of the two.`,
      ),
    ),
  ];
}

/**
 * @param json a file with nothing but a list; what is in it shows by its first record
 * @param calls the ids of the calls that can be endorsed; absent where nobody knows
 */
export function checkListFile(json: JsonFile, calls?: readonly string[]): Diagnostic[] {
  const first: unknown = valueAt(json.value, [0]);
  const kind = isTree(first) && 'status' in first ? 'departures' : 'endorsements';
  const known = calls && new Set(calls);
  const some = listed(calls ?? []);
  const list: unknown[] = Array.isArray(json.value) ? json.value : [];
  const unknown = list.flatMap((record, index) => {
    const id = valueAt(record, ['call']);
    if (!known || typeof id !== 'string' || known.has(id)) return [];
    const message = `names a call that is not in campaign.json; its calls are: ${some}.`;
    return [errorAt(json, [index, 'call'], message)];
  });
  return [...json.repeated, ...checkList(kind, json, []), ...unknown];
}

/**
 * @param json a file
 * @param issue what a schema has found in it
 */
export const inWords = (json: JsonFile, issue: Issue): Diagnostic =>
  errorAt(json, issue.path, `${explain(issue, valueAt(json.value, issue.path))}.`);

function checkDates(json: JsonFile, path: Path): Diagnostic[] {
  const value = valueAt(json.value, path);
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isTree(inner)) return checkDates(json, [...path, key]);
    const parts = DATES.includes(key) && typeof inner === 'string' ? parsePartialDate(inner) : undefined;
    if (!parts || toDate(parts).getTime() <= Date.now()) return [];
    return [errorAt(json, [...path, key], 'lies in the future: a record tells what has happened.')];
  });
}

/** Fields that the schema does not know and that nobody will see: often a typing error. */
function unreadFields(json: JsonFile, path: Path, read: unknown): Diagnostic[] {
  const value = valueAt(json.value, path);
  if (!isTree(value) || !isTree(read)) return [];
  return Object.keys(value).flatMap((key) => {
    if (key in read) return unreadFields(json, [...path, key], read[key]);
    if (key === '$schema') return [];
    const message = `is not a field of this record; its fields are: ${Object.keys(read).join(', ')} and others. Correct its name, or remove it.`;
    return [warningAt(json, [...path, key], message)];
  });
}

/** Several words in capitals only are most likely not how the organisation writes its name; SETUP and NLUUG are. */
function checkName(json: JsonFile, path: Path): Diagnostic[] {
  const name = valueAt(json.value, [...path, 'name']);
  if (typeof name !== 'string' || !/^\p{Lu}{2,}(?:[\s-]+\p{Lu}{2,})+$/u.test(name.trim())) return [];
  return [warningAt(json, [...path, 'name'], 'is in capitals only: write the name as the organisation does.')];
}

/** A note of ours stands on every page in the language in which somebody wrote it. */
function checkNotes(json: JsonFile, path: Path): Diagnostic[] {
  const value = valueAt(json.value, path);
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isTree(inner)) return checkNotes(json, [...path, key]);
    if (!SHOWN.includes(key) || typeof inner !== 'string' || !isNote(inner)) return [];
    const instead = key === 'title' ? ', or, where a source has none, its "type"' : '';
    return [errorAt(json, [...path, key], `is only a note in brackets: write what it is called${instead}.`)];
  });
}
