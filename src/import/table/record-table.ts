/** A list of records, each value by the name of its column, before it is known what the columns mean. */
import { type Diagnostic, error, listed, warning } from '../../check/diagnostic.js';
import type { JsonFile } from '../../check/json-file.js';
import { isTree, type Tree } from '../../check/tree.js';
import { quoted } from '../../markdown/quoted.js';
import type { Row } from './csv.js';
import { headOf } from './head.js';
import { kindOfRow, type ListKind } from './headings.js';
import { onceBeside } from './side-by-side.js';

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
 */
export function tableOfRows(file: string, table: readonly Row[]): RecordTable {
  const at = headOf(table);
  const [above, head, below] = [table.slice(0, at), table[at], table.slice(at + 1)];
  const beside = onceBeside(head?.values ?? [], below);
  const { head: names, rows: all } = beside ?? { head: head?.values ?? [], rows: below };
  const { rest, kinds, headings } = withoutHeadings(names, all);
  const isOne = names.filter(Boolean).length === 1;
  const filled = new Set(rest.flatMap(({ values }) => values.flatMap((value, index) => (value ? [index] : []))));
  // one without a name gets one, so that what stands in it is told; an empty one is none
  const columns = eachOnce(
    names.map(
      (name, index) => (isOne && kindOfRow(name) ? 'name' : name) || (filled.has(index) ? `column ${index + 1}` : ''),
    ),
  );
  const diagnostics = [
    ...aboveHead(file, above, head),
    ...(beside ? [warning(file, BESIDE, { line: head?.line })] : []),
    ...(headings.length > 0 ? [headingsTold(file, headings, kinds)] : []),
    ...rest.flatMap((row, index) => tooLong(file, row, columns, index)),
  ];
  return {
    file,
    columns: [...columns.filter(Boolean), ...(kinds.length > 0 && !columns.includes('kind') ? ['kind'] : [])],
    rows: rest.map(({ values, line }, index) => {
      // a row may be shorter than the head, or longer
      const pairs = values.slice(0, columns.length).map((value, column) => [columns[column] ?? '', value] as const);
      const kind = kinds[index] ? [['kind', kinds[index]] as const] : [];
      return { values: new Map([...kind, ...pairs.filter(([name, value]) => name && value)]), line };
    }),
    diagnostics,
  };
}

const BESIDE = 'has the same columns several times beside each other: each time is a record of its own.';

/** Rows that part a table and are no records: one cell across it, or a word for what comes. */
function withoutHeadings(
  names: readonly string[],
  rows: readonly Row[],
): { rest: Row[]; kinds: (ListKind | undefined)[]; headings: Row[] } {
  // of one column, the name may be such a heading itself: “Organisations”
  const [only = '', second] = names.filter(Boolean);
  let kind = second === undefined ? kindOfRow(only) : undefined;
  const isWide =
    kind !== undefined || rows.filter(({ values }) => values.filter(Boolean).length > 1).length > rows.length / 3;
  const [rest, kinds, headings]: [Row[], (ListKind | undefined)[], Row[]] = [[], [], []];
  for (const row of rows) {
    const [words = '', another] = row.values.filter(Boolean);
    const of = another === undefined && isWide ? kindOfRow(words) : undefined;
    if (of !== undefined || (row.isAcross && isWide)) {
      kind = of ?? kind;
      headings.push(row);
    } else {
      rest.push(row);
      kinds.push(kind);
    }
  }
  return { rest, kinds: kinds.some((one) => one === 'person') ? kinds : [], headings };
}

function headingsTold(file: string, headings: readonly Row[], kinds: readonly unknown[]): Diagnostic {
  const all = headings.map(({ values, line }) => `${quoted(values.find(Boolean) ?? '')} (line ${line})`);
  const people = kinds.length > 0 ? ' What stands below one of people is a person.' : '';
  const message = `has rows that are headings of others, and are left out: ${listed(all)}.${people}`;
  return warning(file, message, { line: headings[0]?.line });
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

/** Of two columns of one name, both are read: the second is called otherwise, so that it is told. */
function eachOnce(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 || !name ? name : `${name} (${count})`;
  });
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
