/** Finds names in a text that is no table: one a line, as people type or copy them. */
import { quoted } from '../../markdown/quoted.js';
import { isColumnName } from '../records/column-words.js';
import { kindOfRow } from './headings.js';
import type { Part } from './part.js';

/** What stands before a name that was an item of a list. */
const BULLET = /^(?:[•·▪‣◦●○■□✓✔*–—-]|\d{1,6}[.)])\s+/;

/** How many lines are looked at. */
const BEGINNING = 10;

interface Line {
  text: string;
  line: number;
}

interface Names {
  parts: Part[];
  told: [message: string, place: { line: number }][];
}

/**
 * @param text what may be a table
 * @param delimiter what would separate its columns
 * @param isText whether its name says that it is a text
 * @returns its lines as a list; nothing where it is a table
 */
export function namesIn(text: string, delimiter: string, isText: boolean): Names | undefined {
  const lines = text
    .split('\n')
    .map((one, index): Line => ({ text: one.trim(), line: index + 1 }))
    .filter((one) => one.text);
  const beginning = lines.slice(0, BEGINNING).map((one) => one.text.split(delimiter));
  if (beginning.flat().some((value) => isColumnName(value.replaceAll('"', '')))) return undefined;
  const widths = new Set(beginning.map((values) => values.length));
  const isOneColumn = widths.size === 1 && widths.has(1);
  // a comma may stand in a name, other delimiters hardly do
  if (!isOneColumn && (delimiter !== ',' || !(isText || widths.size > 1) || text.includes('"'))) return undefined;
  const heading = headingOf(lines);
  const names = heading ? lines.slice(1) : lines;
  const [first] = names;
  if (!first) return undefined;
  const told: Names['told'] = [
    [`has no names of columns: each line is taken as a name, from ${quoted(first.text)} on.`, { line: first.line }],
  ];
  if (heading)
    told.unshift([`this line looks like a heading, and is left out: ${quoted(heading.text)}.`, { line: heading.line }]);
  const size = groupSize(names);
  if (size > 1)
    told.push([
      `has its lines in groups of ${size}. If a group is one record, make a table of them.`,
      { line: first.line },
    ]);
  const parts: Part[] = [];
  for (const { text, line } of names) {
    const isHeading = kindOfRow(text) !== undefined;
    if (isHeading) told.push([`this line looks like a heading, and is left out: ${quoted(text)}.`, { line }]);
    if (isHeading || parts.length === 0) parts.push({ kind: 'list', rows: [], ...(isHeading && { heading: text }) });
    if (!isHeading) parts.at(-1)?.rows.push({ cells: [{ text: text.replace(BULLET, '') }], line });
  }
  return { parts: parts.filter(({ rows }) => rows.length > 0), told };
}

/** A first line that stands apart from lines that do not. */
function headingOf([first, second, third]: readonly Line[]): Line | undefined {
  if (!first || !second) return undefined;
  const isApart = second.line > first.line + 1 && third?.line === second.line + 1;
  return isApart || first.text.endsWith(':') ? first : undefined;
}

/** How many lines each group between empty lines has, where it is the same everywhere; else 0. */
function groupSize(lines: readonly Line[]): number {
  const sizes: number[] = [];
  lines.forEach(({ line }, index) => {
    if (line === (lines[index - 1]?.line ?? 0) + 1 && index > 0) sizes.push((sizes.pop() ?? 0) + 1);
    else sizes.push(1);
  });
  const [size = 0] = sizes;
  return sizes.length > 1 && sizes.every((one) => one === size) ? size : 0;
}
