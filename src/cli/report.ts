/** How diagnostics are printed. */
import type { Diagnostic } from '../check/diagnostic.js';
import { gathered } from '../check/gathered.js';
import type { Outcome } from './verb.js';

/** A person reads no more lines. */
const MAX_LINES = 200;

/**
 * @param diagnostics what there is to say of a piece of work
 * @param outcome how it is told
 * @returns it and the numbers, or nothing where there is nothing to say
 */
export function toReport(diagnostics: readonly Diagnostic[], { report, ending = [] }: Partial<Outcome> = {}): string {
  if (report === 'json') return `${JSON.stringify(diagnostics, null, 2)}\n`;
  if (diagnostics.length === 0) return '';
  const lines = inLines(gathered(diagnostics)).slice(0, -1);
  const most = report === 'short' ? MAX_LINES - 2 : Infinity;
  const cut = lines.length > most ? [...lines.slice(0, most), '… and more: --json prints them all.'] : lines;
  return `${[...cut, counts(diagnostics), ...ending].join('\n')}\n`;
}

/** One line for each, under the name of its file. */
function inLines(diagnostics: readonly Diagnostic[]): string[] {
  const files = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const ofFile = files.get(one.file);
    if (ofFile) ofFile.push(one);
    else files.set(one.file, [one]);
  }
  return Array.from(files, ([file, ofFile]) => {
    const sorted = ofFile.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...sorted.map(lineFor), ''];
  }).flat();
}

function lineFor({ line, level, key, message }: Diagnostic): string {
  return `  ${line === undefined ? '' : `line ${line}, `}${level}: ${key && `${key} `}${message}`;
}

/**
 * @param diagnostics what there is to say of a piece of work
 * @returns how many errors and warnings there are, in words
 */
export function counts(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ level }) => level === 'error').length;
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}`;
}
