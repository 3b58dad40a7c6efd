/** What there is to read in a block, as plain paragraphs, and what is lost of it. */
import { type Block, type BlockOf, type List, offsetOf, type Paragraph } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { wordsOf } from '../markdown/words.js';
import type { LetterContext } from './letter.js';
import { readHtml } from './letter-html.js';

/** What Hugo reads in a paragraph and plain Markdown does not. */
const MARKED = [
  ['a list of definitions', /^ {0,3}: {1,3}\S/m],
  ['an item to tick', /^\[[ xX]\] /],
  ['a class or an id', /^ {0,3}\{[.#][^{}]*\}[ \t]*$/m],
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
      lose('a block quote cannot be kept: its words stay, as ordinary ones.');
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
      lose(
        `code cannot be kept: ${quoted(block.value)} is left out. A line that starts with four spaces or more is read as code.`,
      );
      return [];
    case 'thematicBreak':
      lose('a dividing line cannot be kept: it is left out.');
      return [];
    case 'definition':
      if (block.identifier.startsWith('^')) lose(`a footnote cannot be kept: ${quoted(block.url)} is left out.`);
      return [];
    case 'html':
      readHtml(block, context, () => false);
      return [];
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
  const lose = (message: string) => {
    context.lose(offsetOf(block), message);
  };
  const source = context.text.slice(offsetOf(block), block.position?.end.offset);
  const unread = TABLE.test(source) && source.includes('|') ? 'table' : FOOTNOTE.test(source) ? 'footnote' : undefined;
  if (unread) {
    lose(`a ${unread} cannot be kept: ${quoted(source)} is left out.`);
    return [];
  }
  for (const [what, marks] of MARKED)
    if (marks.test(source)) lose(`${what} cannot be kept: its words stay, with its marks.`);
  const words = wordsOf(block.children, context);
  if (words.trim()) return [words];
  if (words) lose('a paragraph of nothing but spaces is left out.');
  return [];
}

/**
 * @param block a heading that is not the title
 * @param context the letter around it
 */
export function loseHeading(block: BlockOf<'heading'>, context: LetterContext): void {
  // what goes with the heading need not be told
  const text = wordsOf(block.children, { ...context, lose: () => undefined });
  const isUnderlined = !context.text.startsWith('#', offsetOf(block));
  context.lose(
    offsetOf(block),
    `a heading cannot be kept: ${quoted(text)} is left out.${isUnderlined ? ' It is a heading by the line below it: if it is a paragraph, put an empty line between the two.' : ''}`,
  );
}
