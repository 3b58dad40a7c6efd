/** Turns a list that somebody has already into records, and says of each what it lacks. */
import { type Diagnostic, error, hasErrors, warning } from '../../check/diagnostic.js';
import { jsonFile } from '../../check/json-file.js';
import { foldText } from '../../data/fold-text.js';
import { quoted } from '../../markdown/quoted.js';
import type { Imported } from '../imported.js';
import { isFoot } from '../table/headings.js';
import type { RecordTable } from '../table/record-table.js';
import { type Agreement, agreementIn, isTrial, isUnnamed, whyNotShown } from './agreement.js';
import { columnsNamed, findColumns } from './columns.js';
import { orderOf } from './read-date.js';
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
 * @param said what is said about it
 */
export function importRecords(table: RecordTable, kind: RecordKind, said: RecordOptions): Imported {
  const columns = findColumns(table.columns, kind, said);
  const [options, dated] = withOrder(table, kind, columns, said);
  const agreement = kind.needsConsent ? agreementOf(table, columns, options) : NOT_ASKED;
  const losses = lostColumns(table, kind, columns, options, agreement);
  if (!columns.of.has('name') && !options.constants.has('name')) {
    const message = `has no column for the name. Say which one it is: --map name=COLUMN. Its columns, according to its first line: ${table.columns.join(', ')}. If that line is a record, write the names of the columns above it.`;
    return { files: [], diagnostics: [...table.diagnostics, error(table.file, message)], losses };
  }
  const { records, rows, diagnostics } = readRows(table, kind, columns, options, agreement);
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
  const stated = statedBySet(table.file, options);
  const all = [...table.diagnostics, ...stated, ...dated, ...diagnostics, ...found];
  if (records.length === 0) {
    if (!hasErrors(all)) all.push(error(table.file, 'has no record that may be shown: nothing is written.'));
    return { files: [], diagnostics: all, losses };
  }
  const text = listText(kind, records);
  const tooLong = lengthFault(table.file, text, records.length);
  if (tooLong) return { files: [], diagnostics: [...all, tooLong], losses };
  return { files: [{ path: `${kind.list}.json`, text }], diagnostics: all, losses };
}

const NOT_ASKED: Agreement = { asked: [], unclear: [], known: new Set() };

/** Where nobody has said in which order dates are, they may show it themselves. */
function withOrder(
  { file, rows }: RecordTable,
  { dates }: RecordKind,
  { of }: Columns,
  options: RecordOptions,
): [RecordOptions, Diagnostic[]] {
  const columns = dates.flatMap((field) => of.get(field) ?? []);
  const found =
    options.dates ?? orderOf(rows.flatMap(({ values }) => columns.flatMap((column) => values.get(column) ?? [])));
  if (found === undefined || typeof found === 'string') return [options, []];
  const { order, example } = found;
  const message = `has dates that are read as ${order}, since ${quoted(example)} can be nothing else. If that is wrong, say how they are written: --dates.`;
  return [{ ...options, dates: order }, [warning(file, message)]];
}

/** The records, and the row of each. */
interface Read {
  records: Tree[];
  rows: RecordTable['rows'];
  diagnostics: Diagnostic[];
}

function readRows(
  table: RecordTable,
  kind: RecordKind,
  columns: Columns,
  options: RecordOptions,
  agreement: Agreement,
): Read {
  const read: Read = { records: [], rows: [], diagnostics: [] };
  const seen = new Map<string, RecordTable['rows'][number]>();
  for (const row of table.rows) {
    const place = (key: string) => ({ line: row.line, key });
    const file = row.file ?? table.file;
    const whole = JSON.stringify([...row.values]);
    const first = seen.get(whole);
    if (first && row.values.size > 0) {
      const where = first.line === undefined || first.file ? (first.file ?? 'another') : `line ${first.line}`;
      read.diagnostics.push(warning(file, `is the same as ${where} in every column: the two become one.`, place('')));
      continue;
    }
    seen.set(whole, row);
    const why = kind.needsConsent ? whyNotShown(row.values, agreement) : undefined;
    if (why !== undefined) {
      read.diagnostics.push(warning(file, why, place('')));
      continue;
    }
    const { record, isEmpty, faults } = readRecord(row.values, kind, columns, options);
    const key = String(read.records.length);
    if (isEmpty) {
      const why = [...faults, { fault: 'contains nothing that can be used: it is left out.' }];
      read.diagnostics.push(...why.map(({ fault }) => error(file, fault, place(key))));
      continue;
    }
    if (kind.needsConsent && isUnnamed(record.name)) {
      const message = `${quoted(String(record.name))} names nobody, or nobody who wants to be shown: it is left out.`;
      read.diagnostics.push(warning(file, message, place('')));
      continue;
    }
    if (isTrial(record.name)) {
      const message = `${quoted(String(record.name))} seems to be a trial of a form: if it is, remove it.`;
      read.diagnostics.push(warning(file, message, place(`${key}.name`)));
    }
    for (const { field, fault, level } of faults)
      read.diagnostics.push((level === 'error' ? error : warning)(file, fault, place(`${key}.${field}`)));
    read.records.push(record);
    read.rows.push(row);
  }
  leaveOutFoot(table.file, read);
  tellTwins(table.file, read);
  giveIds(read.records);
  return read;
}

