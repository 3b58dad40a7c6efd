/** Imports letters, loaded where that is done: the parsers of their formats are large. */
import type { Diagnostic } from '../check/diagnostic.js';
import { importLetters, type LetterOptions } from './import-letters.js';
import type { Imported } from './imported.js';
import type { BytesFile } from './letter-file.js';
import { type LetterSource, letterSource } from './letter-source.js';

export { severalLetters } from './several-letters.js';

/**
 * @param files the letters as they are, the original first; of one that cannot be read, why not
 * @param options what is said about them, and where in a page they are
 */
export async function importLetterFiles(
  files: readonly (BytesFile | Diagnostic)[],
  { select, ...options }: LetterOptions & { select?: string | undefined },
): Promise<Imported> {
  const sources: (LetterSource | Diagnostic)[] = [];
  for (const file of files) {
    if ('message' in file) {
      sources.push(file);
      continue;
    }
    const { mixed = [], ...bytes } = file;
    const [source, told] = await letterSource(bytes, select);
    sources.push(...mixed, ...told, ...(source ? [source] : []));
  }
  return importLetters(sources, options);
}
