/** Reads TOML as JSON is read: a tree of which every table is known by its line. */
import { parse, TomlError } from 'smol-toml';
import { type Diagnostic, error } from '../../check/diagnostic.js';
import { jsonFile, type JsonFile } from '../../check/json-file.js';
import { isTooDeep } from '../depth.js';
import type { TextFile } from '../imported.js';

const TABLE = /^\s*(\[\[?)([^[\]]+)\]/;

/**
 * @param textFile TOML, with plain line ends
 * @param firstLine the number of its first line
 * @returns the file, or what is wrong with it
 */
export function readToml({ file, text }: TextFile, firstLine = 1): JsonFile | Diagnostic {
  try {
    const value = parse(text);
    if (isTooDeep(value)) return error(file, 'is nested too deeply.');
    const lines = tableLines(text, firstLine);
    return { ...jsonFile(file, value), lineOf: (path) => lines.get(path.map(String).join('.')) };
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    const reason = thrown.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
    return error(file, `cannot be read as TOML: ${reason}. Texts must be in quotation marks: name = "…".`, {
      line: thrown.line + firstLine - 1,
    });
  }
}

/** The parser tells no lines; the heads of tables do: `[[signers]]` for the third time is `signers.2`. */
function tableLines(text: string, firstLine: number): Map<string, number> {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const [, brackets, name = ''] = TABLE.exec(line) ?? [];
    if (!brackets) return;
    const path = name.replaceAll(/[\s"']/g, '');
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    lines.set(brackets === '[[' ? `${path}.${count}` : path, index + firstLine);
  });
  return lines;
}
