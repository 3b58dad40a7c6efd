/** Reads files, or says in words why they cannot be read: the one door for all that the command is given. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, error } from '../check/diagnostic.js';
import { type JsonFile, parseJson } from '../check/json-file.js';
import type { TextFile } from '../import/imported.js';
import { textInUtf8, textOfBytes } from '../import/text-of-bytes.js';
import { whyNotRead } from './file-errors.js';

/** No locale, campaign or list is larger, in bytes. */
const MAX_JSON_SIZE = 20_000_000;

/**
 * @param file its path
 * @returns the file, or what is wrong with it
 */
export function readJsonFile(file: string): JsonFile | Diagnostic {
  const read = readTextFile(file, MAX_JSON_SIZE, textInUtf8);
  return 'message' in read ? read : parseJson(file, read.text);
}

/**
 * @param path what somebody has named
 * @returns what it is, or why it is neither
 */
export function kindOf(path: string): 'file' | 'folder' | Diagnostic {
  try {
    const state = statSync(path);
    if (state.isDirectory()) return 'folder';
    return state.isFile() ? 'file' : error(path, NOT_ORDINARY);
  } catch (thrown) {
    return unreadable(path, thrown);
  }
}

/**
 * @param folder its path
 * @returns the paths of the JSON files in it, or why it cannot be looked into
 */
export function jsonFilesIn(folder: string): string[] | Diagnostic {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (thrown) {
    const kind = kindOf(folder);
    if (kind === 'folder') return unreadable(folder, thrown);
    return kind === 'file' ? error(folder, 'is a file: name its folder.') : kind;
  }
}

/**
 * @param file its path
 * @param maxSize the size in bytes above which it cannot be what it should be
 * @param decode makes text of its bytes
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function readTextFile(file: string, maxSize: number, decode = textOfBytes): TextFile | Diagnostic {
  const read = readBytesFile(file, maxSize);
  return 'message' in read ? read : decode(file, read.bytes);
}

/**
 * @param file its path
 * @param maxSize the size in bytes above which it cannot be what it should be
 * @returns its content, or why it cannot be read
 */
export function readBytesFile(file: string, maxSize: number): { file: string; bytes: Uint8Array } | Diagnostic {
  const kind = kindOf(file);
  if (kind === 'folder') return error(file, 'is a folder: name the files in it.');
  if (kind !== 'file') return kind;
  try {
    const bytes = readBytes(file, maxSize);
    return bytes ? { file, bytes } : error(file, `is larger than ${maxSize / 1000} kB: this cannot be the right file.`);
  } catch (thrown) {
    return unreadable(file, thrown);
  }
}

/** Where there is such a thing: on Windows there is not. */
const NO_WAITING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;
const NOT_ORDINARY = 'is not an ordinary file: save its content to a file first.';

/**
 * Waits for nothing, and believes no size that it is told: what lies under a name may change, and some files are made while they are read.
 * @returns nothing where there is more than may be
 */
function readBytes(file: string, maxSize: number): Buffer | undefined {
  const descriptor = openSync(file, constants.O_RDONLY | NO_WAITING);
  try {
    const state = fstatSync(descriptor);
    if (!state.isFile()) throw Object.assign(new Error(NOT_ORDINARY), { code: 'EAGAIN' });
    if (state.size > maxSize) return undefined;
    const pieces: Buffer[] = [];
    for (let size = 0; size <= maxSize;) {
      const piece = Buffer.alloc(Math.max(state.size - size, 0) + 65_536);
      const read = readSync(descriptor, piece);
      if (read === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, read));
      size += read;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function unreadable(file: string, thrown: unknown): Diagnostic {
  const isGone = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
  return error(file, isGone && isLink(file) ? 'is a link to something that does not exist.' : whyNotRead(thrown));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
