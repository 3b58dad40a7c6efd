/** Makes one kind of blocks of what a letter is written in: Markdown, HTML, and Markdown with HTML in it. */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toMdast } from 'hast-util-to-mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Position } from 'unist';
import { ParseError } from '../markdown/parse-error.js';
import { type Block, type Inline, type List, offsetOf, parseMarkdown } from '../markdown/parse-markdown.js';
import { withoutForeign } from './foreign-html.js';
import type { Notes } from './letter.js';

/** What is aligned to the right. */
interface Aligned {
  type: 'right';
  children: Block[];
  position?: Position | undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    right: Aligned;
  }
  interface PhrasingContentMap {
    right: Aligned;
  }
}

/** Markdown without HTML in it, among HTML. */
interface Kept {
  type: 'kept';
  block: Block;
  position?: Position | undefined;
}

type Node = Block | Inline | List['children'][number];

/**
 * @param text Markdown without the code of other programs
 * @param notes what cannot be kept of its HTML
 * @throws {ParseError} where it asks too much, or hides all that follows
 */
export function markdownBlocks(text: string, notes: Notes): Block[] {
  const blocks = resolved(parseMarkdown(text));
  if (!blocks.some(hasHtml)) return blocks;
  const nodes = blocks.flatMap((block): ElementContent[] => {
    if (!hasHtml(block)) return [{ type: 'kept', block, position: block.position } satisfies Kept as never];
    const made = toHast({ type: 'root', children: [block] }, { allowDangerousHtml: true });
    return (made as Root).children as ElementContent[];
  });
  return shallow(() => htmlBlocks(merged({ type: 'root', children: nodes }, text), notes));
}

function merged(root: Root, text: string): Nodes {
  try {
    // the text says where in it a tag is
    return raw(root, { passThrough: ['kept'], file: { value: text } as never });
  } catch (thrown) {
    if (thrown instanceof RangeError) throw thrown;
    // the parser gives up on half an instruction, such as <![CDATA[
    const message = 'the HTML in it cannot be read: look for a tag that is not closed.';
    throw new ParseError(message, 1, { cause: thrown });
  }
}

/**
 * @param tree HTML
 * @param notes what cannot be kept of it
 */
export function htmlBlocks(tree: Nodes, notes: Notes): Block[] {
  withoutForeign(tree as Parents, notes);
  const made = toMdast(tree, {
    document: true,
    nodeHandlers: {
      kept: (_: unknown, node: Kept) => node.block,
      right: (state: { all: (node: Element) => Node[]; toFlow: (nodes: Node[]) => Block[] }, node: Element) => ({
        type: 'right',
        children: state.toFlow(state.all(node)),
        position: node.position,
      }),
    } as never,
  });
  return 'children' in made ? (made.children as Block[]) : [];
}

/**
 * @param work what calls itself for each level of a document
 * @throws {ParseError} where there are too many
 */
export function shallow<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new ParseError('this is not a letter: its elements are nested too deeply.', 1, { cause: thrown });
  }
}

/** Each link with its address, so that every block can stand alone. */
function resolved(blocks: readonly Block[]): Block[] {
  const addresses = new Map<string, string>();
  const all: Node[] = [];
  const waiting: Node[] = [...blocks];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node);
    if (node.type === 'definition' && !node.identifier.startsWith('^')) addresses.set(node.identifier, node.url);
    if (node.type === 'html') mustBeClosed(node.value, offsetOf(node));
    if ('children' in node) for (const inner of node.children) waiting.push(inner);
  }
  for (const node of all) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    const url = addresses.get(node.identifier);
    if (url === undefined) continue;
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url });
  }
  return [...blocks];
}

/** Where a comment starts that hides the rest of the letter. */
export class UnclosedComment extends Error {
  constructor(readonly offset: number) {
    super('an HTML comment is not closed and hides all that follows: put --> after it.');
  }
}

function mustBeClosed(html: string, offset: number): void {
  const start = html.lastIndexOf('<!--');
  if (start >= 0 && !html.includes('-->', start)) throw new UnclosedComment(offset + start);
}

const hasHtml = (node: Node): boolean => node.type === 'html' || ('children' in node && node.children.some(hasHtml));
