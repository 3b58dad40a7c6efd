/** Reads JSON so that every value is known by its line. */
import { getNodeValue, type Node } from 'jsonc-parser';
import { parseText } from '../data/json-text.mjs';
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

/**
 * @param file its name
 * @param text its content
 * @returns the file, or what is wrong with it
 */
export function parseJson(file: string, text: string): JsonFile | Diagnostic {
  const plain = text.replace(/^\uFEFF/, '');
  const root = parseText(plain);
  if ('message' in root) return error(file, root.message, { line: root.line });
  const lineAt = lineCounter(plain);
  const nearestTo = nodeFinder(root);
  return {
    ...jsonFile(file, getNodeValue(root)),
    lineOf: (path) => lineAt(nearestTo(path).offset),
    repeated: repeatedKeys(root).map(({ value, offset }) =>
      error(file, 'occurs twice: remove one of them.', { line: lineAt(offset), key: String(value) }),
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
