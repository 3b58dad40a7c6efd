/** Reads YAML as JSON is read: a tree of which every value is known by its line. */
import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Diagnostic, error } from '../../check/diagnostic.js';
import { jsonFile, type JsonFile } from '../../check/json-file.js';
import { MAX_NESTING } from '../../data/json-text.mjs';
import { isTooDeep } from '../depth.js';
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
    let wrong: Diagnostic | undefined;
    const refuse = (why: string, node: unknown) => {
      wrong ??= error(file, why, { line: lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0) });
    };
    visit(document, {
      Scalar: (_, node) => {
        if (node.type === 'PLAIN' && NOTHING.test(node.source ?? '')) node.value = null;
      },
      Map: (_, map, path) => {
        // a pair and its value are two steps
        if (path.length > 2 * MAX_NESTING) refuse('is nested too deeply.', map);
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          if (!isScalar(key)) {
            refuse('has a key here that is not a text.', key);
            continue;
          }
          const name = key.value;
          if (seen.has(name))
            repeated.push(
              error(file, 'occurs twice: remove one of them.', {
                line: lineAt(key.range?.[0] ?? 0),
                key: String(name),
              }),
            );
          seen.add(name);
        }
      },
    });
    if (wrong) return wrong;
    const value: unknown = document.toJS();
    if (isTooDeep(value)) return error(file, 'is nested too deeply, or has something in it that contains itself.');
    return {
      ...jsonFile(file, value),
      repeated,
      lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    };
  } catch (thrown) {
    if (thrown instanceof RangeError) return error(file, 'is nested too deeply.');
    // an alias that points nowhere or everywhere, a merge of what is no map
    if (thrown instanceof Error) return error(file, `cannot be read as YAML: ${thrown.message}.`);
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
