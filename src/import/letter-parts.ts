/** Sorts the blocks of a document into the parts of a letter. */
import type { Block, BlockOf, Inline, List, Paragraph } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { wordsOf } from '../markdown/words.js';
import { countWords, hasWords, holds, textIn } from './count-words.js';
import type { Draft, LetterContext } from './letter.js';

/** What is longer is no place and date, in characters. */
const MAX_PLACE = 200;

/** What has more words is no name. */
const MAX_NAME = 10;

/** What a sentence ends with, in any script, and what may close it. */
const SENTENCE_END = /[.!?;:…‽।॥。！？；：؟۔؛։።჻᠃]["'”’»›)\]」』]*$/u;

/**
 * @param blocks the document
 * @param context where the parts are put, as they are found
 */
export function readParts(blocks: readonly Block[], context: LetterContext): void {
  const place: Place = { isInSection: false, hadList: false };
  for (const block of withoutGaps(blocks, context.text === '')) {
    if (block.type === 'right') readPlace(block.children, context);
    else if (block.type === 'heading') readHeading(block, context, place);
    else if (block.type === 'paragraph') readParagraph(block, context);
    else if (block.type !== 'list') add([block], context);
    // one whose items were footnotes has none left
    else if (block.children.length > 0) readList(block, context, place);
  }
}

/** Some programs write each item as a list of its own: a list that goes on with the next number is the same one. */
function withoutGaps(blocks: readonly Block[], isTree: boolean): Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (block.type === 'list' && last?.type === 'list' && goesOn(last, block, isTree))
      last.children.push(...block.children);
    else made.push(block.type === 'list' ? { ...block, children: [...block.children] } : block);
  }
  return made;
}

const goesOn = (list: List, next: List, isTree: boolean): boolean =>
  list.ordered && next.ordered
    ? next.start === (list.start ?? 1) + list.children.length
    : isTree && !list.ordered && !next.ordered;

/** Where in the document a list is. */
interface Place {
  isInSection: boolean;
  hadList: boolean;
}

function add(blocks: readonly Block[], { draft }: LetterContext): void {
  (draft.reasons ? draft.closing : draft.opening).push(...blocks);
}

/** The first heading is the title, where nothing else tells one; one that repeats the title says nothing new. */
function readHeading(block: BlockOf<'heading'>, context: LetterContext, place: Place): void {
  const { draft } = context;
  const text = textIn(block.children);
  if (!hasWords(text) && !holds(block, 'link')) return;
  if (!draft.title && block.depth === 1) draft.title = wordsOf(block.children, context);
  else if (!sameWords(text, draft.title)) {
    if (isByChance(block, context))
      context.tell(
        block,
        `the line below makes this a heading: ${quoted(text)}. If it is a paragraph, put an empty line between the two.`,
      );
    place.isInSection = true;
    add([block], context);
  }
}

/** Whether a dividing line that stands too close has made a heading of a sentence, or of several lines. */
function isByChance({ depth, position }: BlockOf<'heading'>, { text }: LetterContext): boolean {
  const source = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const [first = '', ...more] = source.split('\n');
  return depth === 2 && more.length > 0 && !first.startsWith('#') && (more.length > 1 || /[.,;]\s*$/.test(first));
}

function readParagraph(block: Paragraph, context: LetterContext): void {
  const { draft } = context;
  if (hasLines(block, context))
    context.tell(
      block,
      `these lines become one: ${quoted(textIn([block]))}. To keep them apart, end each but the last with \\.`,
    );
  const parts = block.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  const [first] = parts;
  if (first?.type === 'right' && parts.length === 1) readPlace(first.children, context);
  else if (!context.isPlain && isBlank(block)) return;
  else if (!hasProse(draft) && isBold(block) && (context.isPlain || !holds(block, 'link', 'image'))) draft.lead = block;
  else add([block], context);
}

function readPlace(blocks: readonly Block[], context: LetterContext): void {
  const { draft, lose } = context;
  const words = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.children, context)] : []))
    .join(' ')
    .trim();
  const isPlace = words && words.length <= MAX_PLACE && blocks.every(({ type }) => type === 'paragraph');
  if (isPlace && !draft.placeAndDate) draft.placeAndDate = words;
  else {
    if (isPlace)
      lose(blocks[0], `a letter has only one place and date: ${quoted(words)} stays, as an ordinary paragraph.`);
    add(blocks, context);
  }
}

