/** Finds the title of a letter that does not say which of its words are. */
import type { Block, Paragraph } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { countWords, hasWords, textIn } from './count-words.js';
import type { LetterContext } from './letter.js';
import { isBold } from './letter-parts.js';

/** No title has more words. */
const MAX_TITLE = 25;

/** What ends a sentence, or greets somebody, is no title; in bold, it may shout or ask. */
const NO_TITLE = /[.,;:!?。，…]["'”’»)]*$/u;
const NO_BOLD_TITLE = /[.,;:。，…]["'”’»)]*$/u;

/**
 * @param blocks a letter
 * @param context is told what was taken
 * @param ofPage what the page around it is called
 * @returns the same, with the first of them as its title where nothing else is one
 */
export function withTitle(
  blocks: readonly Block[],
  { draft, tell }: LetterContext,
  ofPage: string | undefined,
): readonly Block[] {
  if (draft.title || blocks.some((block) => block.type === 'heading' && block.depth === 1)) return blocks;
  const first = blocks.find((block) => block.type !== 'right' && hasWords(textIn([block])));
  if (first?.type !== 'heading' && (ofPage || first?.type !== 'paragraph' || !isTitle(first))) return blocks;
  if (first === blocks.findLast((block) => hasWords(textIn([block])))) return blocks;
  if (first.type === 'paragraph')
    tell(
      first,
      `has no title, so its first line is taken as one: ${quoted(textIn([first]))}. To choose another: --title.`,
    );
  return blocks.map((block) =>
    block === first
      ? {
          type: 'heading',
          depth: 1,
          children: first.children.flatMap((part) => (part.type === 'strong' ? part.children : [part])),
          position: first.position,
        }
      : block,
  );
}

function isTitle(block: Paragraph): boolean {
  const text = textIn([block]).trim();
  if (countWords(text) > MAX_TITLE) return false;
  if (isBold(block)) return !NO_BOLD_TITLE.test(text);
  return (
    !NO_TITLE.test(text) && block.children.every((part) => part.type === 'text' && !part.value.trim().includes('\n'))
  );
}
