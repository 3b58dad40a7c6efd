/** Finds the letters that somebody names, and the campaign that they are added to. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Diagnostic, error } from '../check/diagnostic.js';
import { type There, thereIn } from '../import/letter-campaign.js';
import { type BytesFile, MAX_LETTER_FILE } from '../import/letter-file.js';
import { languageTag } from './language-option.js';
import { jsonFilesIn, kindOf, readBytesFile, readJsonFile } from './read-files.js';

/** What may be a letter in a folder. */
const LETTER = /\.(?:md|markdown|mdown|mkd|mdx|html?|xhtml|docx)$/i;

/** No folder of letters is deeper: `content/de/letter.md`. */
const MAX_DEPTH = 3;

/**
 * @param paths files, files with their language (`nl=letter.md`), and folders
 * @returns the letters in them, or why one cannot be read
 * @throws {UsageError} where a language is none
 */
export function lettersIn(paths: readonly string[]): (BytesFile | Diagnostic)[] {
  return paths.flatMap((path) => {
    const [, tag, named] = (existsSync(path) ? null : /^([\p{L}\d_-]+)=(.+)$/u.exec(path)) ?? [];
    const lang = tag === undefined ? undefined : languageTag(tag);
    if (named !== undefined) return [{ ...readBytesFile(named, MAX_LETTER_FILE), lang }];
    if (kindOf(path) !== 'folder') return [readBytesFile(path, MAX_LETTER_FILE)];
    const found = filesIn(path, MAX_DEPTH);
    if (found.length === 0) return [error(path, 'is a folder without a letter (.md, .html, .docx).')];
    return found.map((file) => readBytesFile(file, MAX_LETTER_FILE));
  });
}

function filesIn(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 1 ? filesIn(path, depth - 1) : [];
      return LETTER.test(entry.name) ? [path] : [];
    });
}

/**
 * @param folder what is written to
 * @returns what is there already; nothing where letters are the first, or why they cannot be added
 */
export function campaignIn(folder: string): There | Diagnostic | undefined {
  const path = join(folder, 'campaign.json');
  if (kindOf(path) !== 'file') return undefined;
  const files = jsonFilesIn(folder);
  const names = Array.isArray(files) ? files.map((file) => basename(file, '.json')) : [];
  return thereIn(readJsonFile(path), names);
}
