/** A table or a list within a document, and which of several is meant. */
import { type Diagnostic, error, listed, warning } from '../../check/diagnostic.js';
import { quoted } from '../../markdown/quoted.js';
import type { Row } from './csv.js';
import { kindOfHeading } from './headings.js';
import { type RecordTable, tableOfRows } from './record-table.js';

/** Words, and where the first link among them leads. */
export interface Cell {
  text: string;
  href?: string | undefined;
  /** of the words, those that stand out at the start of an item: a link, or bold */
  head?: string | undefined;
}

export interface Part {
  kind: 'table' | 'list';
  rows: { cells: Cell[]; line: number; isAcross?: boolean }[];
  /** what stands above it */
  heading?: string | undefined;
}

/** What a document has of lists, and the words outside of them, which are not read. */
export interface Parts {
  parts: Part[];
  outside: { text: string; line: number }[];
}

/** No table of a page is wider: each row of it gets a value for each column. */
const MAX_COLUMNS = 1_000;

/** What stands between a name and the rest of an item. */
const BETWEEN = /^[\s,;:·–—-]+/;

/**
 * @param file its name
 * @param parts the tables and lists in it
 * @param named the number of the one that is meant, where it was told
 * @returns it, or which there are
 */
export function tableOfParts(
  file: string,
  parts: readonly Part[],
  named: string | undefined,
): RecordTable | Diagnostic {
  const tables = parts.filter(({ kind }) => kind === 'table');
  const numbers = named?.split(/[,+]/).map((number) => Number(number) - 1);
  const meant = numbers ? numbers.flatMap((number) => parts[number] ?? []) : tables.length > 0 ? tables : parts;
  const [only, another] = meant;
  const choice = listed(parts.map((part, index) => `${index + 1} (${inWords(part)})`));
  if (!only || (numbers && meant.length < numbers.length))
    return error(
      file,
      parts.length === 0
        ? 'contains no table or list. If it has the names as text, copy them into a .txt file, one a line.'
        : `has no list "${named ?? ''}": say which by --list: ${choice}.`,
    );
  const wide = meant.find((part) => part.kind === 'table' && (part.rows[0]?.cells.length ?? 0) > MAX_COLUMNS);
  if (wide && (!another || numbers))
    return error(
      file,
      `has a table of ${wide.rows[0]?.cells.length} columns, and may have ${MAX_COLUMNS}: save it as CSV.`,
    );
  if (another && !numbers && !areOfKinds(meant))
    return error(file, `has several tables and lists: say which by --list: ${choice}. For several: --list 1,2.`);
  const isOfPeople = kindOfHeading(only.heading) === 'person';
  const table = another || isOfPeople ? together(file, meant) : withDoubt(tableOfRows(file, rowsOf(only)), only);
  if (named !== undefined || parts.length === meant.length) return table;
  const message = `has lists beside its table, and only the table is read. To read another, use --list: ${choice}.`;
  return { ...table, diagnostics: [...table.diagnostics, warning(file, message)] };
}

/** Whether the headings of lists say what each is of, and so that all of them are meant. */
const areOfKinds = (parts: readonly Part[]): boolean => parts.every(({ heading }) => kindOfHeading(heading));

/** Several lists as one; who stands below a heading of people is a person. */
function together(file: string, parts: readonly Part[]): RecordTable {
  const tables = parts.map((part) => ({ part, table: withDoubt(tableOfRows(file, rowsOf(part)), part) }));
  const rows = tables.flatMap(({ part, table }) => {
    const kind = kindOfHeading(part.heading);
    return table.rows.map((row) => (kind ? { ...row, values: new Map([['kind', kind], ...row.values]) } : row));
  });
  const columns = new Set(tables.flatMap(({ table }) => table.columns));
  if (parts.some(({ heading }) => kindOfHeading(heading))) columns.add('kind');
  const which = listed(
    parts.map(
      (part) =>
        `${quoted(part.heading ?? '')} (line ${part.rows[0]?.line ?? 1}${kindOfHeading(part.heading) === 'person' ? ', people' : ''})`,
    ),
  );
  const message =
    parts.length > 1
      ? `has several lists, which are read as one: ${which}. To read one alone: --list 1.`
      : `is a list of people, by its heading: ${which}.`;
  const told = warning(file, message);
  return {
    file,
    columns: [...columns],
    rows,
    diagnostics: [told, ...tables.flatMap(({ table }) => table.diagnostics)],
  };
}

