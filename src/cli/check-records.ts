/** What a schema cannot say of records: dates to come, names that shout, fields that are not read, records that repeat others. */
import * as z from 'zod/mini';
import { explain, valueAt } from '../data/explain.js';
import { parsePartialDate, toDate } from '../data/partial-date.js';
import { repeatedRecords } from '../campaign/read-records.js';
import { call, departure, endorsement, petition } from '../campaign/schema.js';
import { isTree } from './check-locale.js';
import type { Finding } from './finding.js';
import type { JsonFile } from './json-file.js';

export const RECORDS = { calls: call, endorsements: endorsement, petitions: petition, departures: departure };

export type Kind = keyof typeof RECORDS;
export type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The fields that hold a date. */
const DATES = ['date', 'checked'];

/**
 * @param kind what the record is
 * @param json the file that it stands in
 * @param path where in it
 */
export function checkRecord(kind: Kind, json: JsonFile, path: Path): Finding[] {
  const value = valueAt(json.value, path);
  const { error, data } = z.safeParse(RECORDS[kind], value);
  const issues = error?.issues ?? [];
  return [
    ...issues.map((issue) => toFinding(json, { ...issue, path: [...path, ...issue.path] })),
    ...checkDates(json, path),
    ...(error ? [] : unreadFields(json, path, data)),
    ...checkName(json, path),
  ];
}

/**
 * @param kind what the records are
 * @param json a file with a list of them
 * @param path where the list stands in it
 */
export function checkList(kind: Kind, json: JsonFile, path: Path): Finding[] {
  const list = valueAt(json.value, path);
  if (!Array.isArray(list)) return [];
  return [
    ...list.flatMap((_, index) => checkRecord(kind, json, [...path, index])),
    ...repeatedRecords(list).map(({ index, first }) => ({
      ...at(json, [...path, index, 'id']),
      level: 'error' as const,
      message: `repeats record ${String(first)}: the same call, and the same id or address. Keep one of the two.`,
    })),
  ];
}

/**
 * @param json a file with nothing but a list; what is in it shows by its first record
 * @param calls the ids of the calls that can be endorsed; absent where nobody knows
 */
export function checkListFile(json: JsonFile, calls?: readonly string[]): Finding[] {
  const first: unknown = valueAt(json.value, [0]);
  const kind = isTree(first) && 'status' in first ? 'departures' : 'endorsements';
  const list = Array.isArray(json.value) ? json.value.filter(isTree) : [];
  const unknown = list.flatMap(({ call: id }, index) =>
    calls && typeof id === 'string' && !calls.includes(id)
      ? [
          {
            ...at(json, [index, 'call']),
            level: 'error' as const,
            message: `names a call that is not in campaign.json; there is: ${calls.join(', ')}.`,
          },
        ]
      : [],
  );
  return [...json.repeated, ...checkList(kind, json, []), ...unknown];
}

export function at({ file, lineOf }: JsonFile, path: Path) {
  return { file, line: lineOf(path), key: path.map(String).join('.') };
}

export function toFinding(json: JsonFile, issue: Issue): Finding {
  return { ...at(json, issue.path), level: 'error', message: `${explain(issue, valueAt(json.value, issue.path))}.` };
}

function checkDates(json: JsonFile, path: Path): Finding[] {
  const value = valueAt(json.value, path);
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isTree(inner)) return checkDates(json, [...path, key]);
    const parts = DATES.includes(key) && typeof inner === 'string' ? parsePartialDate(inner) : undefined;
    if (!parts || toDate(parts).getTime() <= Date.now()) return [];
    return [
      {
        ...at(json, [...path, key]),
        level: 'error' as const,
        message: 'lies in the future: a record tells what has been.',
      },
    ];
  });
}

/** Fields that the schema does not know and that nobody will see: often a slip of the keyboard. */
function unreadFields(json: JsonFile, path: Path, read: unknown): Finding[] {
  const value = valueAt(json.value, path);
  if (!isTree(value) || !isTree(read)) return [];
  return Object.keys(value).flatMap((key) => {
    if (key in read) return unreadFields(json, [...path, key], read[key]);
    if (key === '$schema') return [];
    const message = `is no field of this record; there is: ${Object.keys(read).join(', ')} and others. Correct its name, or remove it.`;
    return [{ ...at(json, [...path, key]), level: 'warning' as const, message }];
  });
}

/** A name of several words in capitals only is most likely not how the organisation writes itself; SETUP and NLUUG are. */
function checkName(json: JsonFile, path: Path): Finding[] {
  const name = valueAt(json.value, [...path, 'name']);
  if (typeof name !== 'string' || !/^\p{Lu}{2,}(?:[\s-]+\p{Lu}{2,})+$/u.test(name.trim())) return [];
  const message = 'is in capitals only: write the name as the organisation does.';
  return [{ ...at(json, [...path, 'name']), level: 'warning', message }];
}
