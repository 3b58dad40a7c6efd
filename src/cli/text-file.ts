/** Reads a file as text, or says in words why it cannot be one. */
import { readFileSync, statSync } from 'node:fs';
import type { Finding } from './finding.js';

/**
 * @param file its path
 * @param most the size in bytes above which it cannot be what it should be
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function readTextFile(file: string, most: number): string | Finding {
  const refuse = (message: string, line?: number): Finding => ({
    file,
    ...(line === undefined ? {} : { line }),
    key: '',
    level: 'error',
    message,
  });
  let bytes: Buffer;
  try {
    const state = statSync(file);
    if (state.isDirectory()) return refuse('is a folder: name the files in it.');
    if (!state.isFile()) return refuse('is no ordinary file: write what it gives to a file first.');
    if (state.size > most)
      return refuse(`is larger than ${String(most / 1000)} kB: this cannot be the file that was meant.`);
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' ? 'is not there.' : `cannot be read: ${message}.`);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('is written in UTF-16: save it as UTF-8.');
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse('is no text: it holds a zero byte here.', lineOfByte(bytes, zero));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return refuse('has a letter here that is not written in UTF-8: save the file as UTF-8.', firstBrokenLine(bytes));
  }
}

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