const COMMA = /[,،、，]/;

/** Whether nothing but a comma parts a name from the rest. */
const isDoubtful = (cell: Cell | undefined): boolean => !cell?.head && COMMA.test(cell?.text ?? '');

/** Where a name ends in an item of plain words, nobody can know. */
function withDoubt(table: RecordTable, { kind, rows }: Part): RecordTable {
  const doubtful = rows.filter(({ cells: [cell] }) => isDoubtful(cell));
  const [first] = doubtful;
  if (kind === 'table' || !first) return table;
  const example = quoted(first.cells[0]?.text ?? '');
  const message = `has items with a comma, such as ${example}: the whole item is taken as the name. If the name ends at the first comma: --map "name=before comma,affiliation=after comma".`;
  return { ...table, diagnostics: [...table.diagnostics, warning(table.file, message, { line: first.line })] };
}

/** No more is said of words that are not read. */
const MAX_OUTSIDE = 3;

/**
 * @param file its name
 * @param outside the words outside of the lists that are read
 */
export function outsideTold(file: string, outside: Parts['outside']): Diagnostic[] {
  const [first] = outside;
  if (!first) return [];
  const some = outside.slice(0, MAX_OUTSIDE).map(({ text }) => quoted(text));
  const more = outside.length > MAX_OUTSIDE ? ` and ${outside.length - MAX_OUTSIDE} more` : '';
  const message = `has words outside its tables and lists, which are not read: ${some.join(', ')}${more}. If there are names among them, add them to the list.`;
  return [warning(file, message, { line: first.line })];
}

/** @param part a table or a list */
export function inWords({ kind, rows }: Part): string {
  const [first] = rows;
  const words = quoted(first?.cells.map(({ text }) => text).join(', ') ?? '');
  return `line ${first?.line ?? 1}, ${kind} of ${rows.length - (kind === 'table' ? 1 : 0)}: ${words}`;
}

/** Of a list, and of a table with links in it, links get columns of their own. */
function rowsOf({ kind, rows }: Part): Row[] {
  const hasCommas = rows.some(({ cells: [cell] }) => isDoubtful(cell));
  if (kind === 'list')
    return [
      { values: ['name', 'name link', 'rest', ...(hasCommas ? ['before comma', 'after comma'] : [])], line: 1 },
      ...rows.map(({ cells: [cell], line }) => {
        const { text = '', href = '', head } = cell ?? {};
        const rest = head ? text.slice(head.length).replace(BETWEEN, '') : '';
        const [before = ''] = text.split(COMMA);
        const byComma = head ? [head, rest] : [before, text.slice(before.length + 1).trim()];
        return { values: [head ?? text, href, rest, ...(hasCommas ? byComma : [])], line };
      }),
    ];
  const linked = (rows[0]?.cells ?? []).flatMap((_, index) =>
    rows.some(({ cells }) => isLinked(cells[index])) ? [index] : [],
  );
  return rows.map(({ cells, line, isAcross = false }, row) => ({
    isAcross,
    values: [
      ...cells.map(({ text }) => text),
      // a row may be shorter than the head
      ...Array.from({ length: Math.max(0, (rows[0]?.cells.length ?? 0) - cells.length) }, () => ''),
      ...linked.map((index) => (row === 0 ? `${cells[index]?.text ?? ''} link` : (cells[index]?.href ?? ''))),
    ],
    line,
  }));
}

const isLinked = (cell: Cell | undefined): boolean => cell?.href !== undefined && cell.href !== cell.text;
