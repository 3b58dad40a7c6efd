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
  for (const block of blocks) {
    if (block.type === 'right') readPlace(block.children, context);
    else if (block.type === 'heading') readHeading(block, context, place);
    else if (block.type === 'paragraph') readParagraph(block, context);
    else if (block.type === 'list') readList(block, context, place);
    else add([block], context);
  }
}

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
    place.isInSection = true;
    add([block], context);
  }
}

function readParagraph(block: Paragraph, context: LetterContext): void {
  const { draft } = context;
  const parts = block.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  const [first] = parts;
  if (first?.type === 'right' && parts.length === 1) readPlace(first.children, context);
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
  const names = list.children.filter((item) => isName(textIn(item.children).trim()));
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

/** Whether a paragraph has nothing in it but bold text, and marks around it. */
function isBold({ children }: Paragraph): boolean {
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
