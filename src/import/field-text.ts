/** Letters that stand in fields of the front matter, in Markdown, above an empty text. */
import { ParseError } from '../markdown/parse-error.js';
import { countWords, hasWords } from './count-words.js';
import type { Document, NamedField } from './front-matter.js';

/** What has fewer words is no part of a letter, unless somebody says so. */
const ENOUGH = 12;

/**
 * @param document a document in its two halves
 * @param names the fields that hold the letter; without them, long ones do where there is no text below
 * @returns the document with these fields as its text
 * @throws {ParseError} where one of them is not there
 */
export function withChosenFields(document: Document, names: readonly string[] | undefined): Document {
  const { words, body, bodyLine } = document;
  const chosen = names?.map((name) => fieldNamed(name, words)) ?? longFields(document);
  if (chosen.length === 0) return document;
  const lines: string[] = [];
  for (const { value, line } of chosen) {
    // a text of several lines starts below its name
    while (lines.length < line - (value.includes('\n') ? 0 : 1)) lines.push('');
    lines.push(...value.split('\n'), '');
  }
  while (lines.length < bodyLine - 1) lines.push('');
  return {
    ...document,
    words: words.filter((field) => !chosen.includes(field)),
    body: [...lines, ...body.split('\n').slice(bodyLine - 1)].join('\n'),
    ...(!names && { taken: chosen.map(({ name }) => name) }),
  };
}

function fieldNamed(name: string, words: readonly NamedField[]): NamedField {
  const found = words.find((field) => field.name === name);
  if (found) return found;
  const known = words.map((field) => field.name).join(', ') || 'none';
  throw new ParseError(`the front matter has no field ${name} with text. The fields with text are: ${known}.`, 1);
}

/** Those of several paragraphs, or else all that are more than a line. */
function longFields({ words, body }: Document): NamedField[] {
  if (hasWords(body)) return [];
  const several = words.filter(({ value }) => value.trim().includes('\n\n'));
  return several.length > 0 ? several : words.filter(({ value }) => countWords(value) >= ENOUGH);
}
