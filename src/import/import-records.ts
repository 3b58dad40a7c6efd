/** Turns a list that somebody has already into endorsements, and says of each what it lacks. */
import { source as citation, endorsement } from '../campaign/schema.js';
import { checkList } from '../check/check-records.js';
import { type Diagnostic, warning } from '../check/diagnostic.js';
import { jsonFile } from '../check/json-file.js';
import { foldText } from '../data/fold-text.js';
import { quoted } from '../markdown/quoted.js';
import { type Imported, toJson } from './imported.js';
import type { RecordTable } from './record-table.js';

/** The fields of an endorsement, in the order in which they are written. */
export const FIELDS: readonly string[] = Object.keys(endorsement.shape).flatMap((name) =>
  name === 'source' ? Object.keys(citation.shape).map((inner) => `source.${inner}`) : [name],
);

/** What is said about a list where it is imported; fields are those of {@link FIELDS}. */
export interface RecordOptions {
  /** the column of a field, where its name is another */
  columns: ReadonlyMap<string, string>;
  /** what a field is in every record */
  constants: ReadonlyMap<string, string>;
}

type Endorsement = Record<string, unknown>;

/**
 * @param table the list
 * @param options what is said about it
 */
export function importRecords(table: RecordTable, { columns, constants }: RecordOptions): Imported {
  const named = new Set(table.columns);
  const columnOf = (field: string) => columns.get(field) ?? (named.has(field) ? field : undefined);
  const records = table.rows.map(({ values }) =>
    toEndorsement((field) => {
      const column = columnOf(field);
      return constants.get(field) ?? (column === undefined ? undefined : values.get(column));
    }),
  );
  const used = FIELDS.filter((field) => !constants.has(field)).map(columnOf);
  const unread = table.columns.filter((column) => !used.includes(column));
  return {
    files: [{ path: 'endorsements.json', text: toJson(records) }],
    diagnostics: [...table.diagnostics, ...checkRecords(table, records)],
    losses: unread.length > 0 ? [unreadColumns(table.file, unread)] : [],
  };
}

function toEndorsement(valueOf: (field: string) => unknown): Endorsement {
  const cited: Endorsement = {};
  const record: Endorsement = {};
  for (const field of FIELDS) {
    const value = valueOf(field) ?? (field === 'id' ? idOf(valueOf('name')) : undefined);
    if (value === undefined) continue;
    if (field.startsWith('source.')) {
      cited[field.slice('source.'.length)] = value;
      record.source = cited;
    } else record[field] = value;
  }
  return record;
}

/** The name in small plain letters; nothing for a name in another script, of which numbers alone would be left. */
function idOf(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const id = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(id) || !/\p{L}/u.test(name) ? id || undefined : undefined;
}

function checkRecords({ file, rows }: RecordTable, records: readonly Endorsement[]): Diagnostic[] {
  const json = { ...jsonFile(file, records), lineOf: ([index]: readonly PropertyKey[]) => rows[Number(index)]?.line };
  return checkList('endorsements', json, []).map((found) => {
    const [, index] = /^(\d+)\.id$/.exec(found.key) ?? [];
    const name = index === undefined ? undefined : records[Number(index)]?.name;
    if (typeof name !== 'string' || found.message !== 'is missing.') return found;
    const message = `is missing, and cannot be made from the name ${quoted(name)}: give it in a column of its own.`;
    return { ...found, message };
  });
}

const unreadColumns = (file: string, columns: readonly string[]): Diagnostic =>
  warning(
    file,
    `has columns that are not read: ${columns.join(', ')}. To read one: --map FIELD=COLUMN; the fields are ${FIELDS.join(', ')}.`,
  );
