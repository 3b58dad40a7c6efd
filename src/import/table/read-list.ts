/** Reads a list in whatever format somebody has it. */
import { type Diagnostic, error, warning } from '../../check/diagnostic.js';
import { type JsonFile, parseJson } from '../../check/json-file.js';
import { ParseError } from '../../markdown/parse-error.js';
import type { TextFile } from '../imported.js';
import { isColumnName } from '../records/column-words.js';
import { delimiterOf, parseCsv } from './csv.js';
import { htmlParts } from './html-parts.js';
import { listIn, listsIn } from './list-in-tree.js';
import { isTableHead, markdownParts } from './markdown-parts.js';
import { namesIn } from './name-lines.js';
import { inWords, outsideTold, type Parts, tableOfParts } from './part.js';
import { type RecordTable, tableOfRows, tableOfTree } from './record-table.js';
import { readToml } from './toml-file.js';
import { readYaml } from './yaml-file.js';

/** No list is longer, in bytes. */
export const MAX_LIST_SIZE = 20_000_000;

/** What programs write tables in that is no text. */
const WORKBOOK = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/**
 * @param file its name
 * @returns why it cannot be read, where that shows by its name
 */
export const refusedList = (file: string): Diagnostic | undefined =>
  WORKBOOK.test(file) ? error(file, 'is a workbook: save its sheet as CSV (UTF-8), and import that.') : undefined;

type Format = 'csv' | 'json' | 'yaml' | 'toml' | 'markdown' | 'html';

const ENDINGS: Partial<Record<string, Format>> = {
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/**
 * @param textFile a list, with plain line ends
 * @param named which of several lists in it, where it was told
 * @returns the list, or why it cannot be read
 */
export function readList(textFile: TextFile, named?: string): RecordTable | Diagnostic {
  try {
    const table = tableOf(textFile, named);
    if ('message' in table) return table;
    if (textFile.told !== undefined) table.diagnostics.unshift(warning(textFile.file, textFile.told));
    if (table.rows.length > 0) return table;
    const why = table.columns.length > 0 ? ': its first line is taken as the names of its columns' : '';
    return error(textFile.file, `contains no records${why}.`);
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return error(textFile.file, thrown.message, { line: thrown.line });
  }
}

/** By what its name ends with, and where that says nothing, by how the text starts. */
function formatOf({ file, text }: TextFile): Format {
  const named = ENDINGS[file.split('.').at(-1)?.toLowerCase() ?? ''];
  if (named) return named;
  const start = text.slice(0, 10_000).trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (/^<[!a-z]/i.test(start)) return 'html';
  const [first = '', second = ''] = start.split('\n');
  return isTableHead(first, second) ? 'markdown' : 'csv';
}

/** A record a line, as databases export them, is a list in all but its brackets and commas. */
function inBrackets(text: string): string {
  const lines = text.trimEnd().split('\n');
  const records = lines.map((line) => line.trim()).filter(Boolean);
  if (records.length < 2 || !records.every((line) => line.startsWith('{') && line.endsWith('}'))) return text;
  // each stays in its line
  return `[${lines.map((line, index) => (line.trim() && index < lines.length - 1 ? `${line},` : line)).join('\n')}]`;
}

/** What is in a file: a tree, or tables and lists; where it is a table itself, neither. */
type Content = { tree: JsonFile | Diagnostic } | Parts | undefined;

const READERS: Record<Format, (textFile: TextFile) => Content> = {
  csv: () => undefined,
  json: ({ file, text }) => ({ tree: parseJson(file, inBrackets(text)) }),
  yaml: (textFile) => ({ tree: readYaml(textFile) }),
  toml: (textFile) => ({ tree: readToml(textFile) }),
  markdown: ({ text }) => {
    const found = markdownParts(text);
    // what Markdown cannot write, people write in it as HTML
    return found.parts.length > 0 ? found : htmlParts(text);
  },
  html: ({ text }) => htmlParts(text),
};

function tableOf(textFile: TextFile, named: string | undefined): RecordTable | Diagnostic {
  const content = READERS[formatOf(textFile)](textFile);
  if (!content) return readCsv(textFile);
  if ('parts' in content) {
    const table = tableOfParts(textFile.file, content.parts, named);
    if (!('message' in table)) table.diagnostics.push(...outsideTold(textFile.file, content.outside));
    return table;
  }
  const { tree } = content;
  if ('message' in tree) return tree;
  const found = listIn(tree, named);
  if ('message' in found) return found;
  const table = tableOfTree(tree, found.places);
  if (found.told) table.diagnostics.unshift(found.told);
  return table;
}

/**
 * @param textFile a file that can be read
 * @returns what each of the lists in it is named by, and in words what it is
 */
export function listsOf(textFile: TextFile): { name: string; words: string }[] {
  const content = READERS[formatOf(textFile)](textFile);
  if (!content) return [];
  if ('parts' in content)
    return content.parts.map((part, index) => ({ name: String(index + 1), words: inWords(part) }));
  const paths = 'message' in content.tree ? [] : listsIn(content.tree.value);
  return paths.map((path) => path.join('.')).map((name) => ({ name, words: name }));
}

function readCsv({ file, text }: TextFile): RecordTable | Diagnostic {
  // Excel names the delimiter so, on a line of its own
  const [, named] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  const body = named ? text.replace(/^.*/, '') : text;
  const delimiter = named ?? delimiterOf(body, isColumnName);
  const names = named ? undefined : namesIn(body, delimiter, /\.txt$/i.test(file));
  if (!names) return tableOfRows(file, parseCsv(body, delimiter));
  const all = names.parts.map((_, index) => index + 1).join();
  const table = tableOfParts(file, names.parts, all);
  if ('message' in table) return table;
  return { ...table, diagnostics: [...names.told.map((one) => warning(file, ...one)), ...table.diagnostics] };
}
