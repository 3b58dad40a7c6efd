/** Reads bytes as text, or says where they are none. */
import { type Diagnostic, error } from '../check/diagnostic.js';
import { decodeText } from '../data/json-text.mjs';
import type { TextFile } from './imported.js';

/**
 * @param file its name
 * @param bytes its content
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export const textOfBytes = (file: string, bytes: Uint8Array): TextFile | Diagnostic => textInUtf8(file, inUtf8(bytes));

/**
 * The same of a file that a page is to load, for which only UTF-8 serves.
 * @param file its name
 * @param bytes its content
 */
export function textInUtf8(file: string, bytes: Uint8Array): TextFile | Diagnostic {
  const text = decodeText(bytes);
  return typeof text === 'string' ? { file, text } : error(file, text.message, { line: text.line });
}

/** What Excel calls Unicode says by its first two bytes how to read it, and an old page in its head. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const [, named] = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(beginning) ?? [];
  const mark = beginning.startsWith('ÿþ') ? 'utf-16le' : beginning.startsWith('þÿ') ? 'utf-16be' : named;
  if (mark === undefined || /^utf-?8$/i.test(mark)) return bytes;
  try {
    return new TextEncoder().encode(withoutControls(new TextDecoder(mark, { fatal: true }).decode(bytes)));
  } catch {
    // it is something else, which is told of what it looks like
    return bytes;
  }
}

/** How much of a page is looked at, in bytes, as browsers do. */
const BEGINNING = 1024;

/** What windows-1252 has where other tables have controls, which no text holds: some versions of Node take one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
