/** Finds tables and lists in HTML: a whole page, or a piece of one. */
import { Parser } from 'htmlparser2';
import { lineCounter } from '../../check/line-counter.js';
import { ParseError } from '../../markdown/parse-error.js';
import type { Cell, Part } from './part.js';

/** What shows nothing that could be read. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
/** What holds the ways to other pages, and no list of anybody. */
const AROUND = new Set(['nav', 'header', 'footer']);
/** What stands on a line of its own, so that words before and after it are two. */
const BLOCKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'td',
  'th',
  'tr',
]);
const LOUD = new Set(['a', 'b', 'strong']);
/** No cell spans more rows or columns. */
const MAX_SPAN = 1_000;
/** All cells of a document together span no more. */
const MAX_SPANNED = 1_000_000;

interface OpenCell extends Cell {
  rows: number;
  columns: number;
  /** whether the words that come stand out at the start */
  isHead: boolean;
}

/** A table or list that is not closed yet. */
interface OpenPart extends Part {
  cells: OpenCell[];
  cell: OpenCell | undefined;
  line: number;
  /** by column, cells of rows above that reach down to the next ones */
  spans: Map<number, { cell: Cell; rows: number }>;
}

/**
 * @param html with plain line ends
 * @throws {ParseError} where a few cells would fill the memory
 */
export function htmlParts(html: string): Part[] {
  const lineOf = lineCounter(html);
  const parts: Part[] = [];
  const open: OpenPart[] = [];
  let silent = 0;
  let around = 0;
  let spanned = 0;

  const closeCell = (part: OpenPart) => {
    const { cell } = part;
    if (!cell) return;
    cell.text = oneLine(cell.text);
    cell.head = oneLine(cell.head ?? '') || undefined;
    part.cells.push(cell);
    part.cell = undefined;
  };
  const closeRow = (part: OpenPart) => {
    closeCell(part);
    const written = part.cells.length;
    // a row that ends before the next one begins ends twice
    if (written === 0) return;
    const cells = spread(part, MAX_SPANNED - spanned + written);
    if (!cells)
      throw new ParseError('has cells that span too many rows and columns: take out rowspan and colspan.', part.line);
    spanned += cells.length - written;
    if (cells.some(({ text }) => text)) part.rows.push({ cells, line: part.line });
    part.cells = [];
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent++;
      if (AROUND.has(name)) around++;
      const part = open.at(-1);
      const cell = part?.cell;
      if (BLOCKS.has(name) && cell) addWords(cell, ' ');
      if (name === 'table' || name === 'ul' || name === 'ol') {
        const kind = name === 'table' ? 'table' : 'list';
        const opened: OpenPart = { kind, rows: [], cells: [], cell: undefined, line: 1, spans: new Map() };
        open.push(opened);
        if (around === 0) parts.push(opened);
      } else if (part && (name === 'tr' || name === 'li')) {
        closeRow(part);
        part.line = lineOf(parser.startIndex);
      }
      if (part && (name === (part.kind === 'list' ? 'li' : 'td') || (name === 'th' && part.kind === 'table'))) {
        closeCell(part);
        const [rows, columns] = [spanOf(attributes.rowspan), spanOf(attributes.colspan)];
        part.cell = { text: '', rows, columns, isHead: false };
      }
      if (cell && LOUD.has(name) && cell.text.trim() === '' && part.kind === 'list') cell.isHead = true;
      if (cell && name === 'a') cell.href ??= attributes.href?.trim();
    },
    ontext(words) {
      const cell = open.at(-1)?.cell;
      if (cell && silent === 0) addWords(cell, words);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (AROUND.has(name)) around--;
      const part = open.at(-1);
      if (!part) return;
      if (part.cell && LOUD.has(name)) part.cell.isHead = false;
      if (name === 'table' || name === 'ul' || name === 'ol') {
        closeRow(part);
        open.pop();
      } else if (name === 'td' || name === 'th') closeCell(part);
      else if (name === 'tr' || name === 'li') closeRow(part);
      else if (part.cell && BLOCKS.has(name)) addWords(part.cell, ' ');
    },
  });
  parser.end(html);
  open.forEach(closeRow);
  return parts.filter(({ rows }) => rows.length > 0).map(({ kind, rows }) => ({ kind, rows }));
}

function addWords(cell: OpenCell, words: string): void {
  cell.text += words;
  if (cell.isHead) cell.head = (cell.head ?? '') + words;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const spanOf = (value = '1'): number => Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), MAX_SPAN);

/** A cell stands in each row and column that it spans; nothing where that makes more cells than may be. */
function spread({ cells, spans }: OpenPart, most: number): Cell[] | undefined {
  const row: Cell[] = [];
  const fromAbove = () => {
    for (let span = spans.get(row.length); span; span = spans.get(row.length)) {
      if (--span.rows === 0) spans.delete(row.length);
      row.push(span.cell);
    }
  };
  for (const { text, href, head, rows, columns } of cells) {
    const cell = { text, href, head };
    fromAbove();
    if (row.length + columns > most) return undefined;
    for (let column = 0; column < columns; column++) {
      if (rows > 1) spans.set(row.length, { cell, rows: rows - 1 });
      row.push(column === 0 ? cell : { text: '' });
    }
  }
  fromAbove();
  return row.length > most ? undefined : row;
}
