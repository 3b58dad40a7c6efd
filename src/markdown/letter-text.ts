/** Reads a text of a letter in Markdown: what a letter holds, as it will be drawn, and the plain words of what it does not hold. */
import { type Block, type BlockOf, type Inline, offsetOf, parseMarkdown } from './parse-markdown.js';
import { quoted } from './quoted.js';

/** A part of a paragraph: words, or words that are marked. */
export type Piece =
  | string
  | { type: 'emphasis' | 'strong'; pieces: Piece[] }
  | { type: 'link'; address: string; title: string | undefined; pieces: Piece[] }
  | { type: 'break' };

export interface Subheading {
  type: 'heading';
  /** as it is written: the number of its marks */
  depth: number;
  words: string;
  pieces: Piece[];
}

/** What a letter holds. */
export type LetterBlock =
  | { type: 'paragraph'; pieces: Piece[] }
  | Subheading
  /** `start`: the first number, where it has numbers; `isLoose`: whether its items hold paragraphs */
  | { type: 'list'; start: number | undefined; isLoose: boolean; items: LetterBlock[][] }
  | { type: 'quote'; blocks: LetterBlock[] }
  | { type: 'line' };

/** What is not as it is written. */
interface TextFault {
  /** `html`: raw HTML; `address`: a link that is not made; `unheld`: what a letter does not hold */
  kind: 'html' | 'address' | 'unheld';
  /** what it is, and what becomes of it */
  message: string;
}

export interface LetterText {
  blocks: LetterBlock[];
  /** its subheadings and the addresses of its links, as they are written, in their order */
  headings: Subheading[];
  links: string[];
  /** its words without marks, as they are written: what looks like a mark in them is none */
  leftOver: string[];
  faults: TextFault[];
}

interface TextOptions {
  /** which addresses are used, and in which form */
  readAddress: (address: string) => string | undefined;
  /** whether it stands where there is no place for more than one paragraph */
  isPassage?: boolean;
}

const TABLE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?$/m;
/** No address with its title is longer, in characters: references would put it into a page once for each of them. */
const MAX_REFERENCE = 2_000;

const BREAK: Piece = { type: 'break' };

/**
 * @param text Markdown
 * @param options what holds where it stands
 * @throws {ParseError} where it asks too much of the parser
 */
