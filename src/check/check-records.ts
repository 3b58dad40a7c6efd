/** The check of records: by their schema, and what that cannot know, such as dates to come and records that repeat others. */
import * as z from 'zod/mini';
import { explain, valueAt } from '../data/explain.js';
import { parsePartialDate, toDate } from '../data/partial-date.js';
import { repeatedRecords } from '../campaign/read-records.js';
import {
  call,
  channel,
  departure,
  endorsement,
  petition,
  representative,
  sharedDepartures,
  sharedEndorsements,
  sharedRepresentatives,
} from '../campaign/schema.js';
import { isShared, type List, listOf, wholeRecord } from '../campaign/shared-list.js';
import { checkContacts } from './check-contacts.js';
import { type Diagnostic, listed } from './diagnostic.js';
import { isNote } from './check-markup.js';
import { errorAt, type JsonFile, warningAt } from './json-file.js';
import { isTree } from './tree.js';

export const SCHEMAS = { calls: call, endorsements: endorsement, petitions: petition, departures: departure };

export type Kind = keyof typeof SCHEMAS;

/** What no campaign has, and pages bring as lists. */
const OF_PAGES = { representatives: representative, channels: channel };

export type ListKind = Kind | keyof typeof OF_PAGES;
export type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The fields that hold a date. */
const DATES = ['date', 'checked', 'updated'];

/** The fields that say what something is called. */
const SHOWN = ['title', 'addressee', 'name', 'publisher'];

/** What records may share, by their kind. */
const SHARED: Partial<Record<ListKind, z.ZodMiniType>> = {
  endorsements: sharedEndorsements.shape.shared,
  departures: sharedDepartures.shape.shared,
  representatives: sharedRepresentatives.shape.shared,
};

/** A record in a file. */
interface Place {
  path: Path;
  /** the record with what it shares */
  whole: unknown;
  /** where a field of it stands in the file */
  of: (field: Path) => Path;
}

/**
 * @param kind what the record is
 * @param json a file with nothing but the record
 * @param schema what it has to fit, where that is not what every such record has to
 */
export const checkRecord = (kind: Kind, json: JsonFile, schema: z.ZodMiniType = SCHEMAS[kind]): Diagnostic[] =>
  checkPlace(kind, json, { path: [], whole: json.value, of: (field) => field }, schema);

function checkPlace(kind: ListKind, json: JsonFile, { path, whole, of }: Place, schema: z.ZodMiniType): Diagnostic[] {
  const { error, data } = z.safeParse(schema, whole);
  const issues = error?.issues ?? [];
  return [
    ...issues.map((issue) => inWords(json, { ...issue, path: [...of(issue.path)] })),
    ...checkDates(json, path),
    ...(error ? [] : unreadFields(json, path, data)),
    ...checkName(json, path),
    ...checkNotes(json, path),
    ...checkContacts(kind, json, path),
  ];
}

/**
 * Where a field of a record stands: in the record, or in what the records share.
 * @param list the list
 * @param path where in the file that is
 * @param index which record
 * @param field the field
 */
export const placeIn = (list: List, path: Path, index: number, field: Path): Path =>
  isShared(list.records[index], list, field[0])
    ? [...path, 'shared', ...field]
    : [...path, ...list.path, index, ...field];

/**
 * @param kind what the records are
 * @param json a file with a list of them
 * @param path where the list is in it
 */
export function checkList(kind: ListKind, json: JsonFile, path: Path): Diagnostic[] {
  const list = listOf(kind, valueAt(json.value, path));
  if (!list) return [];
  const schema: z.ZodMiniType = { ...SCHEMAS, ...OF_PAGES }[kind];
  const whole = list.records.map((record) => wholeRecord(record, list));
  const ofRecords = whole.flatMap((record, index) => {
    const of = (field: Path) => placeIn(list, path, index, field);
    return checkPlace(kind, json, { path: [...path, ...list.path, index], whole: record, of }, schema);
  });
  return [
    ...onceEach([...checkShared(kind, json, path, list), ...ofRecords]),
    ...repeatedRecords(whole).map(({ index, first }) =>
      errorAt(
        json,
        [...path, ...list.path, index, 'id'],
        `repeats record ${first}: the same call, and the same id or address. Keep only one.`,
      ),
    ),
  ];
}

/** What the records of a list share, where they do. */
function checkShared(kind: ListKind, json: JsonFile, path: Path, list: List): Diagnostic[] {
  const schema = SHARED[kind];
  if (list.path.length === 0 || !schema) return [];
  const shared = [...path, 'shared'];
  const of = (field: Path) => [...shared, ...field];
  return checkPlace(kind, json, { path: shared, whole: list.shared, of }, schema);
}

/**
 * Tells once what is found with each record that shares it.
 * @param diagnostics what was found
 */
export function onceEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ key, message }) => {
    const name = `${key} ${message}`;
    const isNew = !told.has(name);
    told.add(name);
    return isNew;
  });
}

/**
 * @param json a file with nothing but a list; what is in it shows by its name there, or by its first record
 * @param calls the ids of the calls that can be endorsed; absent where nobody knows
 */
export function checkListFile(json: JsonFile, calls?: readonly string[]): Diagnostic[] {
  const { value } = json;
  const kind = kindOf(value);
  const list = listOf(kind, value);
  if (!list) {
    const message = `must be { "shared": { … }, "${kind}": [ … ] }: what the records share, and the records.`;
    return [...json.repeated, errorAt(json, [], message)];
  }
  const known = calls && new Set(calls);
  const some = listed(calls ?? []);
  const unknown = list.records.flatMap((record, index) => {
    const id = valueAt(wholeRecord(record, list), ['call']);
    if (!known || typeof id !== 'string' || known.has(id)) return [];
    const message = `names a call that is not in campaign.json. Its calls are: ${some}.`;
    return [errorAt(json, placeIn(list, [], index, ['call']), message)];
  });
  return [...json.repeated, ...checkList(kind, json, []), ...onceEach(unknown)];
}

/** What is in a list: its name there, else the fields that nothing else has, and that most likely are not missing. */
const FIELDS = {
  channels: ['network'],
  representatives: ['institution', 'constituency', 'updated'],
  departures: ['status'],
};

function kindOf(list: unknown): 'endorsements' | keyof typeof FIELDS {
  const [first]: unknown[] = Array.isArray(list) ? (list as unknown[]) : [list];
  const kinds = ['channels', 'representatives', 'departures'] as const;
  const has = (field: string) => isTree(first) && field in first;
  return kinds.find((kind) => (Array.isArray(list) ? FIELDS[kind].some(has) : has(kind))) ?? 'endorsements';
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
    return [errorAt(json, [...path, key], 'is in the future: records are about what has happened.')];
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
  return [warningAt(json, [...path, 'name'], 'is all in capitals: write the name as the organisation does.')];
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
