/** Writes the parts of a letter down: as plain words where they are no more, else as Markdown. */
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../markdown/parse-markdown.js';
import { itemsOf, proseOf } from './block-prose.js';
import { textIn } from './count-words.js';
import { held } from './hold.js';
import type { Draft, Letter, LetterContext } from './letter.js';
import { shallow } from './letter-blocks.js';

type Parts = Pick<Letter, 'opening' | 'reasons' | 'closing' | 'isMarkdown'>;

/** One way of many to write it, so that two letters differ only where their words do. */
const STYLE = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  setext: false,
} as const;

/** An escaped one that starts no entity, which is hard to read for translators: `R\&D`. */
const AMPERSAND = /(?<!\\)((?:\\\\)*)\\&(?!#?\w+;)/g;

/** What Markdown leaves in words where it was meant as a mark. */
const LEFT_OVER = /\*\*|\]\(|\{%|\{\{|\{:|<%|~~|\^\[|\[\[|%%(?=\S)|==(?=\S)/g;

/**
 * @param draft what was found
 * @param context the letter around it, which is told what is lost
 */
export function partsOf({ opening, reasons, closing }: Draft, context: LetterContext): Parts {
  if (context.isPlain)
    return {
      opening: opening.flatMap((block) => proseOf(block, context)),
      reasons: reasons ? itemsOf(reasons, context) : [],
      closing: closing.flatMap((block) => proseOf(block, context)),
    };
  const highest = highestHeading([...opening, ...closing]);
  const one = (blocks: readonly Block[]) => held(blocks, context, highest);
  const values = {
    opening: opening.map((block) => one([block])),
    reasons: reasons?.children.map((item) => one(item.children)) ?? [],
    closing: closing.map((block) => one([block])),
  };
  const all = Object.values(values).flat(2);
  const isMarkdown = !all.every(isPlainParagraph) || values.reasons.some((item) => item.length > 1);
  const write = isMarkdown ? markdownOf : (blocks: readonly Block[]) => textIn(blocks).replace(/\n+$/, '');
  const written = (parts: readonly Block[][]) => parts.filter((blocks) => blocks.length > 0).map(write);
  return {
    opening: written(values.opening),
    reasons: written(values.reasons),
    closing: written(values.closing),
    ...(isMarkdown && { isMarkdown }),
  };
}

/**
 * @param parts texts of a letter
 * @returns the marks that stand in them as words
 */
export const leftOverIn = (text: string): Set<string> => new Set(text.match(LEFT_OVER));

const markdownOf = (blocks: readonly Block[]): string =>
  shallow(() => toMarkdown({ type: 'root', children: [...blocks] }, STYLE))
    .replace(AMPERSAND, '$1&')
    .replace(/\n+$/, '');

const isPlainParagraph = (block: Block): boolean =>
  block.type === 'paragraph' && block.children.every(({ type }) => type === 'text');

function highestHeading(blocks: readonly Block[]): number {
  const depths = blocks.flatMap((block): number[] => {
    if (block.type === 'heading') return [block.depth];
    if (block.type === 'list') return block.children.map((item) => highestHeading(item.children));
    return block.type === 'blockquote' || block.type === 'right' ? [highestHeading(block.children)] : [];
  });
  return Math.min(6, ...depths);
}
