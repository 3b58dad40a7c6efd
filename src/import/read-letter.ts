/** Reads a letter from Markdown as Hugo writes it, and names everything that the format of letters cannot keep. */
import { type Diagnostic, error, warning } from '../check/diagnostic.js';
import { lineCounter } from '../check/line-counter.js';
import { ParseError } from '../markdown/parse-error.js';
import { type Block, type List, parseMarkdown } from '../markdown/parse-markdown.js';
import { takeOutShortcodes } from '../markdown/shortcodes.js';
import { type Document, splitFrontMatter } from './front-matter.js';
import type { Draft, Letter } from './letter.js';
import { readParts } from './letter-parts.js';
import { readShortcodes, WHOLE } from './letter-shortcodes.js';

/** What reading a letter gave. */
export interface ReadLetter {
  /** absent where it is refused */
  letter?: Letter;
  /** why it is refused */
  faults: Diagnostic[];
  /** what the format cannot keep, and what became of it */
  losses: Diagnostic[];
}

/**
 * @param file the name of the file, for the report
 * @param text its content, with plain line ends
 */
export function readLetter(file: string, text: string): ReadLetter {
  const losses: Diagnostic[] = [];
  try {
    const document = splitFrontMatter(text);
    const letter = readBody(document, (line, message) => {
      losses.push(warning(file, message, { line }));
    });
    return { letter, faults: [], losses };
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    const faults = [error(file, thrown.message, { line: thrown.line })];
    return { faults, losses };
  }
}

type Note = (line: number, message: string) => void;

/** @throws {ParseError} where it is not a letter */
function readBody(document: Document, note: Note): Letter {
  const { fields, body, bodyLine } = document;
  const cleaned = takeOutShortcodes(body, WHOLE);
  const lineOf = lineCounter(body);
  const lineOfCleaned = (offset: number) => lineOf(cleaned.originalOffset(offset));

  const blocks = parse(cleaned.text, (line) => lineOfCleaned(startOfLine(cleaned.text, line)));
  const draft: Draft = { title: fields.get('title')?.value ?? '', opening: [], closing: [], placeAndDate: '' };
  readParts(blocks, {
    text: cleaned.text,
    draft,
    lose: (offset, message) => {
      note(lineOfCleaned(offset), message);
    },
    addresses: addressesIn(blocks),
    hasFootnotes: /^ {0,3}\[\^[^\]\s]+\]:/m.test(cleaned.text),
  });
  const ofShortcodes = readShortcodes(cleaned.shortcodes, {
    lose: (offset, message) => {
      note(lineOf(offset), message);
    },
    parse: (text, offset) => parse(text, () => lineOf(offset)),
  });

  const { title, lead, opening, reasons = [], closing, placeAndDate, unclosedComment } = draft;
  if (unclosedComment !== undefined)
    throw new ParseError(
      'an HTML comment is not closed and hides all that follows: put --> after it.',
      lineOfCleaned(unclosedComment),
    );
  if (!title) throw new ParseError('has no title: write title: "…" between two lines of --- at its top.', 1);
  if (!lead && [opening, reasons, closing].every((part) => part.length === 0))
    throw new ParseError('has no paragraphs: write the letter below the front matter.', bodyLine);
  return {
    title,
    ...(lead ? { lead } : {}),
    opening,
    reasons,
    closing,
    ...(placeAndDate ? { placeAndDate } : {}),
    ...ofShortcodes,
    ...languageAndDate(document),
  };
}

/** @param lineFor tells from a line of the text which one of the document it is */
function parse(text: string, lineFor: (line: number) => number): readonly Block[] {
  try {
    return parseMarkdown(text);
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    throw new ParseError(thrown.message, lineFor(thrown.line), { cause: thrown });
  }
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start;
}

function languageAndDate({ fields }: Document): Pick<Letter, 'lang' | 'date'> {
  const lang = fields.get('lang') ?? fields.get('language');
  const date = fields.get('date');
  return { ...(lang?.value ? { lang } : {}), ...(date?.value ? { date } : {}) };
}

/** The addresses of reference links; they may be within a list or a quote as well. */
function addressesIn(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  const waiting: (Block | List['children'][number])[] = [...blocks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'definition') found.set(block.identifier, block.url);
    else if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
      for (const inner of block.children) waiting.push(inner);
  }
  return found;
}