/** The first numbered list holds the reasons, where it reads like them. */
function readList(block: List, context: LetterContext, place: Place): void {
  const { draft, isPlain, lose, tell } = context;
  const isFirst = block.ordered === true && !place.hadList;
  place.hadList ||= block.ordered === true;
  const doubt = !isFirst || isPlain ? undefined : doubtOf(block, place);
  if (doubt) tell(block, doubt);
  if (!isFirst || doubt) {
    add([block], context);
    return;
  }
  const { start } = block;
  if (typeof start === 'number' && start !== 1)
    lose(
      block,
      `the list of reasons starts with ${start}: here it will start with 1. If this is not a list, write ${start}\\. with a backslash.`,
    );
  draft.reasons = block;
}

function doubtOf(list: List, { isInSection }: Place): string | undefined {
  if (isInSection)
    return 'this numbered list is in a section of its own, and stays there. If it contains the reasons, put it above the first subheading.';
  const names = list.children.filter(
    (item) => isName(textIn(item.children.slice(0, 1)).trim()) && item.children.length === 1,
  );
  if (names.length * 2 < list.children.length) return undefined;
  return 'this numbered list looks like names, and stays where it is. If it contains the reasons, end each one with a full stop.';
}

/** A few words that are no sentence; where there are capitals, most long words have one. */
const isName = (text: string): boolean =>
  !SENTENCE_END.test(text) && countWords(text) <= MAX_NAME && !/(?<!\p{L})\p{Ll}{5,}/u.test(text);

/** Whether anything comes before, so that a bold paragraph is not the lead. */
const hasProse = ({ lead, opening, reasons }: Draft): boolean =>
  lead !== undefined || opening.length > 0 || reasons !== undefined;

/** Whether a paragraph holds what a lead cannot. */
/**
 * @param block a bold paragraph
 * @param context the letter around it
 * @returns the words of the lead
 */
export function leadOf(block: Paragraph, context: LetterContext): string {
  if (block.children.some(({ type }) => type === 'emphasis'))
    context.lose(block, 'emphasis cannot be kept: the words of the lead stay, without it.');
  const inner = block.children.flatMap((part): Inline[] => (part.type === 'emphasis' ? part.children : [part]));
  return wordsOf(
    inner.flatMap((part) => (part.type === 'strong' ? part.children : [part])),
    context,
  );
}

/** No line that an editor has wrapped is so short. */
const SHORT = 50;

/** Names, places and the like, a line each, which Markdown reads as one paragraph: short ones that start as sentences do. */
function hasLines(block: Paragraph, { text, isPlain }: LetterContext): boolean {
  const { start, end } = block.position ?? {};
  if (!text || isPlain || !start || !end) return false;
  const lines = text.slice(start.offset, end.offset).split('\n');
  return (
    lines.length > 1 &&
    lines.every((line) => line.length <= SHORT && /^\s*[\p{Lu}\p{Lt}]/u.test(line)) &&
    lines.slice(0, -1).some((line) => !/(?: {2}|\\)$/.test(line))
  );
}

/** Editors part paragraphs with others that hold a blank, or what nobody sees. */
const isBlank = (block: Paragraph): boolean =>
  /^[\s\p{Cf}]*$/u.test(textIn([block])) && !holds(block, 'image', 'link', 'linkReference');

/** Whether a paragraph has nothing in it but bold text, and marks around it. */
export function isBold({ children }: Paragraph): boolean {
  let isFound = false;
  for (const part of children) {
    if (part.type === 'emphasis' && part.children.every(({ type }) => type === 'strong')) isFound = true;
    else if (part.type === 'strong') isFound = true;
    else if (part.type !== 'break' && (part.type !== 'text' || /[^\s\p{P}\uFDD0]/u.test(part.value))) return false;
  }
  return isFound;
}

/** Whether two texts differ in their blanks alone. */
export const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