export function readLetterText(text: string, { readAddress, isPassage = false }: TextOptions): LetterText {
  const found: LetterText = { blocks: [], headings: [], links: [], leftOver: [], faults: [] };
  const lose = (kind: TextFault['kind'], message: string) => {
    // a tag seldom comes alone
    if (kind !== 'html' || !found.faults.some((one) => one.kind === 'html')) found.faults.push({ kind, message });
  };
  const root = parseMarkdown(text);
  const definitions = new Map<string, BlockOf<'definition'>>();
  const used = new Set<string>();
  for (const node of nodesIn(root)) {
    if (node.type === 'definition' && isShort(node) && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  }
  const sourceOf = (node: Block | Inline) => text.slice(offsetOf(node), node.position?.end.offset);

  const blockOf = (node: Block): LetterBlock[] => {
    switch (node.type) {
      case 'paragraph': {
        const isTable = TABLE.test(sourceOf(node));
        if (isTable) lose('unheld', `tables are not supported: ${quoted(sourceOf(node))} is shown as it is written.`);
        return paragraph(piecesOf(node.children, isTable));
      }
      case 'heading': {
        const pieces = piecesOf(node.children);
        const heading: Subheading = { type: 'heading', depth: node.depth, words: wordsIn(pieces), pieces };
        if (heading.words.trim() === '') {
          lose('unheld', 'an empty subheading is left out.');
          return [];
        }
        found.headings.push(heading);
        return [heading];
      }
      case 'list': {
        const isLoose = [node, ...node.children].some(({ children }) => haveBlankLine(children));
        const items = node.children.map(({ children }) => children.flatMap(blockOf));
        return [{ type: 'list', start: node.ordered ? (node.start ?? 1) : undefined, isLoose, items }];
      }
      case 'blockquote':
        return [{ type: 'quote', blocks: node.children.flatMap(blockOf) }];
      case 'thematicBreak':
        return [{ type: 'line' }];
      case 'code':
        lose('unheld', `code is not supported: ${quoted(node.value)} is shown as plain text.`);
        return paragraph(linesOf(node.value));
      case 'html':
        lose('html', `raw HTML is not supported: ${quoted(node.value)} is shown as it is written.`);
        return paragraph(linesOf(node.value));
      case 'definition': {
        if (used.has(node.identifier) && definitions.get(node.identifier) === node) return [];
        lose(
          'unheld',
          `${quoted(sourceOf(node))} is read as the address of a link that is never used; it is shown as it is written.`,
        );
        return paragraph(linesOf(sourceOf(node)));
      }
      default:
        return [];
    }
  };

  const linkOf = (address: string, title: string | null | undefined, inside: Piece[]): Piece[] => {
    const pieces = wordsIn(inside).trim() === '' ? [...inside, address] : inside;
    if (pieces !== inside) lose('unheld', `a link has no words: its address ${quoted(address)} is shown.`);
    const usable = address && readAddress(address);
    found.links.push(address);
    if (usable) return [{ type: 'link', address: usable, title: title ?? undefined, pieces }];
    lose(
      'address',
      `the link ${quoted(wordsIn(pieces))} does not work: its address ${quoted(address)} must start with https:// or be on the site of the page.`,
    );
    return pieces;
  };

  const pieceOf = (node: Inline, keepsLines: boolean): Piece[] => {
    switch (node.type) {
      case 'text':
        found.leftOver.push(sourceOf(node));
        return keepsLines ? linesOf(node.value) : [node.value.replaceAll('\n', ' ')];
      case 'break':
        return [BREAK];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, pieces: piecesOf(node.children, keepsLines) }];
      case 'link':
        return linkOf(node.url, node.title, piecesOf(node.children, keepsLines));
      case 'linkReference': {
        const { url = '', title } = definitions.get(node.identifier) ?? {};
        return linkOf(url, title, piecesOf(node.children, keepsLines));
      }
      case 'image':
      case 'imageReference': {
        const { url = '' } = node.type === 'image' ? node : (definitions.get(node.identifier) ?? {});
        const words = [node.alt, url].find(Boolean) ?? '';
        lose('unheld', `images are not supported: ${quoted(words)} is shown instead, as text.`);
        return [words];
      }
      case 'inlineCode':
        lose('unheld', `code is not supported: ${quoted(node.value)} is shown as plain text.`);
        return [node.value];
      case 'html':
        lose('html', `raw HTML is not supported: ${quoted(node.value)} is shown as it is written.`);
        return [node.value];
      default:
        return [];
    }
  };
  const piecesOf = (nodes: readonly Inline[], keepsLines = false): Piece[] =>
    nodes.flatMap((node) => pieceOf(node, keepsLines));

  const blocks = root.flatMap(blockOf);
  if (!isPassage) return { ...found, blocks };
  if (blocks.some(({ type }) => type !== 'paragraph'))
    lose('unheld', 'lists, quotations and the like are not allowed here: their words are kept, one line each.');
  return { ...found, headings: [], blocks: paragraph(joined(blocks.flatMap(passagesOf))) };
}

const isShort = ({ url, title }: BlockOf<'definition'>): boolean => url.length + (title?.length ?? 0) <= MAX_REFERENCE;

const paragraph = (pieces: Piece[]): LetterBlock[] => (pieces.length > 0 ? [{ type: 'paragraph', pieces }] : []);

const joined = (lines: readonly Piece[][]): Piece[] =>
  lines.flatMap((line, index) => (index > 0 ? [BREAK, ...line] : line));

const linesOf = (text: string): Piece[] => (text === '' ? [] : joined(text.split('\n').map((line) => [line])));

/** Whether a line is empty between two parts. The parser's own word for it also counts one that comes after the last. */
const haveBlankLine = (nodes: readonly Node[]): boolean =>
  nodes.some((node, index) => {
    const before = nodes[index - 1];
    return before !== undefined && (node.position?.start.line ?? 0) > lastLineOf(before) + 1;
  });

/** The last line with words: empty ones at the end of a quotation belong to what stands in it too. */
function lastLineOf(node: Node): number {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last ? lastLineOf(last) : (node.position?.end.line ?? 0);
}

/** The words of a block, and of those in it. */
function passagesOf(block: LetterBlock): Piece[][] {
  switch (block.type) {
    case 'list':
      return block.items.flat().flatMap(passagesOf);
    case 'quote':
      return block.blocks.flatMap(passagesOf);
    case 'line':
      return [];
    default:
      return [block.pieces];
  }
}

/** @param pieces parts of a paragraph */
export const wordsIn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.type === 'break' ? '\n' : wordsIn(piece.pieces)))
    .join('');

type Node = Block | Inline | BlockOf<'list'>['children'][number];

/** All parts of a document, those within others too. */
function* nodesIn(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nodesIn(node.children);
  }
}

/**
 * Says how far below the title each subheading stands: the highest ones by one, and none skips a level.
 * @param headings those of a letter, in their order
 */
export function ranksOf(headings: readonly Subheading[]): Map<Subheading, number> {
  const ranks = new Map<Subheading, number>();
  const around: number[] = [];
  for (const heading of headings) {
    while ((around.at(-1) ?? 0) >= heading.depth) around.pop();
    ranks.set(heading, around.push(heading.depth));
  }
  return ranks;
}
