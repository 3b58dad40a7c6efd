/** The one reader of files that people write as JSON, for the command, the steps of the build and the tests: bytes in, a tree or a fault in words out. */
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';

/** No file that is meant is nested more deeply; what reads it calls itself for each level. */
export const MAX_NESTING = 100;

/** @typedef {{ message: string, line?: number }} Fault what is wrong, and in which line */

/** @type {Partial<Record<string, string>>} */
const EXPLANATIONS = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  PropertyNameExpected: 'a key in "…" is expected here; there may be an extra comma before it',
  ValueExpected: 'a value is missing here',
  UnexpectedEndOfString: 'a text is not closed: its final " is missing',
  InvalidCommentToken: 'JSON has no comments: remove this one',
  InvalidEscapeCharacter: 'after a \\ only " \\ / b f n r t or u may follow',
  InvalidCharacter: 'there is a line break or another control character inside a text: write \\n instead',
  EndOfFileExpected: 'the file should have ended before this',
};

/**
 * @param {Uint8Array} bytes the content of a file
 * @returns {string | Fault} its text with plain line ends and without a byte order mark, or what is wrong with it
 */
export function decodeText(bytes) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { message: 'is written in UTF-16: save it as UTF-8.' };
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return { message: 'is not text: it contains a zero byte here.', line: linesIn(bytes.subarray(0, zero)) };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const message = 'has a character here that is not in UTF-8: save the file as UTF-8.';
    return { message, line: firstBrokenLine(bytes) };
  }
}

/**
 * @param {string} text the content of a file
 * @returns {import('jsonc-parser').Node | Fault} the root of what it holds, or what is wrong with it
 */
export function parseText(text) {
  if (text.trim() === '') return { message: 'cannot be read as JSON: the file is empty.', line: 1 };
  /** @param {number} offset */
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const deep = placeTooDeep(text);
  if (deep !== undefined)
    return { message: `is nested too deeply: more than ${MAX_NESTING} { or [ are open here.`, line: lineAt(deep) };
  /** @type {import('jsonc-parser').ParseError[]} */
  const errors = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (root && !first) return root;
  const why = (first && EXPLANATIONS[printParseErrorCode(first.error)]) ?? 'this is not JSON';
  return { message: `cannot be read as JSON: ${why}.`, line: lineAt(first?.offset ?? 0) };
}

/**
 * Where a text is nested too deeply; it is found without nesting.
 * @param {string} text
 */
function placeTooDeep(text) {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const place = scanner.getTokenOffset();
    const first = text[place];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > MAX_NESTING) return place;
  }
  return undefined;
}

/** @param {Uint8Array} bytes */
const linesIn = (bytes) => bytes.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);

/** @param {Uint8Array} bytes */
function firstBrokenLine(bytes) {
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
