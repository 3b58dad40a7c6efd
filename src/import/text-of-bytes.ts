/** Reads bytes as text, or says where they are none. */
import { type Diagnostic, error } from '../check/diagnostic.js';
import { decodeText } from '../data/json-text.mjs';
import type { TextFile } from './imported.js';

/**
 * @param file its name
 * @param bytes its content
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function textOfBytes(file: string, bytes: Uint8Array): TextFile | Diagnostic {
  const text = decodeText(inUtf8(bytes));
  return typeof text === 'string' ? { file, text } : error(file, text.message, { line: text.line });
}

/** What Excel calls Unicode says by its first two bytes how to read it. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  return mark ? new TextEncoder().encode(new TextDecoder(mark).decode(bytes)) : bytes;
}
