/** Reads a list that a visitor brings, with what the command itself reads it with; nothing leaves the page. */
import type { Diagnostic } from '../../src/check/diagnostic.js';
import type { Imported, TextFile } from '../../src/import/imported.js';
import { findColumns } from '../../src/import/records/columns.js';
import { ENDORSEMENTS } from '../../src/import/records/endorsements.js';
import { importRecords } from '../../src/import/records/import-records.js';
import { REPRESENTATIVES } from '../../src/import/records/representatives.js';
import type { Columns } from '../../src/import/records/record-kind.js';
import type { RecordOptions } from '../../src/import/records/record-options.js';
import { readFolder, RECORD_FILE } from '../../src/import/table/read-folder.js';
import { listsOf, readList } from '../../src/import/table/read-list.js';
import type { RecordTable } from '../../src/import/table/record-table.js';

export { listText } from '../../src/import/table/list-text.js';
export { MAX_LIST_SIZE, refusedList } from '../../src/import/table/read-list.js';
export { DATE_ORDERS, type DateOrder } from '../../src/import/records/record-options.js';

const KINDS = { endorsements: ENDORSEMENTS, representatives: REPRESENTATIVES };
export type ListKind = keyof typeof KINDS;

/** @param kind what the records are */
export const fieldsOf = (kind: ListKind): readonly string[] => KINDS[kind].fields;

/** A list before it is known what its columns mean; of a file with several, what they are named by. */
export type OpenedList = RecordTable | (Diagnostic & { lists: { name: string; words: string }[] });

/**
 * @param files one, or those of a folder with a file for each record
 * @param named which of several lists in a file
 */
export function openList(files: readonly TextFile[], named?: string): OpenedList {
  const [first = { file: '', text: '' }] = files;
  const isFolder = files.length > 1;
  const folder = first.file.split('/').slice(0, -1).join('/');
  const ofRecords = files.filter(({ file }) => RECORD_FILE.test(file));
  const table = isFolder ? readFolder(folder || '.', ofRecords) : readList(first, named);
  if (!('message' in table)) return table;
  return { ...table, lists: isFolder ? [] : listsOf(first) };
}

/**
 * @param kind what the records are
 * @param columns the names of those of a list
 * @param options what the visitor says of them
 */
export const findColumnsOf = (kind: ListKind, columns: readonly string[], options: RecordOptions): Columns =>
  findColumns(columns, KINDS[kind], options);

/**
 * @param kind what the records are
 * @param table an opened list
 * @param options what the visitor says of it
 * @returns the file, what there is to say of it, and what each column is taken for
 */
export const readRecords = (
  kind: ListKind,
  table: RecordTable,
  options: RecordOptions,
): { imported: Imported; columns: Columns } => ({
  imported: importRecords(table, KINDS[kind], options),
  columns: findColumnsOf(kind, table.columns, options),
});
