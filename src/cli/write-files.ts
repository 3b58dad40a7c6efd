/** Writes files whole or not at all, and never over others unasked. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, error } from '../check/diagnostic.js';
import type { NewFile } from '../import/imported.js';
import { whyNotWritten } from './file-errors.js';

interface WriteOptions {
  /** whether files that are there already are replaced */
  force?: boolean | undefined;
}

/** What became of files that were to be written. */
export interface Written {
  /** the paths of those that are there now, one a line */
  output: string;
  diagnostics: Diagnostic[];
}

/**
 * Writes all files, or none where one of them cannot be written. Folders that are missing are made.
 * @param files what to write and where
 * @param options whether files that are there may be replaced
 */
export function writeFiles(files: readonly NewFile[], { force = false }: WriteOptions = {}): Written {
  const refused = [...sameNames(files), ...refusedFiles(files, force)];
  return refused.length > 0 ? { output: '', diagnostics: refused } : replaceAll(files);
}

/** On many disks `NL.json` and `nl.json` are one file. */
function sameNames(files: readonly NewFile[]): Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    const name = path.toLowerCase();
    if (seen.has(name)) return [error(path, 'would be the name of two files. Nothing was written.')];
    seen.add(name);
    return [];
  });
}

const refusedFiles = (files: readonly NewFile[], force: boolean): Diagnostic[] =>
  files.flatMap(({ path, adds = false }) => {
    const there = kindAt(path);
    if (there === 'folder') return [error(path, 'is a folder: nothing was written.')];
    if (there === 'other') return [error(path, 'is no ordinary file: nothing was written.')];
    if (there === 'file' && !force && !adds)
      return [error(path, 'already exists: nothing was written. To replace it, use --force.')];
    return [];
  });

interface Ready {
  from: string;
  to: string;
  path: string;
}

/** Writes all beside their places first, so that a disk that is full leaves everything as it was. */
function replaceAll(files: readonly NewFile[]): Written {
  const ready: Ready[] = [];
  for (const { path, text } of files) {
    const to = kindAt(path) === 'file' ? resolvedPath(path) : path;
    const one = { from: join(dirname(to), `.${basename(to)}.${String(process.pid)}.part`), to, path };
    try {
      makeFolder(dirname(to));
      ready.push(one);
      writeFileSync(one.from, text, { flag: 'wx' });
    } catch (thrown) {
      ready.forEach(takeAway);
      return { output: '', diagnostics: [error(path, `${whyNotWritten(thrown)} Nothing was written.`)] };
    }
  }
  for (const [index, { from, to, path }] of ready.entries()) {
    try {
      renameSync(from, to);
    } catch (thrown) {
      ready.forEach(takeAway);
      const written = ready.slice(0, index).map((one) => one.path);
      const others =
        written.length > 0 ? `Only these files were written: ${written.join(', ')}.` : 'Nothing was written.';
      return { output: lines(written), diagnostics: [error(path, `${whyNotWritten(thrown)} ${others}`)] };
    }
  }
  return { output: lines(files.map(({ path }) => path)), diagnostics: [] };
}

/** Node's own way does not end where a folder takes no other, such as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

const lines = (paths: readonly string[]): string => paths.map((path) => `${path}\n`).join('');

function takeAway({ from }: Ready): void {
  try {
    rmSync(from, { force: true });
  } catch {
    // where nothing could be written, nothing can be taken away
  }
}

/** A device or a pipe would be taken away by what replaces it. */
function kindAt(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const there = lstatSync(path);
    const meant = there.isSymbolicLink() ? (statOf(path) ?? there) : there;
    if (meant.isDirectory()) return 'folder';
    return meant.isFile() || meant.isSymbolicLink() ? 'file' : 'other';
  } catch {
    return undefined;
  }
}

/** What a link leads to; a link that leads nowhere is taken for a file. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A link stays a link: what it points to is replaced. */
function resolvedPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
