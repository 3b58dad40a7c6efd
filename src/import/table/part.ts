/** A table or a list within a document, and which of several is meant. */
import { type Diagnostic, error, listed, warning } from '../../check/diagnostic.js';
import { quoted } from '../../markdown/quoted.js';
import type { Row } from './csv.js';
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
  rows: { cells: Cell[]; line: number }[];
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
  const [only, another] = named === undefined ? (tables.length > 0 ? tables : parts) : [parts[Number(named) - 1]];
  const width = only?.kind === 'table' ? (only.rows[0]?.cells.length ?? 0) : 0;
  if (width > MAX_COLUMNS && !another)
    return error(file, `has a table of ${width} columns, and may have ${MAX_COLUMNS}: save it as CSV.`);
  const choice = listed(parts.map((part, index) => `${index + 1} (${inWords(part)})`));
  if (only && !another) {
    const table = withDoubt(tableOfRows(file, rowsOf(only)), only);
    if ('message' in table || named !== undefined || parts.length === 1) return table;
    const message = `has lists beside its table, and only the table is read. To read another, use --list: ${choice}.`;
    return { ...table, diagnostics: [...table.diagnostics, warning(file, message)] };
  }
  if (parts.length === 0)
    return error(
      file,
      'contains no table or list. If it has the names as text, copy them into a .txt file, one a line.',
    );
  return error(
    file,
    `${named ? `has no list "${named}"` : 'has several tables and lists'}: say which by --list: ${choice}.`,
  );
}

const COMMA = /[,،、，]/;

/** Whether nothing but a comma parts a name from the rest. */
const isDoubtful = (cell: Cell | undefined): boolean => !cell?.head && COMMA.test(cell?.text ?? '');

/** Where a name ends in an item of plain words, nobody can know. */
function withDoubt(table: RecordTable | Diagnostic, { kind, rows }: Part): RecordTable | Diagnostic {
  const doubtful = rows.filter(({ cells: [cell] }) => isDoubtful(cell));
  const [first] = doubtful;
  if ('message' in table || kind === 'table' || !first) return table;
  const example = quoted(first.cells[0]?.text ?? '');
  const message = `has items with a comma, such as ${example}: the whole item is taken as the name. If the name ends at the first comma: --map "name=before comma,affiliation=after comma".`;
  return { ...table, diagnostics: [...table.diagnostics, warning(table.file, message, { line: first.line })] };
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
  return rows.map(({ cells, line }, row) => ({
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
