/** Writes files whole or not at all, and never over others unasked. */
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, error } from '../check/diagnostic.js';
import type { NewFile } from '../import/imported.js';
import type { Outcome } from './verb.js';

interface WriteOptions {
  /** whether files that are there already are replaced */
  force?: boolean | undefined;
}

/**
 * Writes all files, or none where one of them cannot be written. Folders that are missing are made.
 * @param files what to write and where
 * @param options whether files that are there may be replaced
 * @returns the paths that were written, one a line; or what kept them from being written
 */
export function writeFiles(
  files: readonly NewFile[],
  { force = false }: WriteOptions = {},
): Required<Pick<Outcome, 'output' | 'diagnostics'>> {
  const diagnostics = refusedFiles(files, force);
  if (diagnostics.length === 0) diagnostics.push(...replaceAll(files));
  return { output: diagnostics.length > 0 ? '' : files.map(({ path }) => `${path}\n`).join(''), diagnostics };
}

const refusedFiles = (files: readonly NewFile[], force: boolean): Diagnostic[] =>
  files.flatMap(({ path }) => {
    const there = kindAt(path);
    if (there === 'folder') return [error(path, 'is a folder: nothing was written.')];
    if (there === 'file' && !force)
      return [error(path, 'is there already: nothing was written. With --force it is replaced.')];
    return [];
  });

/** Writes all beside their places first, so that a disk that is full leaves everything as it was. */
function replaceAll(files: readonly NewFile[]): Diagnostic[] {
  const ready: { from: string; to: string }[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      mkdirSync(dirname(path), { recursive: true });
      const to = kindAt(path) === 'file' ? resolvedPath(path) : path;
      const from = join(dirname(to), `.${basename(to)}.${String(process.pid)}.part`);
      ready.push({ from, to });
      writeFileSync(from, text, { flag: 'wx' });
    }
    for (const { from, to } of ready) {
      current = to;
      renameSync(from, to);
    }
    return [];
  } catch (thrown) {
    for (const { from } of ready) rmSync(from, { force: true });
    return [error(current, `cannot be written: ${(thrown as Error).message}.`)];
  }
}

function kindAt(path: string): 'file' | 'folder' | undefined {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'file';
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
