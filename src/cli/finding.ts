/** What the check has to say, and how it says it. */

export interface Finding {
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

/** One line a finding, under the name of its file. */
export function inWords(findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files
    .map((file) => {
      const lines = findings
        .filter((one) => one.file === file)
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map(
          ({ line, level, key, message }) =>
            `  ${line ? `line ${String(line)}, ` : ''}${level}: ${key ? `${key} ` : ''}${message}`,
        );
      return [file, ...lines, ''].join('\n');
    })
    .join('\n');
}

/**
 * @param findings what there is to say of a piece of work
 * @returns all of it and the numbers, or nothing where there is nothing to say
 */
export function toReport(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  return `${inWords(findings)}${counts(findings)}\n`;
}

/** @returns how many errors and warnings there are, in words */
export function counts(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const counted = (count: number, what: string) => `${String(count)} ${what}${count === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
}
