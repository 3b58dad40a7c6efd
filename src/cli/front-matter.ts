/** Splits what Hugo calls front matter from the text below it. */
import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';

/** What is wrong, and where. */
export interface Fault {
  /** from 1 */
  line: number;
  message: string;
}

/** A document in its two halves. */
export interface Document {
  /** the fields that are single values, by their name in small letters, each as it is written */
  fields: ReadonlyMap<string, { value: string; line: number }>;
  body: string;
  /** the line on which the body starts, from 1 */
  bodyLine: number;
}

/** The fields that a letter needs. */
const READ = ['title', 'date', 'lang', 'language'];

/**
 * @param text a whole document, with plain line ends
 * @returns its halves, or why they cannot be told apart
 */
export function splitFrontMatter(text: string): Document | Fault {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[start]?.trim() ?? '';
  if (fence === '{')
    return { line: start + 1, message: 'the front matter is written as JSON: write it as YAML, between lines of ---.' };
  if (fence !== '---' && fence !== '+++') return { fields: new Map(), body: text, bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > start && line.trim() === fence);
  if (end < 0)
    return {
      line: start + 1,
      message: `the front matter that starts here does not end: put a line of ${fence} behind it.`,
    };
  const head = lines.slice(start + 1, end);
  const read = fence === '---' ? readYaml(head) : readToml(head);
  if ('message' in read) return { line: read.line + start + 1, message: read.message };
  const fields = new Map<string, { value: string; line: number }>();
  for (const [name, value] of Object.entries(read.values)) {
    const key = name.toLowerCase();
    const line = start + 2 + Math.max(0, lineOfField(head, name));
    if (typeof value === 'string') fields.set(key, { value: oneLine(value), line });
    else if (value instanceof Date) fields.set(key, { value: value.toISOString(), line });
    else if (READ.includes(key)) return { line, message: `${name} must be one text, such as ${name}: "…".` };
  }
  return { fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

type Values = { values: Record<string, unknown> } | Fault;

const REMEDY = 'A text that has a colon, a # or quotation marks in it stands in quotation marks: title: "…".';

function readYaml(lines: string[]): Values {
  const glued = lines.findIndex((line) => /^\s*(?:title|date|lang|language):\S/i.test(line));
  if (glued >= 0)
    return { line: glued + 1, message: 'a blank is missing behind the colon: write it as in title: My letter.' };
  // with this schema every value stays as it is written: 2025 is a text, and so is a date
  const document = parseDocument(lines.join('\n'), { schema: 'failsafe' });
  const [first] = document.errors;
  if (first) {
    const reason = first.message.split(/ at line \d|:?\n/)[0] ?? '';
    return {
      line: first.linePos?.[0].line ?? 1,
      message: `the front matter cannot be read as YAML: ${reason}. ${REMEDY}`,
    };
  }
  try {
    const values: unknown = document.toJS();
    if (values === null || values === undefined || values === '') return { values: {} };
    if (typeof values === 'object' && !Array.isArray(values)) return { values: values as Record<string, unknown> };
  } catch {
    // an alias that points nowhere, or everywhere
  }
  return { line: 1, message: 'the front matter must be fields, one a line, such as title: "…".' };
}

function readToml(lines: string[]): Values {
  try {
    return { values: parseToml(lines.join('\n')) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
    return {
      line: error.line,
      message: `the front matter cannot be read as TOML: ${reason}. Texts stand in quotation marks: title = "…".`,
    };
  }
}

const lineOfField = (lines: string[], name: string): number =>
  lines.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(name));

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');
