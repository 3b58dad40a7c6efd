/** Splits what Hugo calls front matter from the text below it. */
import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { ParseError } from '../markdown/parse-error.js';
import type { Field } from './letter.js';

/** A document in its two halves. */
export interface Document {
  /** the fields that a letter needs, by their name in small letters, each as it is written */
  fields: ReadonlyMap<string, Field>;
  /** the text with its front matter blanked out, so that every line keeps its number */
  body: string;
  /** the line on which the text below starts, from 1 */
  bodyLine: number;
}

/** No front matter is longer, in characters: what reads it compares each of its fields with all the others. */
export const MAX_FRONT_MATTER = 20_000;

/** The fields that a letter needs. */
const READ = ['title', 'date', 'lang', 'language'];

/**
 * @param text a whole document, with plain line ends
 * @throws {ParseError} where its halves cannot be told apart, or the first cannot be read
 */
export function splitFrontMatter(text: string): Document {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[start]?.trim() ?? '';
  if (fence === '{')
    throw new ParseError('the front matter is written as JSON: write it as YAML, between lines of ---.', start + 1);
  if (fence !== '---' && fence !== '+++') return { fields: new Map(), body: text, bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > start && line.trim() === fence);
  if (end < 0)
    throw new ParseError(`the front matter that starts here does not end: put a line of ${fence} after it.`, start + 1);
  const head = lines.slice(0, end).fill('', 0, start + 1);
  if (head.join('\n').length > MAX_FRONT_MATTER)
    throw new ParseError(`the front matter is longer than ${MAX_FRONT_MATTER} characters: shorten it.`, start + 1);
  const values = fence === '---' ? readYaml(head, start + 2) : readToml(head);
  return {
    fields: fieldsOf(values, (name) => Math.max(start + 2, lineOfField(head, name))),
    body: lines.fill('', 0, end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function fieldsOf(values: Values, lineOf: (name: string) => number): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, value] of Object.entries(values)) {
    const key = name.toLowerCase();
    if (!READ.includes(key)) continue;
    const line = lineOf(name);
    if (typeof value === 'string') fields.set(key, { value: oneLine(value), line });
    else if (value instanceof Date) fields.set(key, { value: value.toISOString(), line });
    else throw new ParseError(`${name} must be a single text, such as ${name}: "…".`, line);
  }
  return fields;
}

type Values = Record<string, unknown>;

const REMEDY = 'A text that has a colon, a # or quotation marks in it must be in quotation marks: title: "…".';

function readYaml(lines: readonly string[], firstLine: number): Values {
  const glued = lines.findIndex((line) => /^\s*(?:title|date|lang|language):\S/i.test(line));
  if (glued >= 0)
    throw new ParseError('a space is missing after the colon: write it as in title: My letter.', glued + 1);
  // with this schema every value stays as it is written: 2025 is a text, and so is a date
  const document = parseYaml(lines.join('\n'), firstLine);
  const [first] = document.errors;
  if (first) {
    const reason = first.message.split(/ at line \d|:?\n/)[0] ?? '';
    throw new ParseError(
      `the front matter cannot be read as YAML: ${reason}. ${REMEDY}`,
      first.linePos?.[0].line ?? firstLine,
    );
  }
  try {
    const values: unknown = document.toJS();
    if (values === null || values === undefined || values === '') return {};
    if (typeof values === 'object' && !Array.isArray(values)) return values as Values;
  } catch {
    // an alias that points nowhere, or everywhere
  }
  throw new ParseError('the front matter must be fields, one a line, such as title: "…".', firstLine);
}

function parseYaml(text: string, firstLine: number): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(text, { schema: 'failsafe' });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new ParseError('the front matter is nested too deeply.', firstLine, { cause: thrown });
  }
}

function readToml(lines: readonly string[]): Values {
  try {
    return parseToml(lines.join('\n'));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
    throw new ParseError(
      `the front matter cannot be read as TOML: ${reason}. Texts must be in quotation marks: title = "…".`,
      error.line,
    );
  }
}

const lineOfField = (lines: readonly string[], name: string): number =>
  lines.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(name)) + 1;

const oneLine = (text: string): string => text.trim().replace(/(?<!\s)\s*\n\s*/g, ' ');
