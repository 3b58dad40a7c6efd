/** How diagnostics are printed. */
import type { Diagnostic } from '../check/diagnostic.js';

/**
 * @param diagnostics what there is to say of a piece of work
 * @param ending what stands below that, a line each
 * @returns all of it and the numbers, or nothing where there is nothing to say
 */
export function toReport(diagnostics: readonly Diagnostic[], ending: readonly string[] = []): string {
  if (diagnostics.length === 0) return '';
  return `${[`${inWords(diagnostics)}${counts(diagnostics)}`, ...ending].join('\n')}\n`;
}

/** One line for each, under the name of its file. */
function inWords(diagnostics: readonly Diagnostic[]): string {
  const files = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const ofFile = files.get(one.file);
    if (ofFile) ofFile.push(one);
    else files.set(one.file, [one]);
  }
  return Array.from(files, ([file, ofFile]) => {
    const sorted = ofFile.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...sorted.map(lineFor), ''].join('\n');
  }).join('\n');
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
