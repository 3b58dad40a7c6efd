/** Finds tables and lists in Markdown, line by line: a list may be far longer than a letter, for which the limits of the parser are made. */
import { ParseError } from '../../markdown/parse-error.js';
import { parseMarkdown } from '../../markdown/parse-markdown.js';
import { kindOfRow } from './headings.js';
import type { Cell, Part, Parts } from './part.js';

const FENCE = /^ {0,3}(```|~~~)/;
const ITEM = /^( *)(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/;
const DASHES = /^:?-+:?$/;

/**
 * @param text Markdown, with plain line ends
 */
export function markdownParts(text: string): Parts {
  const parts: Part[] = [];
  const outside: Parts['outside'] = [];
  const lines = text.split('\n');
  let heading: string | undefined;
  let fence: string | undefined;
  for (let index = endOfFrontMatter(lines); index < lines.length; index++) {
    const line = lines[index] ?? '';
    const above =
      HEADING.exec(line)?.[1]?.replace(CLOSING, '') ??
      (/^[=-]{3,}\s*$/.test(lines[index + 1] ?? '') ? line : undefined);
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark && (fence === undefined || fence === mark)) fence = fence ? undefined : mark;
    else if (fence !== undefined) continue;
    else if (isTableHead(line, lines[index + 1])) {
      const end = endOfTable(lines, index);
      parts.push({ kind: 'table', rows: tableRows(lines, index, end), heading });
      index = end - 1;
    } else if (ITEM.test(line)) {
      const { items, deeper, end } = itemsFrom(lines, index);
      parts.push({
        kind: 'list',
        rows: items.map((item) => ({ cells: [cellOf(item.text)], line: item.line })),
        heading,
      });
      outside.push(...deeper);
      index = end - 1;
    } else if (above?.trim() || kindOfRow(bare(line))) heading = cellOf(bare(above ?? line)).text;
    else outside.push({ text: bare(line), line: index + 1 });
  }
  return { parts, outside: outside.filter(({ text }) => /\p{L}/u.test(text)) };
}

const HEADING = /^ {0,3}#{1,6}\s+(.*)$/;
/** Looked for where it begins alone, or many blanks would take as long as their square. */
const CLOSING = /(?<![\s#])[\s#]+$/;

/** A line without what makes it stand out. */
const bare = (line: string): string =>
  line
    .replace(/<!--.*?-->/g, '')
    .replace(/^[>\s*_]+|(?<![\s*_:])[\s*_:]+$/g, '')
    .trim();

/** Where what stands before a page ends. */
function endOfFrontMatter([first, ...lines]: readonly string[]): number {
  const end = /^(?:---|\+\+\+)\s*$/.test(first ?? '')
    ? lines.findIndex((line) => line.trimEnd() === first?.trimEnd())
    : -1;
  return end < 0 ? 0 : end + 2;
}

/** @param line two lines that follow each other: are they the head of a table? */
export function isTableHead(line: string, next = ''): boolean {
  return (
    line.includes('|') && next.includes('-') && next.includes('|') && cellsIn(next).every((one) => DASHES.test(one))
  );
}

function endOfTable(lines: readonly string[], start: number): number {
  let end = start;
  while (lines[end]?.includes('|')) end++;
  return end;
}

function tableRows(lines: readonly string[], start: number, end: number): Part['rows'] {
  const rows = lines
    .slice(start, end)
    .map((line, index) => ({ cells: cellsIn(line).map(cellOf), line: start + index + 1 }));
  return rows.filter((_, index) => index !== 1);
}

/** A pipe that belongs to a value has a backslash before it. */
const cellsIn = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** The items of one level; what lies deeper belongs to no record. */
interface Line {
  text: string;
  line: number;
}

function itemsFrom(lines: readonly string[], start: number): { items: Line[]; deeper: Line[]; end: number } {
  const items: Line[] = [];
  const deeper: Line[] = [];
  const level = ITEM.exec(lines[start] ?? '')?.[1]?.length ?? 0;
  let [isDeeper, isAfterBlank] = [false, false];
  let index = start;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, indent = '', text] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (line.trim() === '') isAfterBlank = true;
    else if (text !== undefined && indent.length <= level + 1) {
      items.push({ text, line: index + 1 });
      [isDeeper, isAfterBlank] = [false, false];
    } else if (text !== undefined) {
      isDeeper = true;
      deeper.push({ text, line: index + 1 });
    } else if (isAfterBlank && !line.startsWith(' ')) break;
    else if (/^ {0,3}#/.test(line)) break;
    else if (last && !isDeeper && !isAfterBlank) last.text += ` ${line.trim()}`;
    else deeper.push({ text: line.trim(), line: index + 1 });
  }
  return { items, deeper, end: index };
}

/** Without any of them, Markdown says what it shows. */
const MARKS = /[\\`*_[\]<>&!~]/;
/** So that nothing at the start of a cell opens a list or a heading. */
const GUARD = '. ';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: readonly Node[];
}

function cellOf(text: string): Cell {
  if (!MARKS.test(text)) return { text };
  let blocks: readonly Node[];
  try {
    blocks = parseMarkdown(GUARD + text);
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return { text };
  }
  const words = (node: Node): string => {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value ?? ''))) return ' ';
    if (node.type === 'html') return '';
    return node.value ?? (node.children ?? []).map(words).join('');
  };
  const all = blocks.flatMap(({ children = [] }) => children);
  const [guard, first] = all;
  const isFirst = guard?.value === GUARD && (first?.type === 'link' || first?.type === 'strong');
  const whole = blocks.map(words).join(' ').slice(GUARD.length).trim();
  return { text: whole, href: linkIn(all)?.url, head: isFirst ? words(first).trim() : undefined };
}

function linkIn(nodes: readonly Node[]): Node | undefined {
  for (const node of nodes) {
    const found = node.type === 'link' ? node : linkIn(node.children ?? []);
    if (found) return found;
  }
  return undefined;
}
