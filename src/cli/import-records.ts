/** Turns a list that somebody has already into endorsements, and says of each what it lacks. */
import { foldText } from '../data/fold-text.js';
import { endorsement, source } from '../campaign/schema.js';
import { UsageError } from './arguments.js';
import { checkList } from './check-records.js';
import type { Finding } from './finding.js';
import type { Imported } from './import.js';
import { quoted } from './letter-words.js';
import { readRecordTable, type RecordTable } from './record-table.js';

/** The fields of an endorsement, in the order in which they are written. */
const FIELDS = Object.keys(endorsement.shape).flatMap((name) =>
  name === 'source' ? Object.keys(source.shape).map((inner) => `source.${inner}`) : [name],
);

type Values = ReadonlyMap<string, unknown>;
type Endorsement = Record<string, unknown>;

/**
 * @param file a table or a list, as somebody has it
 * @param map which column a field stands in, as `field=Column,…`
 * @param set what a field is in every record, as `field=value,…`
 * @throws {UsageError} for fields and columns that there are not
 */
export function importRecords(file: string, map: readonly string[], set: readonly string[]): Imported {
  const [mapped, constants] = [readPairs('map', map), readPairs('set', set)];
  const both = [...mapped.keys()].find((field) => constants.has(field));
  if (both) throw new UsageError(`The field "${both}" stands in --map and in --set: leave one of the two.`);
  const table = readRecordTable(file);
  if ('message' in table) return { files: [], findings: [table], losses: [] };
  const { columns, rows } = table;
  for (const column of mapped.values())
    if (!columns.includes(column))
      throw new UsageError(`There is no column "${column}". There is: ${columns.join(', ')}.`);

  const columnOf = (field: string) => mapped.get(field) ?? (columns.includes(field) ? field : undefined);
  const records = rows.map(({ values }) => toEndorsement(values, columnOf, constants));
  const findings = [...table.findings, ...checkRecords(file, table, records)];
  const used = FIELDS.filter((field) => !constants.has(field)).map(columnOf);
  const unread = columns.filter((column) => !used.includes(column));
  return {
    files: [{ path: 'endorsements.json', text: `${JSON.stringify(records, null, 2)}\n` }],
    findings,
    losses: unread.length > 0 ? [unreadColumns(file, unread)] : [],
  };
}

/** A value may have commas in it: only a comma before the next `field=` divides. */
function readPairs(option: string, texts: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const text of texts.flatMap((one) => one.split(/,(?=[\w.]+=)/))) {
    const [, field = '', value = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(text) ?? [];
    if (!field || !value)
      throw new UsageError(`--${option} "${text}" must be FIELD=…, such as ${EXAMPLES[option] ?? ''}.`);
    if (!FIELDS.includes(field)) throw new UsageError(`There is no field "${field}". There is: ${FIELDS.join(', ')}.`);
    if (pairs.has(field)) throw new UsageError(`The field "${field}" stands twice in --${option}.`);
    pairs.set(field, value);
  }
  return pairs;
}

const EXAMPLES: Partial<Record<string, string>> = { map: 'name=Organisation', set: 'role=endorser' };

function toEndorsement(
  values: Values,
  columnOf: (field: string) => string | undefined,
  constants: ReadonlyMap<string, string>,
): Endorsement {
  const valueOf = (field: string): unknown => {
    const column = columnOf(field);
    return constants.get(field) ?? (column === undefined ? undefined : values.get(column));
  };
  const proof: Endorsement = {};
  const record: Endorsement = {};
  for (const field of FIELDS) {
    const value = field === 'id' ? (valueOf(field) ?? idOf(valueOf('name'))) : valueOf(field);
    if (value === undefined) continue;
    if (field.startsWith('source.')) {
      proof[field.slice('source.'.length)] = value;
      record.source = proof;
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

function checkRecords(file: string, { rows }: RecordTable, records: readonly Endorsement[]): Finding[] {
  const lineOf = ([index]: readonly PropertyKey[]) => rows[Number(index)]?.line ?? 1;
  return checkList('endorsements', { file, value: records, lineOf, repeated: [] }, []).map((finding) => {
    const [, index] = /^(\d+)\.id$/.exec(finding.key) ?? [];
    const name = index === undefined ? undefined : records[Number(index)]?.name;
    if (typeof name !== 'string' || finding.message !== 'is missing.') return finding;
    const message = `is missing, and cannot be made from the name ${quoted(name)}: give it in a column of its own.`;
    return { ...finding, message };
  });
}

const unreadColumns = (file: string, columns: readonly string[]): Finding => ({
  file,
  key: '',
  level: 'warning',
  message: `has columns that are not read: ${columns.join(', ')}. To read one: --map FIELD=COLUMN; the fields are ${FIELDS.join(', ')}.`,
});