/** What stands below a table and is no record. */
function leaveOutFoot(file: string, { records, rows, diagnostics }: Read): void {
  for (let last = records.length - 1; last > 0; last--) {
    const name = records[last]?.name;
    if (typeof name !== 'string' || !isFoot(name)) return;
    records.pop();
    // what else stands in it is no country and no date either
    for (let index = diagnostics.length - 1; index >= 0; index--)
      if (diagnostics[index]?.key.startsWith(`${last}.`)) diagnostics.splice(index, 1);
    const message = `the last row seems to be a total or a remark, and is left out: ${quoted(name)}.`;
    diagnostics.push(warning(file, message, { line: rows.pop()?.line }));
  }
}

/** Whoever has the same name and place may have signed twice: nobody can know. */
function tellTwins(file: string, { records, rows, diagnostics }: Read): void {
  const seen = new Map<string, number>();
  records.forEach(({ name, place, affiliation, country, url }, index) => {
    // of one address, the check says that it stands twice
    if (typeof name !== 'string' || url !== undefined) return;
    const who = foldText(JSON.stringify([name, place, affiliation, country]));
    const first = seen.get(who);
    if (first === undefined) seen.set(who, index);
    else {
      const where = rows[first]?.line;
      const message = `has the name of ${where === undefined ? 'another' : `line ${where}`}, and nothing that tells them apart: if they are the same, remove one.`;
      diagnostics.push(warning(rows[index]?.file ?? file, message, { line: rows[index]?.line, key: `${index}.name` }));
    }
  });
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

/** A column that is a field says no more than that, but for the date. */
function agreementOf(table: RecordTable, { of }: Columns, { ignored }: RecordOptions): Agreement {
  const left = ignored.flatMap((name) => columnsNamed(table.columns, name).found);
  return agreementIn(table, new Set([...left, ...[...of.values()].flat()]), of.get('date') ?? []);
}

function lostColumns(
  table: RecordTable,
  kind: RecordKind,
  columns: Columns,
  options: RecordOptions,
  { asked, unclear }: Agreement,
): Diagnostic[] {
  const { file } = table;
  // what nobody has filled in is not lost
  const isAsked = new Set(asked.map(({ column }) => column));
  const unread = columns.unread.filter(
    (column) => !isAsked.has(column) && table.rows.some(({ values }) => values.has(column)),
  );
  const lost: Diagnostic[] = [];
  if (columns.private.length > 0)
    lost.push(
      warning(file, `has columns of e-mail addresses, which are never imported: ${columns.private.join(', ')}.`),
    );
  if (unread.length > 0) {
    const remedy = `To import one: --map FIELD=COLUMN; the fields are ${kind.fields.join(', ')}. To silence this warning: --ignore COLUMN.`;
    lost.push(warning(file, `has columns that are not imported: ${unread.join(', ')}. ${remedy}`));
  }
  const told = columns.unread.filter((column) => isAsked.has(column));
  if (told.length > 0)
    lost.push(
      warning(
        file,
        `has columns that seem to say who agreed to be published: ${told.join(', ')}. Whoever did not is left out.`,
      ),
    );
  if (unclear.length > 0)
    lost.push(
      warning(
        file,
        `has columns that seem to say who agreed to be published, but with no yes or no in them: ${unclear.join(', ')}. Nobody is left out by them: take out who did not agree.`,
      ),
    );
  const advice = kind.advice?.(columns, options);
  return advice === undefined ? lost : [...lost, warning(file, advice)];
}

/** Whoever reads the report later must see what was never in the list. */
function statedBySet(file: string, { constants }: RecordOptions): Diagnostic[] {
  if (constants.size === 0) return [];
  const said = Array.from(constants, ([field, value]) => `${field}=${value}`).join(', ');
  return [warning(file, `does not say this about its records; it was stated by --set: ${said}.`)];
}

function lengthFault(file: string, text: string, count: number): Diagnostic | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= MAX_BYTES) return undefined;
  const [records, size, most] = [count, bytes, MAX_BYTES].map((number) => number.toLocaleString('en'));
  const message = `would be too long: its ${records} records take ${size} bytes, and a page loads no more than ${most}. Nothing was written. Split it into several lists.`;
  return error(file, message);
}
