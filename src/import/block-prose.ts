/** What there is to read in a block, as plain paragraphs, and what is lost of it. */
import { type Block, type BlockOf, type List, offsetOf, type Paragraph } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { wordsOf } from '../markdown/words.js';
import { hasWords, textIn } from './count-words.js';
import type { LetterContext } from './letter.js';

/** What Hugo reads in a paragraph and plain Markdown does not. */
const MARKED = [
  ['a list of definitions', /^ {0,3}: {1,3}\S/m],
  ['an item to tick', /^\[[ xX]\] /],
] as const;

const TABLE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/m;
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;

/**
 * @param block any block
 * @param context the letter around it
 * @param isInItem whether it is in an item of a list
 */
export function proseOf(block: Block, context: LetterContext, isInItem = false): string[] {
  const lose = (message: string) => {
    context.lose(offsetOf(block), message);
  };
  switch (block.type) {
    case 'paragraph':
      return paragraphWords(block, context);
    case 'blockquote':
      lose('a block quote cannot be kept: its words stay, as plain text.');
      return block.children.flatMap((inner) => proseOf(inner, context, isInItem));
    case 'list': {
      const what = isInItem ? 'a list within a list' : block.ordered ? 'a second list' : 'a list without numbers';
      const where = isInItem ? 'in this item' : 'each as a paragraph';
      lose(`${what} cannot be kept: the words of its items stay, ${where}.`);
      return itemsOf(block, context);
    }
    case 'heading':
      loseHeading(block, context);
      return [];
    case 'code':
    case 'table':
      dropBlock(block, context);
      return [];
    case 'thematicBreak':
      lose('a dividing line cannot be kept: it is left out.');
      return [];
    case 'definition':
      if (block.identifier.startsWith('^')) dropFootnote(block, block.url, context);
      return [];
    case 'right':
      return block.children.flatMap((inner) => proseOf(inner, context, isInItem));
    default:
      return [];
  }
}

/**
 * @param list a list
 * @param context the letter around it
 * @returns one text for each item
 */
export const itemsOf = (list: List, context: LetterContext): string[] =>
  list.children.flatMap((item) => {
    const pieces = item.children.flatMap((block) => proseOf(block, context, true));
    if (pieces.length > 1)
      context.lose(offsetOf(item), `an item holds one paragraph: the ${pieces.length} pieces of this one are joined.`);
    if (pieces.length === 0) context.lose(offsetOf(item), 'an item without words is left out.');
    return pieces.length > 0 ? [pieces.join(' ')] : [];
  });

function paragraphWords(block: Paragraph, context: LetterContext): string[] {
  if (isUnread(block, context)) return [];
  const words = wordsOf(block.children, context);
  if (words.trim()) return [words];
  if (words) context.lose(block, 'a paragraph of nothing but spaces is left out.');
  return [];
}

/**
 * @param block a paragraph
 * @param context the letter around it
 * @returns whether it is something that is not read, and that is told
 */
export function isUnread(block: Paragraph, context: LetterContext): boolean {
  const { text } = context;
  // what was not Markdown has no marks of Hugo's
  const source = text === '' ? '' : text.slice(offsetOf(block), block.position?.end.offset);
  if (FOOTNOTE.test(source)) dropFootnote(block, source, context);
  else if (TABLE.test(source) && source.includes('|'))
    context.drop(block, `a table cannot be kept: ${quoted(source)} is left out.`, source);
  else {
    for (const [what, marks] of MARKED)
      if (marks.test(source)) context.lose(block, `${what} cannot be kept: its words stay, with its marks.`);
    return false;
  }
  return true;
}

function dropFootnote(block: Block, words: string, context: LetterContext): void {
  context.drop(block, `a footnote cannot be kept: ${quoted(words)} is left out.`, words);
}

/**
 * @param block code or a table
 * @param context the letter around it
 */
export function dropBlock(block: BlockOf<'code' | 'table'>, context: LetterContext): void {
  const words = textIn([block]).trim();
  const why = block.type === 'code' ? ' A line that starts with four spaces or more is read as code.' : '';
  context.drop(
    block,
    `${block.type === 'code' ? 'code' : 'a table'} cannot be kept: ${quoted(words)} is left out.${why}`,
    words,
  );
}

/**
 * @param block a heading that is not the title
 * @param context the letter around it
 */
function loseHeading(block: BlockOf<'heading'>, context: LetterContext): void {
  const text = textIn(block.children);
  if (!hasWords(text)) return;
  const isUnderlined = context.text && !context.text.startsWith('#', offsetOf(block));
  context.drop(
    block,
    `a heading cannot be kept: ${quoted(text)} is left out.${isUnderlined ? ' The line below makes it a heading. If it is a paragraph, put an empty line between the two.' : ''}`,
    text,
  );
}
