/** Reads JSON so that every value is known by its line. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Diagnostic, error, warning } from './diagnostic.js';
import { lineCounter } from './line-counter.js';

type Path = readonly PropertyKey[];

export interface JsonFile {
  /** the file, as the user named it */
  file: string;
  /** its name without folder and ending: of a locale, its language; of a record, its id */
  name: string;
  value: unknown;
  /** the line of a value, or of the nearest one around it that exists, from 1; of what is not written yet, none */
  lineOf: (path: Path) => number | undefined;
  /** keys that occur twice in one object; all but the last are lost */
  repeated: Diagnostic[];
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
  InvalidCharacter: 'there is a line break or another control character inside a text: write \\n instead',
  EndOfFileExpected: 'the file should have ended before this',
};

/**
 * @param file its name
 * @param text its content
 * @returns the file, or what is wrong with it
 */
export function parseJson(file: string, text: string): JsonFile | Diagnostic {
  try {
    return parse(file, text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return error(file, 'is nested too deeply.');
  }
}

function parse(file: string, text: string): JsonFile | Diagnostic {
  const lineAt = lineCounter(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) {
    const why = (first && EXPLANATIONS[printParseErrorCode(first.error)]) ?? 'this is not JSON';
    return error(file, `cannot be read as JSON: ${why}.`, { line: lineAt(first?.offset ?? 0) });
  }
  return {
    ...jsonFile(file, getNodeValue(root)),
    lineOf: (path) => lineAt(nearest(root, path).offset),
    repeated: repeatedKeys(root).map(({ value, offset }) =>
      error(file, 'occurs twice here: remove one of the two.', { line: lineAt(offset), key: String(value) }),
    ),
  };
}

/**
 * @param file its name
 * @param value its content to be
 * @returns a file that is not written yet, so that nothing in it has a line
 */
export const jsonFile = (file: string, value: unknown): JsonFile => ({
  file,
  name: (file.split(/[\\/]/).at(-1) ?? '').replace(/\.json$/, ''),
  value,
  lineOf: () => undefined,
  repeated: [],
});

const at =
  (make: typeof error) =>
  ({ file, lineOf }: JsonFile, path: Path, message: string): Diagnostic =>
    make(file, message, { line: lineOf(path), key: path.map(String).join('.') });

/** An error at a place in a file. */
export const errorAt = at(error);
/** A warning at a place in a file. */
export const warningAt = at(warning);

function nearest(root: Node, path: Path): Node {
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
