/** Turns a list that somebody has already into records, and says of each what it lacks. */
import { type Diagnostic, error, warning } from '../../check/diagnostic.js';
import { jsonFile } from '../../check/json-file.js';
import type { Imported } from '../imported.js';
import type { RecordTable } from '../table/record-table.js';
import { findColumns } from './columns.js';
import { fold } from './fold.js';
import { idMaker } from './record-id.js';
import type { Columns, RecordKind } from './record-kind.js';
import type { RecordOptions } from './record-options.js';
import { readRecord, type Tree } from './read-record.js';
import { listText } from './shared.js';

/** No page takes a longer list, in bytes. */
const MAX_BYTES = 20_000_000;

/**
 * @param table the list
 * @param kind what its records are
 * @param options what is said about it
 */
export function importRecords(table: RecordTable, kind: RecordKind, options: RecordOptions): Imported {
  const columns = findColumns(table.columns, kind, options);
  const losses = lostColumns(table, kind, columns, options);
  if (!columns.of.has('name') && !options.constants.has('name')) {
    const message = `has no column that is a name: say which by --map name=COLUMN. Its columns are: ${table.columns.join(', ')}. They are what its first line has.`;
    return { files: [], diagnostics: [...table.diagnostics, error(table.file, message)], losses };
  }
  const { records, rows, diagnostics } = readRows(table, kind, columns, options);
  const json = {
    ...jsonFile(table.file, records),
    lineOf: ([index]: readonly PropertyKey[]) => rows[Number(index)]?.line,
  };
  // what was there and is left out is not missing
  const told = new Set(diagnostics.filter(({ level }) => level === 'error').map(({ key }) => key));
  const found = kind
    .check(json)
    .filter(({ key }) => !told.has(key) && !isOfName(key, records))
    .map((one) => ({ ...withRemedy(one, kind), file: rows[parseInt(one.key)]?.file ?? one.file }));
  const said = statedBySet(table.file, options);
  const all = [...table.diagnostics, ...said, ...diagnostics, ...found];
  if (records.length === 0) return { files: [], diagnostics: all, losses };
  const text = listText(kind, records);
  const tooLong = lengthFault(table.file, text, records.length);
  if (tooLong) return { files: [], diagnostics: [...all, tooLong], losses };
  return { files: [{ path: `${kind.list}.json`, text }], diagnostics: all, losses };
}

/** The records, and the row of each. */
interface Read {
  records: Tree[];
  rows: RecordTable['rows'];
  diagnostics: Diagnostic[];
}

function readRows(table: RecordTable, kind: RecordKind, columns: Columns, options: RecordOptions): Read {
  const read: Read = { records: [], rows: [], diagnostics: [] };
  const seen = new Map<string, RecordTable['rows'][number]>();
  for (const row of table.rows) {
    const place = (key: string) => ({ line: row.line, key });
    const file = row.file ?? table.file;
    const whole = JSON.stringify([...row.values]);
    const first = seen.get(whole);
    if (first && row.values.size > 0) {
      const where = first.line === undefined || first.file ? (first.file ?? 'another') : `line ${first.line}`;
      read.diagnostics.push(warning(file, `says in every column what ${where} says: the two are one.`, place('')));
      continue;
    }
    seen.set(whole, row);
    const { record, isEmpty, faults } = readRecord(row.values, kind, columns, options);
    const key = String(read.records.length);
    if (isEmpty) {
      read.diagnostics.push(error(file, 'has nothing in it that is read: it is left out.', place(key)));
      continue;
    }
    for (const { field, fault, level } of faults)
      read.diagnostics.push((level === 'error' ? error : warning)(file, fault, place(`${key}.${field}`)));
    read.records.push(record);
    read.rows.push(row);
  }
  giveIds(read.records);
  return read;
}

/** What has no id of its own gets one from its name. */
function giveIds(records: Tree[]): void {
  const makeId = idMaker(new Set(records.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))));
  records.forEach((record, index) => {
    if (record.id === undefined && typeof record.name === 'string')
      records[index] = { id: makeId(record.name), ...record };
  });
}

/** An id is made of the name: where there is none, only that is told. */
const isOfName = (key: string, records: readonly Tree[]): boolean =>
  key.endsWith('.id') && records[parseInt(key)]?.name === undefined;

/** Of a field that is missing, how it is said. */
function withRemedy(one: Diagnostic, { fields }: RecordKind): Diagnostic {
  if (one.message !== 'is missing.') return one;
  const [, missing = ''] = /^\d+\.(.+)$/.exec(one.key) ?? [];
  const field = fields.find((name) => name === missing || name.startsWith(`${missing}.`));
  if (field === undefined) return one;
  return {
    ...one,
    message: `is missing: --map ${field}=COLUMN says which column it is, --set ${field}=VALUE what it is.`,
  };
}

/** The beginnings of what such columns are called, in a few languages. */
const CONSENT = /consent|iagree|anonym|publishmy|public(?:ly)?$|tobepublished|einwilligung|zustimm|toestemming/;

function lostColumns(table: RecordTable, kind: RecordKind, columns: Columns, options: RecordOptions): Diagnostic[] {
  const { file } = table;
  const { unread } = columns;
  const lost: Diagnostic[] = [];
  if (columns.private.length > 0)
    lost.push(warning(file, `has columns of e-mail addresses, which never come over: ${columns.private.join(', ')}.`));
  if (unread.length > 0) {
    const remedy = `To read one: --map FIELD=COLUMN; the fields are ${kind.fields.join(', ')}. To be told no more: --ignore COLUMN.`;
    lost.push(warning(file, `has columns that are not read: ${unread.join(', ')}. ${remedy}`));
  }
  const consent = table.columns.filter((column) => CONSENT.test(fold(column)));
  if (consent.length > 0)
    lost.push(
      warning(
        file,
        `has columns that seem to say who agreed to be published: ${consent.join(', ')}. Nobody is left out by them: take out who did not agree.`,
      ),
    );
  const advice = kind.advice?.(columns, options);
  return advice === undefined ? lost : [...lost, warning(file, advice)];
}

/** Whoever reads the report later must see what was never in the list. */
function statedBySet(file: string, { constants }: RecordOptions): Diagnostic[] {
  if (constants.size === 0) return [];
  const said = Array.from(constants, ([field, value]) => `${field}=${value}`).join(', ');
  return [warning(file, `does not say this of its records; whoever ran the import did, by --set: ${said}.`)];
}

function lengthFault(file: string, text: string, count: number): Diagnostic | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= MAX_BYTES) return undefined;
  const [records, size, most] = [count, bytes, MAX_BYTES].map((number) => number.toLocaleString('en'));
  const message = `would be too long a list: its ${records} records take ${size} bytes, and no page takes more than ${most}. Nothing is written: make several lists of it.`;
  return error(file, message);
}
