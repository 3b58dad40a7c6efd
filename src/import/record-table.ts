/** Reads a list of records from a table (CSV) or from JSON, each value by the name of its column. */
import { type Diagnostic, error } from '../check/diagnostic.js';
import { parseJson } from '../check/json-file.js';
import { isTree } from '../check/tree.js';
import { valueAt } from '../data/explain.js';
import { ParseError } from '../markdown/parse-error.js';
import { delimiterOf, parseCsv, type Row } from './csv.js';
import type { TextFile } from './imported.js';

/** A list, before it is known what its columns mean. */
export interface RecordTable {
  file: string;
  columns: string[];
  rows: { values: ReadonlyMap<string, unknown>; line: number }[];
  /** what is odd about the file itself */
  diagnostics: Diagnostic[];
}

/** How deep the objects of a record may lie within each other: `source.title` is two. */
const MAX_DEPTH = 4;

/**
 * @param textFile a table or a list, with plain line ends
 * @returns the list, or why it cannot be read
 */
export function readRecordTable(textFile: TextFile): RecordTable | Diagnostic {
  const table = /^\s*[[{]/.test(textFile.text) ? readJson(textFile) : readCsv(textFile);
  if ('message' in table || table.rows.length > 0) return table;
  return error(textFile.file, 'has no records in it.');
}

function readCsv({ file, text }: TextFile): RecordTable | Diagnostic {
  // Excel names the delimiter so, on a line of its own
  const [, named] = /^sep=(.)\n/.exec(text) ?? [];
  const body = named ? text.replace(/^.*/, '') : text;
  let read: Row[];
  try {
    read = parseCsv(body, named ?? delimiterOf(body));
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return error(file, thrown.message, { line: thrown.line });
  }
  const [head, ...rest] = read;
  const columns = head?.values ?? [];
  const repeated = firstRepeated(columns.filter(Boolean));
  if (repeated !== undefined)
    return error(file, `has two columns named "${repeated}": rename one.`, { line: head?.line });
  return {
    file,
    columns: columns.filter(Boolean),
    rows: rest.map(({ values, line }) => {
      // a row may be shorter than the head, or longer
      const pairs = values.slice(0, columns.length).map((value, index) => [columns[index] ?? '', value] as const);
      return { values: new Map(pairs.filter(([name, value]) => name && value)), line };
    }),
    diagnostics: rest
      .filter(({ values }) => values.slice(columns.length).some(Boolean))
      .map(({ values, line }) =>
        error(
          file,
          `has ${values.length} values for ${columns.length} columns: is a value with a comma in it not in "…"?`,
          { line },
        ),
      ),
  };
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

function readJson({ file, text }: TextFile): RecordTable | Diagnostic {
  const json = parseJson(file, text);
  if ('message' in json) return json;
  const { value, lineOf } = json;
  const lists = isTree(value) ? Object.keys(value).filter((key) => Array.isArray(value[key])) : [];
  const path = lists.slice(0, 1);
  const list: unknown = valueAt(value, path);
  if (!Array.isArray(list) || lists.length > 1)
    return error(file, 'contains no list of records: it must start with [, or have one list in it.', { line: 1 });
  const records: unknown[] = list;
  const rows = records.map((record, index) => ({
    values: isTree(record) ? flattened(record, MAX_DEPTH) : new Map<string, unknown>(),
    line: lineOf([...path, index]) ?? 1,
  }));
  return {
    file,
    columns: [...new Set(rows.flatMap(({ values }) => [...values.keys()]))],
    rows,
    diagnostics: [
      ...json.repeated,
      ...records.flatMap((record, index) =>
        isTree(record)
          ? []
          : [error(file, 'must be an object: { … }.', { line: rows[index]?.line, key: String(index) })],
      ),
    ],
  };
}

/** The fields of a record by their whole names: `source.title`. */
function flattened(
  tree: Record<string, unknown>,
  depth: number,
  prefix = '',
  values = new Map<string, unknown>(),
): Map<string, unknown> {
  for (const [key, value] of Object.entries(tree))
    if (isTree(value) && depth > 1) flattened(value, depth - 1, `${prefix}${key}.`, values);
    else if (value !== null && value !== '') values.set(`${prefix}${key}`, value);
  return values;
}
