/** Reads a letter, and names everything that the format of letters cannot keep. */
import type { Root } from 'hast';
import type { Point } from 'unist';
import { lineCounter } from '../check/line-counter.js';
import { ParseError } from '../markdown/parse-error.js';
import { type Block, parseMarkdown } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { GONE, maskShortcodes } from '../markdown/shortcodes.js';
import { maskTemplateCode, type TemplateCode } from '../markdown/template-code.js';
import { countWords, hasWords, textIn } from './count-words.js';
import { withChosenFields } from './field-text.js';
import { type Document, splitFrontMatter } from './front-matter.js';
import { type Draft, type Field, type Letter, type LetterContext, liveCount, type Part } from './letter.js';
import { withTitle } from './find-title.js';
import { paragraphsIn } from './paragraphs.js';
import { htmlBlocks, markdownBlocks, shallow } from './letter-blocks.js';
import { leadOf, readParts, sameWords } from './letter-parts.js';
import { readShortcodes, WHOLE } from './letter-shortcodes.js';
import { leftOverIn, partsOf } from './letter-text.js';
import { withTypedLists } from './typed-lists.js';
import { type Noted, outsideOf, reading, type ReadLetter } from './reading.js';

/** How a letter is read. */
export interface ReadOptions {
  /** whether it is written as plain words, whatever marks it has */
  plain?: boolean | undefined;
  /** whether words may be left out */
  drop?: boolean | undefined;
  /** its title, before all others */
  title?: string | undefined;
  /** the fields of the front matter that hold the letter */
  fields?: readonly string[] | undefined;
}

/** A letter in HTML. */
export interface Tree {
  root: Root;
  /** whether its places are those of the file */
  hasLines: boolean;
  title?: string | undefined;
  /** what the page is called, where it has no such heading */
  ofPage?: string | undefined;
  lang?: Field | undefined;
}

/**
 * @param file the name of the file, for the report
 * @param text its content, with plain line ends
 * @param options how it is read
 */
export const readLetter = (file: string, text: string, options: ReadOptions = {}): ReadLetter =>
  reading(file, options.drop ?? false, (notes) => {
    const document = withChosenFields(
      splitFrontMatter(text, options.title === undefined ? undefined : 'title'),
      options.fields,
    );
    const [first, ...others] = document.faults;
    if (first) throw Object.assign(first, { others });
    return readMarkdown(document, notes, options, /\.mdx$/i.test(file));
  });

/**
 * @param file the name of the file, for the report
 * @param tree its content
 * @param options how it is read
 */
export const readTree = (
  file: string,
  { root, hasLines, title, ofPage, lang }: Tree,
  options: ReadOptions = {},
): ReadLetter =>
  reading(file, options.drop ?? false, (notes) => {
    notes.lineOf = (part) => (hasLines && typeof part === 'object' ? startOf(part)?.line : undefined);
    const blocks = shallow(() => htmlBlocks(root, notes));
    return letterOf(
      blocks,
      { ...options, title: options.title ?? title },
      { notes, text: '', ofPage, ...(lang && { lang }) },
    );
  });

/** What was made around others starts where the first of them does. */
function startOf(part: Part): Point | undefined {
  const [first] = 'children' in part ? part.children : [];
  return part.position?.start ?? (first && startOf(first));
}

/** @throws {ParseError} where it is not a letter */
function readMarkdown(document: Document, notes: Noted, options: ReadOptions, isMdx: boolean) {
  const { fields, body, bodyLine, words, taken } = document;
  const lineOf = lineCounter(body);
  notes.lineOf = (part) => lineOf(typeof part === 'object' ? (startOf(part)?.offset ?? 0) : (part ?? 0));
  const { text: withoutShortcodes, shortcodes } = maskShortcodes(body, WHOLE);
  const { text, codes } = maskTemplateCode(withoutShortcodes, isMdx);
  for (const code of codes) loseCode(code, text, notes);
  tellDivided(text, notes);
  const lineFor = (line: number) => lineOf(startOfLine(text, line));
  const blocks = withLines(() => markdownBlocks(text, outsideOf(notes)), lineFor);
  const ofShortcodes = readShortcodes(shortcodes, {
    ...outsideOf(notes),
    parse: (inner, offset) =>
      withLines(
        () => parseMarkdown(inner),
        () => lineOf(offset),
      ),
  });
  notes.outside += countWords(ofShortcodes.petition?.sign ?? '');
  for (const { name, value, line } of words) {
    notes.outside += countWords(value);
    const message = `the field ${name} of the front matter contains text that is not in the letter: ${quoted(value)}.`;
    const { lineOf: before } = notes;
    notes.lineOf = () => line;
    notes.tell(undefined, message);
    notes.lineOf = before;
  }
  if (taken) notes.tell(0, `the letter is taken from its front matter: ${taken.join(', ')}.`);
  const title = options.title ?? fields.get('title')?.value;
  const lang = fields.get('lang') ?? fields.get('language') ?? fields.get('locale');
  const date = fields.get('date');
  return letterOf(
    blocks,
    { ...options, title },
    { notes, text, bodyLine, ...ofShortcodes, ...(lang?.value && { lang }), ...(date?.value && { date }) },
  );
}

