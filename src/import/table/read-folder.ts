/** Reads a folder in which every record has a file of its own: JSON, YAML, TOML, or the front matter of a page. */
import { type Diagnostic, error, listed, warning } from '../../check/diagnostic.js';
import { type JsonFile, parseJson } from '../../check/json-file.js';
import { isTree } from '../../check/tree.js';
import type { TextFile } from '../imported.js';
import { type RecordTable, tableOfTree } from './record-table.js';
import { readToml } from './toml-file.js';
import { readYaml } from './yaml-file.js';

/** What the name of such a file ends with. */
export const RECORD_FILE = /\.(?:json|ya?ml|toml|md|markdown)$/i;

/** What is about the folder itself. */
const OF_THE_FOLDER = /(?:^|[\\/])(?:_index(?:\.[\w-]+)?|readme)\.\w+$/i;

/**
 * @param folder its path
 * @param files those in it whose names fit {@link RECORD_FILE}
 */
export function readFolder(folder: string, files: readonly TextFile[]): RecordTable | Diagnostic {
  const table: RecordTable = { file: folder, columns: [], rows: [], diagnostics: [] };
  const columns = new Set<string>();
  const withBody: string[] = [];
  for (const textFile of files) {
    if (OF_THE_FOLDER.test(textFile.file)) continue;
    if (textFile.told !== undefined) table.diagnostics.push(warning(textFile.file, textFile.told));
    const read = readRecordFile(textFile);
    if ('message' in read) {
      table.diagnostics.push(read);
      continue;
    }
    const { file, value } = read;
    if (!isTree(value)) {
      const hint = Array.isArray(value) ? 'is a list: name this file alone.' : 'must hold the fields of one record.';
      table.diagnostics.push(error(file, hint));
      continue;
    }
    if (read.body) withBody.push(file);
    const one = tableOfTree(read, [{ record: value, path: [] }]);
    one.columns.forEach((name) => columns.add(name));
    table.rows.push(...one.rows.map((row) => ({ ...row, file })));
    table.diagnostics.push(...one.diagnostics);
  }
  table.columns = [...columns];
  if (withBody.length > 0) {
    const message = `has text below the front matter, which is not imported, in: ${listed(withBody)}.`;
    table.diagnostics.push(warning(folder, message));
  }
  if (table.rows.length > 0) return table;
  return (
    table.diagnostics[0] ??
    error(folder, 'contains no records in files of JSON, YAML, TOML, or Markdown with front matter.')
  );
}

type RecordFile = JsonFile & { body?: boolean };

function readRecordFile(textFile: TextFile): RecordFile | Diagnostic {
  const { file, text } = textFile;
  if (/\.json$/i.test(file)) return parseJson(file, text);
  if (/\.ya?ml$/i.test(file)) return readYaml(textFile);
  if (/\.toml$/i.test(file)) return readToml(textFile);
  const lines = text.split('\n');
  const fence = lines[0]?.trimEnd();
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if ((fence !== '---' && fence !== '+++') || end < 0)
    return error(file, 'has no front matter (fields between two lines of ---).');
  const head = { file, text: lines.slice(1, end).join('\n') };
  const read = fence === '---' ? readYaml(head, 2) : readToml(head, 2);
  return 'message' in read ? read : { ...read, body: lines.slice(end + 1).some((line) => line.trim()) };
}
