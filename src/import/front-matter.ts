/** Splits what Hugo calls front matter from the text below it. */
import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { ParseError } from '../markdown/parse-error.js';
import { isTooDeep } from './depth.js';
import type { Field } from './letter.js';

/** A document in its two halves. */
export interface Document {
  /** the fields that a letter needs, by their name in small letters, each as it is written */
  fields: ReadonlyMap<string, Field>;
  /** the other fields that hold words, which may be Markdown */
  words: NamedField[];
  /** the text with its front matter blanked out, so that every line keeps its number */
  body: string;
  /** the line on which the text below starts, from 1 */
  bodyLine: number;
  /** all that is wrong with its fields */
  faults: ParseError[];
  /** the names of the fields that are the text */
  taken?: string[];
}

/** A field by its name, such as `meta.description`. */
export interface NamedField extends Field {
  name: string;
}

/** No front matter is longer, in characters: what reads it compares each of its fields with all the others. */
const MAX_FRONT_MATTER = 20_000;

const TOO_DEEP = 'the front matter is nested too deeply.';

/** The fields that a letter needs. */
const READ = ['title', 'date', 'lang', 'language', 'locale'];

/**
 * @param text a whole document, with plain line ends
 * @param given a field that is told otherwise, whatever it is here
 * @throws {ParseError} where its halves cannot be told apart, or the first cannot be read
 */
export function splitFrontMatter(text: string, given?: string): Document {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[start]?.trim() ?? '';
  if (fence === '{')
    throw new ParseError('the front matter is written as JSON: write it as YAML, between lines of ---.', start + 1);
  if (fence !== '---' && fence !== '+++') return { fields: new Map(), words: [], body: text, bodyLine: 1, faults: [] };
  const end = lines.findIndex((line, index) => index > start && line.trim() === fence);
  if (end < 0)
    throw new ParseError(`the front matter that starts here has no end: put a line of ${fence} after it.`, start + 1);
  const head = lines.slice(0, end).fill('', 0, start + 1);
  if (head.join('\n').length > MAX_FRONT_MATTER)
    throw new ParseError(`the front matter is longer than ${MAX_FRONT_MATTER} characters: shorten it.`, start + 1);
  const faults: ParseError[] = [];
  const values = fence === '---' ? readYaml(head, start + 2, faults) : readToml(head);
  if (isTooDeep(values)) throw new ParseError(TOO_DEEP, start + 1);
  const lineOf = (name: string) => Math.max(start + 2, lineOfField(head, name));
  return {
    ...fieldsOf(values, lineOf, faults, given),
    body: lines.fill('', 0, end + 1).join('\n'),
    bodyLine: end + 2,
    faults,
  };
}

function fieldsOf(
  values: Values,
  lineOf: (name: string) => number,
  faults: ParseError[],
  given: string | undefined,
): Pick<Document, 'fields' | 'words'> {
  const fields = new Map<string, Field>();
  const words: NamedField[] = [];
  for (const [name, value] of Object.entries(values)) {
    const key = name.toLowerCase();
    const line = lineOf(name);
    if (!READ.includes(key)) words.push(...proseIn(name, value, line));
    else if (typeof value === 'string') fields.set(key, { value: oneLine(value), line });
    else if (value instanceof Date) fields.set(key, { value: value.toISOString(), line });
    // the day may be told in another way
    else if (key === 'date') fields.set(key, { value: JSON.stringify(value), line });
    else if (key !== given) faults.push(new ParseError(`${name} must be a single text, such as ${name}: "…".`, line));
  }
  return { fields, words };
}

/** The texts in a field that are for readers; a name without a blank is for programs. */
function proseIn(name: string, value: unknown, line: number): NamedField[] {
  const found: NamedField[] = [];
  const waiting: [string, unknown][] = [[name, value]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, one] = next;
    if (typeof one === 'string') {
      if (!/^[\x21-\x7e]*$/.test(one.trim()) && /\p{L}/u.test(one)) found.push({ name: path, value: one, line });
    } else if (typeof one === 'object' && one !== null && found.length < MAX_PROSE)
      for (const [key, inner] of Object.entries(one).reverse()) waiting.push([`${path}.${key}`, inner]);
  }
  return found;
}

/** Of one field, no more texts are told. */
const MAX_PROSE = 100;

type Values = Record<string, unknown>;

const REMEDY = 'A text that has a colon, a # or quotation marks in it must be in quotation marks: title: "…".';

function readYaml(lines: string[], firstLine: number, faults: ParseError[]): Values {
  lines.forEach((line, index) => {
    if (!/^\s*(?:title|date|lang|language|locale):\S/i.test(line)) return;
    faults.push(new ParseError('a space is missing after the colon: write it as in title: My letter.', index + 1));
    lines[index] = line.replace(':', ': ');
  });
  // with this schema every value stays as it is written: 2025 is a text, and so is a date
  const document = parseYaml(lines.join('\n'), firstLine);
  for (const { message, linePos } of document.errors) {
    const reason = message.split(/ at line \d|:?\n/)[0] ?? '';
    const line = linePos?.[0].line ?? firstLine;
    // what follows from a fault in a line is not told beside it
    if (faults.some((fault) => fault.line === line)) continue;
    faults.push(new ParseError(`the front matter cannot be read as YAML: ${reason}. ${REMEDY}`, line));
  }
  if (document.errors.length > 0) return {};
  try {
    const values: unknown = document.toJS();
    if (values === null || values === undefined || values === '') return {};
    if (typeof values === 'object' && !Array.isArray(values)) return values as Values;
  } catch {
    // an alias that points nowhere, or everywhere
  }
  throw new ParseError('the front matter must consist of fields, one per line, such as title: "…".', firstLine);
}

function parseYaml(text: string, firstLine: number): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(text, { schema: 'failsafe' });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new ParseError(TOO_DEEP, firstLine, { cause: thrown });
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
