/** A list of records, each value by the name of its column, before it is known what the columns mean. */
import { type Diagnostic, error, warning } from '../../check/diagnostic.js';
import type { JsonFile } from '../../check/json-file.js';
import { isTree, type Tree } from '../../check/tree.js';
import { quoted } from '../../markdown/quoted.js';
import type { Row } from './csv.js';
import { headOf } from './head.js';

interface RecordRow {
  values: ReadonlyMap<string, unknown>;
  /** where it starts; absent where its format does not tell */
  line: number | undefined;
  /** its own file, where each record has one */
  file?: string;
}

export interface RecordTable {
  file: string;
  columns: string[];
  rows: RecordRow[];
  /** what is odd about the file itself */
  diagnostics: Diagnostic[];
}

/** How deep the objects of a record may lie within each other: `source.title` is two. */
const MAX_DEPTH = 4;

/**
 * @param file its name
 * @param table the names of its columns, what may stand above them, and the records below
 * @returns the list, or why it cannot be one
 */
export function tableOfRows(file: string, table: readonly Row[]): RecordTable | Diagnostic {
  const at = headOf(table);
  const [above, head, rest] = [table.slice(0, at), table[at], table.slice(at + 1)];
  const filled = new Set(rest.flatMap(({ values }) => values.flatMap((value, index) => (value ? [index] : []))));
  // one without a name gets one, so that what stands in it is told; an empty one is none
  const columns = (head?.values ?? []).map((name, index) => name || (filled.has(index) ? `column ${index + 1}` : ''));
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
    diagnostics: [...aboveHead(file, above, head), ...rest.flatMap((row, index) => tooLong(file, row, columns, index))],
  };
}

function aboveHead(file: string, above: readonly Row[], head: Row | undefined): Diagnostic[] {
  const words = above.flatMap(({ values }) => values.filter(Boolean)).join(' ');
  if (!words) return [];
  const message = `what stands above the names of the columns, which are in line ${head?.line ?? 1}, is left out: ${quoted(words)}.`;
  return [warning(file, message, { line: above[0]?.line })];
}

function tooLong(file: string, { values, line }: Row, columns: readonly string[], index: number): Diagnostic[] {
  if (!values.slice(columns.length).some(Boolean)) return [];
  const message = `has ${values.length} values for ${columns.length} columns: is there a value with a comma that is not in "…"?`;
  return [error(file, message, { line, key: String(index) })];
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** A record of a tree, and where in it. */
export interface Place {
  record: unknown;
  path: readonly PropertyKey[];
  /** the key of the record, where the list is an object by id */
  id?: string;
}

/**
 * @param json the file
 * @param places the records in it
 */
export function tableOfTree(
  json: Pick<JsonFile, 'file' | 'lineOf' | 'repeated'>,
  places: readonly Place[],
): RecordTable {
  const diagnostics = [...json.repeated];
  const columns = new Set<string>();
  const rows = places.map(({ record, path, id }, index) => {
    const line = json.lineOf(path);
    const values = new Map<string, unknown>(id === undefined ? [] : [['id', id]]);
    if (isTree(record)) flatten(record, values);
    // a list of names alone
    else if (typeof record === 'string') values.set('name', record);
    else diagnostics.push(error(json.file, 'must be an object: { … }.', { line, key: String(index) }));
    for (const name of values.keys()) columns.add(name);
    return { values, line };
  });
  return { file: json.file, columns: [...columns], rows, diagnostics };
}

/** The fields of a record by their whole names: `source.title`. */
function flatten(tree: Tree, values: Map<string, unknown>, depth = MAX_DEPTH, prefix = ''): void {
  for (const [key, value] of Object.entries(tree))
    if (isTree(value) && !(value instanceof Date) && depth > 1) flatten(value, values, depth - 1, `${prefix}${key}.`);
    else if (value !== null && value !== '') values.set(`${prefix}${key}`, value);
}
