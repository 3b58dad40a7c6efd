/** Writes a list of records: what all of them share stands once, before them. */
import type { RecordKind } from './record-kind.js';

type Record_ = Readonly<Record<string, unknown>>;

/**
 * One line a record, so that who compares two versions sees who came and who went.
 * @param kind what the records are
 * @param records two or more have something to share
 */
export function listText({ list, own }: RecordKind, records: readonly Record_[]): string {
  const [first = {}] = records;
  const shared =
    records.length < 2 ? [] : Object.keys(first).filter((field) => !own.includes(field) && isShared(records, field));
  const lines = (indent: string) =>
    records
      .map(
        (record) =>
          `${indent}${JSON.stringify(Object.fromEntries(Object.entries(record).filter(([field]) => !shared.includes(field))))}`,
      )
      .join(',\n');
  if (shared.length === 0) return `[\n${lines('  ')}\n]\n`;
  const head = JSON.stringify(Object.fromEntries(shared.map((field) => [field, first[field]])), null, 2);
  return `{\n  "shared": ${head.replaceAll('\n', '\n  ')},\n  "${list}": [\n${lines('    ')}\n  ]\n}\n`;
}

function isShared(records: readonly Record_[], field: string): boolean {
  const value = JSON.stringify(records[0]?.[field]);
  return records.every((record) => JSON.stringify(record[field]) === value);
}
