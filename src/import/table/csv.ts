/** Reads a table as spreadsheets write it (CSV): values with delimiters between them. */
import { lineCounter } from '../../check/line-counter.js';
import { ParseError } from '../../markdown/parse-error.js';

/** A row, and the line on which it starts, from 1. */
export interface Row {
  values: string[];
  line: number;
  /** whether one cell stands across it, in a format that knows such cells */
  isAcross?: boolean;
}

/** Double quotation marks of all languages: some close with the plain one. */
const MARKS = /["„“”«»]/g;

const REMEDY = 'Put such a value in "…", and write each " in it twice.';

/**
 * @param text a table, with plain line ends
 * @param delimiter what separates two values
 * @returns its rows without the empty ones, each value without the spaces around it
 * @throws {ParseError} where quotation marks are not as they should be
 */
export function parseCsv(text: string, delimiter: string): Row[] {
  const lineOf = lineCounter(text);
  const isEnd = (place: number) => place >= text.length || text[place] === '\n' || text[place] === delimiter;
  const refuse = (place: number, why: string) =>
    new ParseError(`cannot be read as a table: ${why}. ${REMEDY}`, lineOf(place));

  const skipSpaces = (start: number) => {
    let place = start;
    while (!isEnd(place) && text[place]?.trim() === '') place++;
    return place;
  };

  const bareValue = (start: number) => {
    let end = start;
    while (!isEnd(end)) end++;
    const value = text.slice(start, end);
    // between tabs, a value needs no quotation marks around it; in pairs, they hold no delimiter
    if (value.includes('"') && delimiter !== '\t' && (value.match(MARKS)?.length ?? 0) % 2 > 0)
      throw refuse(start, 'there is a quotation mark in the middle of a value');
    return { value, end };
  };

  const quotedValue = (start: number) => {
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) throw refuse(start, 'a quotation mark is opened here and never closed');
    const end = skipSpaces(close + 1);
    if (!isEnd(end)) throw refuse(end, 'there is something between a closing quotation mark and the next column');
    return { value: text.slice(start + 1, close).replaceAll('""', '"'), end };
  };

  const rows: Row[] = [];
  let values: string[] = [];
  let start = 0;
  for (let place = 0; place <= text.length;) {
    const first = skipSpaces(place);
    const { value, end } = text[first] === '"' ? quotedValue(first) : bareValue(first);
    values.push(value.trim());
    place = end + 1;
    if (text[end] === delimiter) continue;
    if (values.some(Boolean)) rows.push({ values, line: lineOf(start) });
    [values, start] = [[], place];
  }
  return rows;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** How many lines are looked at for the names of the columns. */
const BEGINNING = 10;

/**
 * @param text a table
 * @param isColumnName tells whether words are the name of a column
 * @returns what separates the names of its columns
 */
export function delimiterOf(text: string, isColumnName: (words: string) => boolean): string {
  const lines = text
    .split('\n', 2 * BEGINNING)
    .filter((line) => line.trim())
    .slice(0, BEGINNING);
  const mostOf = (count: (delimiter: string) => number) =>
    DELIMITERS.reduce((most, one) => (count(one) > count(most) ? one : most));
  const named = (delimiter: string) =>
    Math.max(0, ...lines.map((line) => line.split(delimiter).filter((name) => isColumnName(unquoted(name))).length));
  const best = mostOf(named);
  // what else there is may be a title above, which says nothing of the table
  if (named(best) > 1) return best;
  // what stands in as many places of each line parts them; a comma in one name does not
  const plain = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  return mostOf((delimiter) => {
    const [width = 1, ...widths] = plain.map((line) => line.split(delimiter).length);
    return width > 1 ? widths.filter((one) => one === width).length * width + width : 1;
  });
}

/** @param text what may stand between quotation marks */
export const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/s, '$1');
