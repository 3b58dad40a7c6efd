/** Reads a list of records from a table (CSV) or from JSON, each value by the name of its column. */
import { CsvError, parse } from 'csv-parse/sync';
import { valueAt } from '../data/explain.js';
import { isTree } from './check-locale.js';
import type { Finding } from './finding.js';
import { readJsonFile } from './json-file.js';
import { readTextFile } from './text-file.js';

/** A list, before it is known what its columns mean. */
export interface RecordTable {
  columns: string[];
  rows: { values: ReadonlyMap<string, unknown>; line: number }[];
  /** what is odd about the file itself */
  findings: Finding[];
}

/** No list is longer, in bytes. */
const LONGEST = 20_000_000;

/** How deep the objects of a record may lie within each other: `source.title` is two. */
const DEEPEST = 4;

/**
 * @param file its path
 * @returns the list, or why it cannot be read
 */
export function readRecordTable(file: string): RecordTable | Finding {
  const text = readTextFile(file, LONGEST);
  if (typeof text !== 'string') return text;
  const table = /^\s*[[{]/.test(text) ? readJson(file) : readCsv(file, text);
  if ('message' in table || table.rows.length > 0) return table;
  return { file, key: '', level: 'error', message: 'has no records in it.' };
}

const BEHIND_QUOTE = 'something stands between a closing quotation mark and the next column';

const CSV_FAULTS: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here and never closed',
  CSV_INVALID_CLOSING_QUOTE: BEHIND_QUOTE,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: BEHIND_QUOTE,
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a value',
};

function readCsv(file: string, text: string): RecordTable | Finding {
  const [, named] = /^sep=(.)\n/.exec(text) ?? [];
  const body = named ? text.replace(/^.*\n/, '') : text;
  const skipped = named ? 1 : 0;
  let read: { record: string[]; info: { lines: number } }[];
  try {
    read = parse(body, {
      delimiter: named ?? delimiterOf(body),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof read;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = skipped + ((error as CsvError & { lines?: number }).lines ?? 1);
    const why = CSV_FAULTS[error.code] ?? error.message;
    const remedy = 'Put such a value in "…", and write each " in it twice.';
    return { file, line, key: '', level: 'error', message: `cannot be read as a table: ${why}. ${remedy}` };
  }
  const [head, ...rest] = read;
  const columns = (head?.record ?? []).map((name) => name.trim());
  const repeated = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (repeated !== undefined)
    return {
      file,
      line: 1 + skipped,
      key: '',
      level: 'error',
      message: `has two columns named "${repeated}": rename one.`,
    };
  const findings: Finding[] = [];
  const rows = rest.map(({ record, info }) => {
    const line = skipped + info.lines - record.join('').split('\n').length + 1;
    if (record.slice(columns.length).some((value) => value.trim()))
      findings.push({
        file,
        line,
        key: '',
        level: 'error',
        message: `has ${record.length} values for ${columns.length} columns: is a value with a comma in it not in "…"?`,
      });
    const pairs = columns.map((name, index) => [name, record[index]?.trim()] as const);
    return { values: new Map(pairs.filter(([name, value]) => name && value)), line };
  });
  return { columns: columns.filter(Boolean), rows, findings };
}

/** What stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const head = (text.split('\n').find((line) => line.trim()) ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most));
}

function readJson(file: string): RecordTable | Finding {
  let json: ReturnType<typeof readJsonFile>;
  try {
    json = readJsonFile(file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file, key: '', level: 'error', message: 'is nested too deeply for a list of records.' };
  }
  if ('message' in json) return json;
  const { value, lineOf } = json;
  const lists = isTree(value) ? Object.keys(value).filter((key) => Array.isArray(value[key])) : [];
  const path = lists.slice(0, 1);
  const list: unknown = valueAt(value, path);
  if (!Array.isArray(list) || lists.length > 1) {
    const message = 'holds no list of records: it must start with [, or have one list in it.';
    return { file, line: 1, key: '', level: 'error', message };
  }
  const columns = new Set<string>();
  const findings = [...json.repeated];
  const rows = (list as unknown[]).map((record, index) => {
    const line = lineOf([...path, index]);
    const values = new Map<string, unknown>();
    if (isTree(record)) flatten(record, '', values, DEEPEST);
    else findings.push({ file, line, key: String(index), level: 'error', message: 'must be an object: { … }.' });
    for (const name of values.keys()) columns.add(name);
    return { values, line };
  });
  return { columns: [...columns], rows, findings };
}

function flatten(tree: Record<string, unknown>, prefix: string, values: Map<string, unknown>, depth: number): void {
  for (const [key, value] of Object.entries(tree))
    if (isTree(value) && depth > 1) flatten(value, `${prefix}${key}.`, values, depth - 1);
    else if (value !== null && value !== '') values.set(`${prefix}${key}`, value);
}
