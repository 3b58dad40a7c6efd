/** What the command has to say of a file. */

export interface Diagnostic {
  /** the file, as the user named it */
  file: string;
  /** the line, from 1; absent where the file as a whole is meant */
  line?: number;
  /** the key or the path in it; empty for the file as a whole */
  key: string;
  /** errors fail the check, warnings do not */
  level: 'error' | 'warning';
  /** what is wrong and what to do, in words for a translator or an editor */
  message: string;
}

/** Takes what is wrong with one text. */
export type Find = (level: Diagnostic['level'], message: string) => void;

/** Where in a file; absent for the file as a whole. */
interface Place {
  line?: number | undefined;
  key?: string;
}

const maker =
  (level: Diagnostic['level']) =>
  (file: string, message: string, { line, key = '' }: Place = {}): Diagnostic => ({
    file,
    ...(line === undefined ? {} : { line }),
    key,
    level,
    message,
  });

export const error = maker('error');
export const warning = maker('warning');

/** Of more names, only these are told, each time that they are told. */
const MAX_LISTED = 20;

/**
 * @param names what something may be
 * @returns them in a row, or the first of many
 */
export const listed = (names: readonly string[]): string =>
  names.length > MAX_LISTED
    ? `${names.slice(0, MAX_LISTED).join(', ')} and ${names.length - MAX_LISTED} more`
    : names.join(', ');

/** @param diagnostics what there is to say of a piece of work */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ level }) => level === 'error');
