/** Writes files whole or not at all, and never over others unasked. */
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from './finding.js';

/** A file to be written. */
export interface NewFile {
  path: string;
  text: string;
}

interface Options {
  /** whether files that are there already are replaced */
  force?: boolean | undefined;
}

/**
 * Writes all files, or none where one of them cannot be written. Folders that are missing are made.
 * @param files what to write and where
 * @param options whether files that are there may be replaced
 * @returns what kept them from being written; empty where all are
 */
export function writeFiles(files: readonly NewFile[], { force = false }: Options = {}): Finding[] {
  const refused = files.flatMap(({ path }) => {
    const there = kindAt(path);
    if (there === 'folder') return [fault(path, 'is a folder: nothing was written.')];
    if (there === 'file' && !force)
      return [fault(path, 'is there already: nothing was written. With --force it is replaced.')];
    return [];
  });
  if (refused.length > 0) return refused;

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
  } catch (error) {
    for (const { from } of ready) rmSync(from, { force: true });
    return [fault(current, `cannot be written: ${(error as Error).message}.`)];
  }
}

const fault = (file: string, message: string): Finding => ({ file, key: '', level: 'error', message });

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
