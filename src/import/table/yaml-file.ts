/** Reads YAML as JSON is read: a tree of which every value is known by its line. */
import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Diagnostic, error } from '../../check/diagnostic.js';
import { jsonFile, type JsonFile, MAX_NESTING } from '../../check/json-file.js';
import type { TextFile } from '../imported.js';

/** As YAML's own schema has it, of what stands without quotation marks. */
const NOTHING = /^(?:~|null|Null|NULL)?$/;

/**
 * Every value stays as it is written: a number keeps its zeros, `no` is a text.
 * @param textFile YAML, with plain line ends
 * @param firstLine the number of its first line
 * @returns the file, or what is wrong with it
 */
export function readYaml({ file, text }: TextFile, firstLine = 1): JsonFile | Diagnostic {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  try {
    // its own search for repeated keys compares each with all others
    const document = parseDocument(text, {
      schema: 'failsafe',
      merge: true,
      uniqueKeys: false,
      lineCounter: lines,
    });
    const [fault] = document.errors;
    if (fault) {
      const reason = fault.message.split(/ at line \d|:?\n/)[0] ?? '';
      return error(file, `cannot be read as YAML: ${reason}.`, { line: lineAt(fault.pos[0]) });
    }
    const repeated: Diagnostic[] = [];
    let tooDeep: number | undefined;
    visit(document, {
      Scalar: (_, node) => {
        if (node.type === 'PLAIN' && NOTHING.test(node.source ?? '')) node.value = null;
      },
      Map: (_, map, path) => {
        if (path.length > 2 * MAX_NESTING) tooDeep ??= map.range?.[0];
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          const name = isScalar(key) ? key.value : key;
          if (seen.has(name) && isScalar(key))
            repeated.push(
              error(file, 'occurs twice here: remove one of the two.', {
                line: lineAt(key.range?.[0] ?? 0),
                key: String(name),
              }),
            );
          seen.add(name);
        }
      },
    });
    if (tooDeep !== undefined) return error(file, 'is nested too deeply.', { line: lineAt(tooDeep) });
    return {
      ...jsonFile(file, document.toJS()),
      repeated,
      lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    };
  } catch (thrown) {
    if (thrown instanceof RangeError) return error(file, 'is nested too deeply.');
    if (thrown instanceof ReferenceError) return error(file, `cannot be read as YAML: ${thrown.message}.`);
    throw thrown;
  }
}

/** Where a value starts, or the nearest one around it that is written here. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  for (const key of path) {
    const inner: unknown = isCollection(node) ? node.get(isMap(node) ? String(key) : key, true) : undefined;
    if (inner === undefined || inner === null || isAlias(inner)) break;
    node = inner;
  }
  return (isCollection(node) || isScalar(node) ? node.range?.[0] : 0) ?? 0;
}
