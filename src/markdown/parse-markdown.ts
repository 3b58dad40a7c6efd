/** The Markdown parser, and what it makes of a text. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mustBeModest } from './limits.js';

type Root = ReturnType<typeof fromMarkdown>;
/** A part of a document, such as a paragraph or a list. */
export type Block = Root['children'][number];
/** A block of one kind. */
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
export type List = BlockOf<'list'>;
export type Paragraph = BlockOf<'paragraph'>;
/** A part of a paragraph, such as a link. */
export type Inline = Paragraph['children'][number];

/**
 * @param text Markdown
 * @throws {ParseError} where it asks too much
 */
export function parseMarkdown(text: string): readonly Block[] {
  mustBeModest(text);
  return fromMarkdown(text).children;
}

/**
 * @param node a part of a document
 * @returns where it starts in the text
 */
export const offsetOf = (node: { position?: { start: { offset?: number | undefined } } | undefined }): number =>
  node.position?.start.offset ?? 0;
