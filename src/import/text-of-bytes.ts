/** Reads bytes as text, or says where they are none. */
import { type Diagnostic, error } from '../check/diagnostic.js';
import { decodeText } from '../data/json-text.mjs';
import { quoted } from '../markdown/quoted.js';
import type { TextFile } from './imported.js';
import { legacyText, withoutControls } from './legacy-encoding.js';

/**
 * @param file its name
 * @param bytes its content, in any encoding that it says or that is certain
 * @returns its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function textOfBytes(file: string, bytes: Uint8Array): TextFile | Diagnostic {
  const read = textInUtf8(file, inUtf8(bytes));
  // a zero byte is in no text, whatever its encoding
  if (!('message' in read)) return withBroken(read);
  if (bytes.includes(0)) return read;
  const legacy = legacyText(bytes);
  if (!legacy) return read;
  if ('doubt' in legacy) {
    const [one, encoding, other, encodingOfOther] = legacy.doubt;
    const message = `has a character here that is not in UTF-8, and its encoding is uncertain: ${quoted(one)} in ${encoding}, ${quoted(other)} in ${encodingOfOther}. ${REMEDY}`;
    return { ...read, message };
  }
  const text = legacy.text.replace(/\r\n?/g, '\n');
  const [example = ''] = /[^\s,;|"]*[^\0-\x7f][^\s,;|"]*/.exec(text) ?? [];
  const told = `is not in UTF-8, and is read as ${legacy.encoding}, such as ${quoted(example)}. If letters are wrong: ${REMEDY}`;
  return { file, text, told };
}

/** What letters of UTF-8 look like once a program has taken them for others and saved them so, and what stands for lost ones. */
const BROKEN = /[^\s,;|"]*(?:[ÃÂÐÎÅÄ][\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd)[^\s,;|"]*/;

function withBroken(read: TextFile): TextFile {
  const [example] = BROKEN.exec(read.text) ?? [];
  if (example === undefined) return read;
  const told = `has letters that were broken before it was saved, such as in ${quoted(example)}, and nothing is mended: export it again as UTF-8.`;
  return { ...read, told };
}

const REMEDY = 'save the file as UTF-8 (in Excel: “CSV UTF-8”).';

/**
 * The same of a file that a page is to load, for which only UTF-8 serves.
 * @param file its name
 * @param bytes its content
 */
export function textInUtf8(file: string, bytes: Uint8Array): TextFile | Diagnostic {
  const text = decodeText(bytes);
  return typeof text === 'string' ? { file, text } : error(file, text.message, { line: text.line });
}

/** What Excel calls Unicode says by its first two bytes how to read it, an old page or XML in its head. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const [, named] =
    /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(beginning) ??
    /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(beginning) ??
    [];
  const mark = beginning.startsWith('ÿþ')
    ? 'utf-16le'
    : beginning.startsWith('þÿ')
      ? 'utf-16be'
      : (wide(bytes) ?? named);
  if (mark === undefined || /^utf-?8$/i.test(mark)) return bytes;
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(withoutControls(text, mark));
  } catch {
    // it is something else, which is told of what it looks like
    return bytes;
  }
}

/** How much of a file is looked at, in bytes, as browsers do. */
const BEGINNING = 1024;

/** So few bytes prove nothing. */
const FEW = 8;

/** Letters of two bytes, without a mark before them: every other byte of what is in ASCII is zero. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const beginning = bytes.subarray(0, BEGINNING);
  const zeros = [0, 1].map((odd) => beginning.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (
    beginning.length < FEW ||
    bytes.length % 2 > 0 ||
    Math.max(even, odd) < beginning.length / 4 ||
    Math.min(even, odd) > 0
  )
    return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
