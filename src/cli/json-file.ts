/** Reads a JSON file so that every value is known by its line. */
import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Finding } from './finding.js';
import { lineCounter } from './line-counter.js';

export interface JsonFile {
  /** the file, as the user named it */
  file: string;
  value: unknown;
  /** the line of a value, or of the nearest one around it that exists; from 1 */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** keys that stand twice in one object, of which all but the last are lost */
  repeated: Finding[];
}

const EXPLANATIONS: Partial<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  PropertyNameExpected: 'a key in "…" is expected here; there may be a comma too many before it',
  ValueExpected: 'a value is missing here',
  UnexpectedEndOfString: 'a text is not closed: its last " is missing',
  InvalidCommentToken: 'JSON has no comments: remove this one',
  InvalidEscapeCharacter: 'after a \\ only " \\ / b f n r t or u may follow',
  InvalidCharacter: 'a line break or another control character stands inside a text: write \\n instead',
  EndOfFileExpected: 'the file should have ended before this',
};

/**
 * @param file its path
 * @returns the file, or what is wrong with it
 */
export function readJsonFile(file: string): JsonFile | Finding {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      file,
      key: '',
      level: 'error',
      message: code === 'ENOENT' ? 'is not there.' : `cannot be read: ${message}.`,
    };
  }
  const lineAt = lineCounter(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) {
    const why = (first && EXPLANATIONS[printParseErrorCode(first.error)]) ?? 'this is no JSON';
    return {
      file,
      line: lineAt(first?.offset ?? 0),
      key: '',
      level: 'error',
      message: `cannot be read as JSON: ${why}.`,
    };
  }
  return {
    file,
    value: getNodeValue(root),
    lineOf: (path) => lineAt(nearest(root, path).offset),
    repeated: repeatedKeys(root).map(({ value, offset }) => ({
      file,
      line: lineAt(offset),
      key: String(value),
      level: 'error',
      message: 'stands twice here: remove one of the two.',
    })),
  };
}

function nearest(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (node) return node;
  }
  return root;
}

function repeatedKeys(node: Node): Node[] {
  const keys =
    node.type === 'object' ? (node.children ?? []).flatMap(({ children: [key] = [] }) => (key ? [key] : [])) : [];
  const repeated = keys.filter((key, index) => keys.findIndex(({ value }) => value === key.value) !== index);
  return [...repeated, ...(node.children ?? []).flatMap(repeatedKeys)];
}
