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
  const text = decodeText(bytes);
  return typeof text === 'string' ? { file, text } : error(file, text.message, { line: text.line });
}
