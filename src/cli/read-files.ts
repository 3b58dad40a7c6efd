/** Reads files, or says in words why they cannot be read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, error } from '../check/diagnostic.js';
import { type JsonFile, parseJson } from '../check/json-file.js';
import type { TextFile } from '../import/imported.js';

/**
 * @param file its path
 * @returns the file, or what is wrong with it
 */
export function readJsonFile(file: string): JsonFile | Diagnostic {
  try {
    return parseJson(file, readFileSync(file, 'utf8'));
  } catch (thrown) {
    return unreadable(file, thrown as NodeJS.ErrnoException);
  }
}

/**
 * @param folder its path
 * @returns the paths of the JSON files in it; none where there is no such folder
 */
export function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * @param file its path
 * @param maxSize the size in bytes above which it cannot be what it should be
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function readTextFile(file: string, maxSize: number): TextFile | Diagnostic {
  let bytes: Buffer;
  try {
    const state = statSync(file);
    if (state.isDirectory()) return error(file, 'is a folder: name the files in it.');
    if (!state.isFile()) return error(file, 'is not an ordinary file: save its content to a file first.');
    if (state.size > maxSize)
      return error(file, `is larger than ${maxSize / 1000} kB: this cannot be the file that was meant.`);
    bytes = readFileSync(file);
  } catch (thrown) {
    return unreadable(file, thrown as NodeJS.ErrnoException);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return error(file, 'is written in UTF-16: save it as UTF-8.');
  const zero = bytes.indexOf(0);
  if (zero >= 0) return error(file, 'is not text: it contains a zero byte here.', { line: lineOfByte(bytes, zero) });
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    const message = 'has a character here that is not written in UTF-8: save the file as UTF-8.';
    return error(file, message, { line: firstBrokenLine(bytes) });
  }
}

const unreadable = (file: string, { code, message }: NodeJS.ErrnoException): Diagnostic =>
  error(file, code === 'ENOENT' ? 'is not there.' : `cannot be read: ${message}.`);

const lineOfByte = (bytes: Buffer, offset: number): number => bytes.toString('latin1', 0, offset).split('\n').length;

function firstBrokenLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      break;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
