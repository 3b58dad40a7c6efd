/** Sorts the blocks of a document into the parts of a letter. */
import { type Block, type BlockOf, offsetOf, type Paragraph } from '../markdown/parse-markdown.js';
import { closedIn, closes, readRawHtml } from '../markdown/raw-html.js';
import { wordsOf } from '../markdown/words.js';
import { itemsOf, loseHeading, proseOf } from './block-prose.js';
import type { Draft, LetterContext } from './letter.js';
import { readHtml, readPlace } from './letter-html.js';

/**
 * @param blocks the document
 * @param context where the parts are put, as they are found
 */
export function readParts(blocks: readonly Block[], context: LetterContext): void {
  const closedLast = new Map<string, number>();
  blocks.forEach((block, index) => {
    if (block.type === 'html') for (const element of closedIn(block.value)) closedLast.set(element, index);
  });
  blocks.forEach((block, index) => {
    switch (block.type) {
      case 'html':
        readHtml(block, context, (element) => (closedLast.get(element.toLowerCase()) ?? -1) > index);
        break;
      case 'heading':
        readHeading(block, context);
        break;
      case 'paragraph':
        readParagraph(block, context);
        break;
      case 'list':
        readList(block, context);
        break;
      default:
        addProse(proseOf(block, context), context);
    }
  });
}

function addProse(paragraphs: readonly string[], { draft }: LetterContext): void {
  (draft.reasons ? draft.closing : draft.opening).push(...paragraphs);
}

/** The first heading is the title, where the front matter has none; one that repeats the title says nothing new. */
function readHeading(block: BlockOf<'heading'>, context: LetterContext): void {
  const { draft } = context;
  if (block.depth !== 1) {
    loseHeading(block, context);
    return;
  }
  const text = wordsOf(block.children, context);
  if (!draft.title) draft.title = text;
  else if (!sameWords(text, draft.title)) loseHeading(block, context);
}

function readParagraph(block: Paragraph, context: LetterContext): void {
  const { draft } = context;
  if (draft.right) {
    readPlace(block, wordsOf(block.children, context), context);
    return;
  }
  const aligned = alignedParts(block);
  if (aligned) readPlace(block, wordsOf(aligned, context), context);
  else if (!hasProse(draft) && isBold(block)) readLead(block, context);
  else addProse(proseOf(block, context), context);
}

/** The first numbered list holds the reasons. */
function readList(block: BlockOf<'list'>, context: LetterContext): void {
  const { draft } = context;
  if (!block.ordered || draft.reasons) {
    addProse(proseOf(block, context), context);
    return;
  }
  const { start } = block;
  if (typeof start === 'number' && start !== 1)
    context.lose(
      offsetOf(block),
      `the list of reasons starts with ${start}: it is counted from 1 here. If it is not a list, write ${start}\\. with a backslash.`,
    );
  draft.reasons = itemsOf(block, context);
}

/** Whether anything comes before, so that a bold paragraph is not the lead. */
const hasProse = ({ lead, opening, reasons }: Draft): boolean =>
  lead !== undefined || opening.length > 0 || reasons !== undefined;

function readLead(block: Paragraph, context: LetterContext): void {
  if (block.children.some(({ type }) => type === 'emphasis'))
    context.lose(offsetOf(block), 'emphasis cannot be kept: the words of the lead stay, without it.');
  const inner = block.children.flatMap((part) => (part.type === 'emphasis' ? part.children : [part]));
  context.draft.lead = wordsOf(
    inner.flatMap((part) => (part.type === 'strong' ? part.children : [part])),
    context,
  );
}

/** The content of an element aligned to the right that makes up a whole paragraph, such as a `span`. */
function alignedParts({ children }: Paragraph): Paragraph['children'] | undefined {
  const parts = children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  const [first] = parts;
  const last = parts.at(-1);
  if (first?.type !== 'html' || last?.type !== 'html' || last === first) return undefined;
  const { open } = readRawHtml(first.value);
  return open && closes(last.value, open) ? parts.slice(1, -1) : undefined;
}

/** Whether a paragraph has nothing in it but bold text, and marks around it. */
function isBold({ children }: Paragraph): boolean {
  const hasWords = (text: string) => /[^\s\p{P}]/u.test(text);
  let isFound = false;
  for (const part of children) {
    if (part.type === 'emphasis' && part.children.every(({ type }) => type === 'strong')) isFound = true;
    else if (part.type === 'strong') isFound = true;
    else if (part.type === 'html' ? !part.value.startsWith('<!--') : part.type !== 'break') {
      if (part.type !== 'text' || hasWords(part.value)) return false;
    }
  }
  return isFound;
}

const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
