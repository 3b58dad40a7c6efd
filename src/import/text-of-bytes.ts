/** Reads bytes as text, or says where they are none. */
import { type Diagnostic, error } from '../check/diagnostic.js';
import type { TextFile } from './imported.js';

const LINE_END = 0x0a;

/**
 * @param file its name
 * @param bytes its content
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function textOfBytes(file: string, bytes: Uint8Array): TextFile | Diagnostic {
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

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_END); at >= 0 && at < offset; at = bytes.indexOf(LINE_END, at + 1)) line++;
  return line;
}

function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_END, start);
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
