/** The Markdown parser: what it makes of a text, and how long the text may be. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { ParseError } from './parse-error.js';

type Root = ReturnType<typeof fromMarkdown>;
/** A part of a document, such as a paragraph or a list. */
export type Block = Root['children'][number];
/** A block of one kind. */
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
export type List = BlockOf<'list'>;
export type Paragraph = BlockOf<'paragraph'>;
/** A part of a paragraph, such as a link. */
export type Inline = Paragraph['children'][number];

/** No text is longer, in bytes; Markdown that is meant to be slow stays harmless. */
export const MAX_SIZE = 200_000;

/**
 * @param text Markdown
 * @throws {ParseError} where it is too long
 * @throws {RangeError} where it is nested too deeply
 */
export function parseMarkdown(text: string): readonly Block[] {
  if (text.length > MAX_SIZE) throw new ParseError(`is longer than ${MAX_SIZE} characters.`, 1);
  return fromMarkdown(text).children;
}

/**
 * @param node a part of a document
 * @returns where it starts in the text
 */
export const offsetOf = (node: { position?: { start: { offset?: number | undefined } } | undefined }): number =>
  node.position?.start.offset ?? 0;
