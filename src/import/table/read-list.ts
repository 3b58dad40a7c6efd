/** Reads a list in whatever format somebody has it. */
import { type Diagnostic, error } from '../../check/diagnostic.js';
import { type JsonFile, parseJson } from '../../check/json-file.js';
import { ParseError } from '../../markdown/parse-error.js';
import type { TextFile } from '../imported.js';
import { delimiterOf, parseCsv } from './csv.js';
import { htmlParts } from './html-parts.js';
import { listIn } from './list-in-tree.js';
import { isTableHead, markdownParts } from './markdown-parts.js';
import { tableOfParts } from './part.js';
import { type RecordTable, tableOfRows, tableOfTree } from './record-table.js';
import { readToml } from './toml-file.js';
import { readYaml } from './yaml-file.js';

type Format = 'csv' | 'json' | 'yaml' | 'toml' | 'markdown' | 'html';

const ENDINGS: Partial<Record<string, Format>> = {
  json: 'json',
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
    const table = READERS[formatOf(textFile)](textFile, named);
    if ('message' in table || table.rows.length > 0) return table;
    return error(textFile.file, 'contains no records.');
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

const READERS: Record<Format, (textFile: TextFile, named: string | undefined) => RecordTable | Diagnostic> = {
  csv: readCsv,
  json: (textFile, named) => ofTree(parseJson(textFile.file, textFile.text), named),
  yaml: (textFile, named) => ofTree(readYaml(textFile), named),
  toml: (textFile, named) => ofTree(readToml(textFile), named),
  markdown: ({ file, text }, named) => {
    const parts = markdownParts(text);
    // what Markdown cannot write, people write in it as HTML
    return tableOfParts(file, parts.length > 0 ? parts : htmlParts(text), named);
  },
  html: ({ file, text }, named) => tableOfParts(file, htmlParts(text), named),
};

function ofTree(json: JsonFile | Diagnostic, named: string | undefined): RecordTable | Diagnostic {
  if ('message' in json) return json;
  const places = listIn(json, named);
  return 'message' in places ? places : tableOfTree(json, places);
}

function readCsv({ file, text }: TextFile): RecordTable | Diagnostic {
  // Excel names the delimiter so, on a line of its own
  const [, named] = /^sep=(.)\n/.exec(text) ?? [];
  const body = named ? text.replace(/^.*/, '') : text;
  return tableOfRows(file, parseCsv(body, named ?? delimiterOf(body)));
}
