/** The check that no record tells how to reach somebody. */
import { type Records, strayEmails } from '../campaign/read-records.js';
import { mayHaveTelephone } from '../data/contact-details.js';
import { valueAt } from '../data/explain.js';
import type { Diagnostic } from './diagnostic.js';
import { errorAt, type JsonFile, warningAt } from './json-file.js';
import { isTree } from './tree.js';

/** The fields that hold words: in others, such as a date or an address, many digits mean something else. */
const TEXTS = ['name', 'position', 'affiliation', 'place', 'sortKey', 'title', 'publisher'];

/**
 * @param kind what the record is
 * @param json a file
 * @param path where in it a record stands, or what records share
 */
export function checkContacts(kind: keyof Records, json: JsonFile, path: readonly PropertyKey[]): Diagnostic[] {
  const value = valueAt(json.value, path);
  return [
    ...strayEmails(kind, value).map((inner) =>
      errorAt(json, [...path, ...inner], 'contains an e-mail address, and everybody can read this file: remove it.'),
    ),
    ...telephonesIn(value, path).map((inner) =>
      warningAt(json, inner, 'looks like a telephone number: if it is one, remove it.'),
    ),
  ];
}

function telephonesIn(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return TEXTS.includes(key) && mayHaveTelephone(inner) ? [[...path, key]] : [];
    return telephonesIn(inner, [...path, key]);
  });
}