/** A word that goes on in the next line: text copied from a PDF file has them. */
const DIVIDED = /(?<!\p{L})(\p{L}{1,40}-)\n[ \t>]*(\p{Ll}{1,40})/gu;
const MAX_TOLD = 5;

function tellDivided(text: string, { tell }: Noted): void {
  const found = [...text.matchAll(DIVIDED)];
  for (const { index, 1: start = '', 2: end = '' } of found.slice(0, MAX_TOLD))
    tell(
      index,
      `a word is divided at the end of this line, and now has a blank in it: ${quoted(`${start} ${end}`)}. Write it in one line.`,
    );
  if (found.length > MAX_TOLD)
    tell(undefined, `${found.length - MAX_TOLD} more words are divided at the end of a line.`);
}

const COUNT = /count|signator|signatures|signers|total|size|length/i;

/** Code among words may stand for some. */
function loseCode({ code, what, offset }: TemplateCode, text: string, { lose }: Noted): void {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  const isAmongWords = hasWords(line.replaceAll(GONE, ''));
  const isCount = isAmongWords && COUNT.test(code);
  lose(offset, isCount ? liveCount(quoted(code)) : `${what} is not part of the text: ${quoted(code)} is left out.`);
}

interface Around extends Partial<Pick<Letter, 'petition' | 'notices' | 'lang' | 'date'>> {
  notes: Noted;
  text: string;
  bodyLine?: number;
  ofPage?: string | undefined;
}

/** @throws {ParseError} where it is not a letter */
function letterOf(read: readonly Block[], options: ReadOptions, around: Around) {
  const { notes, text, bodyLine = 1, ofPage, notices = 0, ...rest } = around;
  const blocks = withTypedLists(read.flatMap(paragraphsIn), text, notes);
  const draft: Draft = { title: options.title ?? '', opening: [], closing: [], placeAndDate: '' };
  const context: LetterContext = {
    ...notes,
    text,
    draft,
    isPlain: options.plain ?? false,
    hasFootnotes: /^ {0,3}\[\^[^\]\s]+\]:/m.test(text),
  };
  const all = textIn(blocks);
  const titled = withTitle(blocks, context, ofPage);
  if (titled === blocks) draft.title ||= isHeaded(blocks) ? '' : (ofPage ?? '');
  readParts(titled, context);
  const lead = draft.lead && leadOf(draft.lead, context);
  const parts = partsOf(draft, context);
  const { title, placeAndDate } = draft;
  if (!title)
    throw new ParseError(
      `has no title: ${text ? 'write title: "…" between two lines of --- at the top, or ' : ''}add --title "…".`,
      1,
    );
  if (!lead && [parts.opening, parts.reasons, parts.closing].every((part) => part.length === 0))
    throw new ParseError(`has no paragraphs${text ? ': write the letter below the front matter' : ''}.`, bodyLine);
  const letter: Letter = {
    title,
    ...(lead ? { lead } : {}),
    ...parts,
    ...(placeAndDate ? { placeAndDate } : {}),
    notices,
    ...rest,
  };
  const written = textOf(letter);
  for (const leftOver of leftOverIn(written))
    notes.tell(
      placeOf(blocks, leftOver),
      `${quoted(leftOver)} is left over in the text: check for a mark that is not closed.`,
    );
  // a title that the text repeats is one
  const isRepeated = titled.some((block) => block.type === 'heading' && sameWords(textIn(block.children), title));
  const counted = countWords(all) + notes.outside + (isRepeated ? 0 : countWords(title));
  return { letter, words: { all: counted, kept: countWords(written) } };
}

const isHeaded = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.type === 'heading' && block.depth === 1);

/** All words of a letter, as they are read. */
function textOf({ title, lead, opening, reasons, closing, placeAndDate, isMarkdown, petition }: Letter): string {
  const inner = [...opening, ...reasons, ...closing].map((value) =>
    isMarkdown ? textIn(parseMarkdown(value)) : value,
  );
  return [title, lead, ...inner, placeAndDate, petition?.sign].join('\n');
}

const placeOf = (blocks: readonly Block[], mark: string): Block | undefined =>
  blocks.find((block) => textIn([block]).includes(mark));

/** @param lineFor tells from a line of the text which one of the document it is */
function withLines<Result>(work: () => Result, lineFor: (line: number) => number): Result {
  try {
    return work();
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
