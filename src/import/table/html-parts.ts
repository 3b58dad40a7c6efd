/** Finds tables and lists in HTML: a whole page, or a piece of one. */
import { Parser } from 'htmlparser2';
import { lineCounter } from '../../check/line-counter.js';
import { ParseError } from '../../markdown/parse-error.js';
import { kindOfRow } from './headings.js';
import type { Cell, Part, Parts } from './part.js';

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
  'dl',
  'dt',
  'dd',
  'caption',
]);
const HEADING = /^(?:h[1-6]|caption|figcaption|summary)$/;
/** What is a list, and what in it is an item. */
const LISTS = new Set(['ul', 'ol', 'dl']);
const ITEMS = new Set(['li', 'dt']);
const LOUD = new Set(['a', 'b', 'strong']);
/** No cell spans more rows or columns. */
const MAX_SPAN = 1_000;
/** All cells of a document together span no more. */
const MAX_SPANNED = 1_000_000;

interface OpenCell extends Cell {
  rows: number;
  columns: number;
  /** of the first picture in it */
  alt?: string | undefined;
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
export function htmlParts(html: string): Parts {
  const lineOf = lineCounter(html);
  const parts: Part[] = [];
  const open: OpenPart[] = [];
  let silent = 0;
  let around = 0;
  let spanned = 0;
  let heading: string | undefined;
  let isHeading = false;
  const outside: Parts['outside'] = [];
  let isNewLine = true;
  const addOutside = (words: string) => {
    const last = outside.at(-1);
    if (isNewLine || !last) outside.push({ text: words, line: lineOf(parser.startIndex) });
    else last.text += words;
    isNewLine = false;
  };

  const closeCell = (part: OpenPart) => {
    const { cell } = part;
    if (!cell) return;
    // a picture of a name stands for it
    cell.text = oneLine(cell.text) || oneLine(cell.alt ?? '');
    cell.head = oneLine(cell.head ?? '') || undefined;
    part.cells.push(cell);
    part.cell = undefined;
  };
  const closeRow = (part: OpenPart) => {
    closeCell(part);
    const written = part.cells.length;
    const isAcross = written === 1 && part.rows.length > 0 && (part.cells[0]?.columns ?? 1) > 1;
    // a row that ends before the next one begins ends twice
    if (written === 0) return;
    const cells = spread(part, MAX_SPANNED - spanned + written);
    if (!cells)
      throw new ParseError('has cells that span too many rows and columns: take out rowspan and colspan.', part.line);
    spanned += cells.length - written;
    if (cells.some(({ text }) => text)) part.rows.push({ cells, line: part.line, isAcross });
    part.cells = [];
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent++;
      if (AROUND.has(name)) around++;
      const part = open.at(-1);
      const cell = part?.cell;
      if (BLOCKS.has(name) && cell) addWords(cell, ' ');
      if (BLOCKS.has(name)) isNewLine = true;
      if (HEADING.test(name) && !part?.cell) [isHeading, heading] = [true, ''];
      if (name === 'table' || LISTS.has(name)) {
        const kind = name === 'table' ? 'table' : 'list';
        const above = outside.at(-1);
        // a heading that only looks like one
        if (above && kindOfRow(above.text) && around === 0) heading = outside.pop()?.text;
        const opened: OpenPart = { kind, rows: [], cells: [], cell: undefined, line: 1, spans: new Map(), heading };
        open.push(opened);
        if (around === 0) parts.push(opened);
      } else if (part && (name === 'tr' || ITEMS.has(name))) {
        closeRow(part);
        part.line = lineOf(parser.startIndex);
      }
      if (part && (part.kind === 'list' ? ITEMS.has(name) : name === 'td' || name === 'th')) {
        closeCell(part);
        const [rows, columns] = [spanOf(attributes.rowspan), spanOf(attributes.colspan)];
        part.cell = { text: '', rows, columns, isHead: name === 'dt' };
      }
      if (cell && LOUD.has(name) && cell.text.trim() === '' && part.kind === 'list') cell.isHead = true;
      if (part?.cell && name === 'img') part.cell.alt ??= attributes.alt;
      if (cell && name === 'a') cell.href ??= attributes.href?.trim();
    },
    ontext(words) {
      const part = open.at(-1);
      if (silent > 0) return;
      if (isHeading) {
        heading = (heading ?? '') + words;
        if (part?.kind === 'table') part.heading = heading;
      } else if (part?.cell) addWords(part.cell, words);
      else if (around === 0 && (words.trim() || !isNewLine)) addOutside(words);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (AROUND.has(name)) around--;
      if (BLOCKS.has(name)) isNewLine = true;
      if (HEADING.test(name)) isHeading = false;
      const part = open.at(-1);
      if (!part) return;
      if (part.cell && (LOUD.has(name) || name === 'dt')) part.cell.isHead = false;
      if (name === 'table' || LISTS.has(name)) {
        closeRow(part);
        open.pop();
      } else if (name === 'td' || name === 'th') closeCell(part);
      else if (name === 'tr' || name === 'li') closeRow(part);
      else if (part.cell && BLOCKS.has(name)) addWords(part.cell, ' ');
    },
  });
  parser.end(html);
  open.forEach(closeRow);
  const filled = parts.filter(({ rows }) => rows.length > 0);
  return {
    parts: filled.map(({ kind, rows, heading }) => ({ kind, rows, heading: heading && oneLine(heading) })),
    outside: outside.map(({ text, line }) => ({ text: oneLine(text), line })).filter(({ text }) => /\p{L}/u.test(text)),
  };
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
