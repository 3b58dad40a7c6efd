/** Reads JSON so that every value is known by its line. */
import { createScanner, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
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

/** No file that is meant is nested more deeply; what reads it calls itself for each level. */
export const MAX_NESTING = 100;

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
  return parse(file, text.replace(/^\uFEFF/, ''));
}

function parse(file: string, text: string): JsonFile | Diagnostic {
  if (text.trim() === '')
    return error(file, 'cannot be read as JSON: a value is missing, for the file is empty.', { line: 1 });
  const lineAt = lineCounter(text);
  const deep = placeTooDeep(text);
  if (deep !== undefined)
    return error(file, `is nested too deeply: more than ${MAX_NESTING} { or [ are open here.`, { line: lineAt(deep) });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) {
    const why = (first && EXPLANATIONS[printParseErrorCode(first.error)]) ?? 'this is not JSON';
    return error(file, `cannot be read as JSON: ${why}.`, { line: lineAt(first?.offset ?? 0) });
  }
  const nearestTo = nodeFinder(root);
  return {
    ...jsonFile(file, getNodeValue(root)),
    lineOf: (path) => lineAt(nearestTo(path).offset),
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

/** Where a text is nested too deeply; it is found without nesting. */
function placeTooDeep(text: string): number | undefined {
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

/** Finds what is at a path, or nearest to it; the keys of an object are looked through once. */
function nodeFinder(root: Node): (path: Path) => Node {
  const known = new WeakMap<Node, ReadonlyMap<string, Node>>();
  const valuesOf = (object: Node) => {
    const values = known.get(object) ?? new Map(propertiesOf(object).toReversed());
    known.set(object, values);
    return values;
  };
  return (path) => {
    let node = root;
    for (const key of path) {
      const inner = node.type === 'array' ? node.children?.[Number(key)] : valuesOf(node).get(String(key));
      if (!inner) break;
      node = inner;
    }
    return node;
  };
}

/** Each key and its value; of what is no object, none. */
const propertiesOf = ({ type, children = [] }: Node): [key: string, value: Node][] =>
  type === 'object'
    ? children.flatMap(({ children: [key, value] = [] }): [string, Node][] =>
        key && value ? [[String(key.value), value]] : [],
      )
    : [];

function repeatedKeys({ type, children = [] }: Node): Node[] {
  const seen = new Set<unknown>();
  const repeated = children.flatMap(({ children: [key] = [] }) => {
    if (type !== 'object' || !key) return [];
    const isKnown = seen.has(key.value);
    seen.add(key.value);
    return isKnown ? [key] : [];
  });
  return [...repeated, ...children.flatMap(repeatedKeys)];
}
