/** Makes lists of paragraphs, or lines of one, whose numbers or bullets somebody has typed. */
import type { Block, Inline, List, Paragraph } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { textIn } from './count-words.js';
import type { Notes } from './letter.js';

/** `1.`, `1)`, `(1)`, `1°`, `1 –` or the key of a telephone; `1.5` is a number, and `1.3. ` one of another kind. */
const NUMBER = /^[\s\p{Cf}]*\(?(\d{1,2})(?:[.)°º]\)?(?=[\s\p{L}«“„"'‘¿¡])|\s+[–—-](?=\s)|\uFE0F?\u20E3)[\s\uFE0F]*/u;
/** The last is the dot of Word's own font of signs. */
const BULLET = /^[\s\p{Cf}]*(?:[•◦▪▫‣●○■□∙⁃➢➤►▶✓✔✅☑\uF0B7]\s*|[-–—*·]\s+)/u;

/** What stands in front of an item: its number, or 0 for a bullet. */
interface Marker {
  number: number;
  sign: string;
}

/** A paragraph, or some lines of one. */
interface Piece {
  block: Block;
  marker?: Marker | undefined;
}

/**
 * @param blocks a letter
 * @param text its Markdown, in which a backslash keeps a number a number; empty where it is none
 * @param notes are told what was taken
 * @returns the same, with lists of at least two items that follow each other
 */
export function withTypedLists(blocks: readonly Block[], text: string, notes: Notes): Block[] {
  const pieces = blocks.flatMap((block) => (block.type === 'paragraph' ? piecesOf(block, text) : [{ block }]));
  const made: Block[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const run = runFrom(pieces, at);
    const piece = pieces[at];
    if (run.items.length > 1) {
      made.push(listOf(run.items, notes));
      at = run.last;
    } else if (piece) {
      if (piece.marker?.number === 1 && pieces.slice(at).some(({ marker }) => marker?.number === 2))
        notes.tell(
          piece.block,
          `the numbers of these paragraphs are typed, and others stand between them, so they are no list: ${quoted(textIn([piece.block]))}. If they are the reasons, make them a numbered list.`,
        );
      made.push(piece.block);
    }
  }
  return made;
}

/** The items that begin here; empty paragraphs between them part nothing. */
function runFrom(pieces: readonly Piece[], from: number): { items: Piece[]; last: number } {
  const items: Piece[] = [];
  let last = from;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const { block, marker } = piece;
    const [first] = items;
    const isNext = first?.marker
      ? first.marker.number === 0
        ? marker?.sign.trim() === first.marker.sign.trim()
        : marker?.number === items.length + 1
      : marker !== undefined && marker.number < 2;
    if (isNext) {
      items.push(piece);
      last = at;
    } else if (items.length === 0 || block.type !== 'paragraph' || !/^[\s\p{Cf}]*$/u.test(textIn([block]))) break;
  }
  return { items, last };
}

function listOf(items: readonly Piece[], { tell }: Notes): List {
  const isNumbered = items[0]?.marker?.number === 1;
  const list: List = {
    type: 'list',
    ordered: isNumbered,
    ...(isNumbered && { start: 1 }),
    spread: false,
    children: items.map(({ block, marker }) => {
      const { children, position } = block as Paragraph;
      const rest: Paragraph = { type: 'paragraph', children: without(children, marker?.sign.length ?? 0), position };
      return { type: 'listItem', spread: false, children: [rest], position };
    }),
    position: items[0]?.block.position,
  };
  tell(
    list,
    `the ${isNumbered ? 'numbers' : 'bullets'} of these ${items.length} items are typed: they are taken as a list, from ${quoted(textIn(list.children).trim().split('\n', 1)[0] ?? '')}.`,
  );
  return list;
}

/** The lines of a paragraph that begin with the next number, or with a bullet; what goes on stays with its item. */
function piecesOf(block: Paragraph, text: string): Piece[] {
  const source = text.slice(block.position?.start.offset ?? 0, block.position?.end.offset ?? 0);
  const isKept = text !== '' && /(?:^|\n)\s*\(?(?:\d+\\?[.)]?\\?[.)]|\\[-*])/.test(source) && source.includes('\\');
  if (isKept) return [{ block }];
  const pieces: { parts: Inline[]; marker?: Marker | undefined }[] = [];
  let before = '';
  for (const line of linesOf(block.children)) {
    const words = textIn(line).replace(/^\n/, '');
    const marker = markerOf(words);
    const last = pieces.at(-1);
    // a dash at the beginning of a line that an editor has wrapped is none
    const isItem = marker && (marker.number > 0 || last?.marker?.number === 0 || !last || /[:：]\s*$/.test(before));
    if (isItem || !last) pieces.push({ parts: line, marker });
    else last.parts.push(...line);
    before = words;
  }
  const hasItems = pieces.length > 1 && runsIn(pieces.map(({ marker }) => marker));
  if (!hasItems) return [{ block, marker: pieces[0]?.marker }];
  return pieces.map(({ parts }) => {
    const children = trimmedStart(parts);
    return { block: { type: 'paragraph', children, position: block.position }, marker: markerOf(textIn(children)) };
  });
}

/** Whether all that follows what may introduce them is one run. */
function runsIn([first, ...others]: readonly (Marker | undefined)[]): boolean {
  const all = first ? [first, ...others] : others;
  const start = all[0]?.number;
  if (start === undefined) return false;
  if (all.length === 1) return true;
  return all.every((marker, index) => marker?.number === (start === 0 ? 0 : start + index));
}

function markerOf(words: string): Marker | undefined {
  const numbered = NUMBER.exec(words);
  if (numbered) return { number: Number(numbered[1]), sign: numbered[0] };
  const [sign] = BULLET.exec(words) ?? [];
  return sign === undefined ? undefined : { number: 0, sign };
}

/** Each with the break that stands before it, so that they can be put together again. */
function linesOf(parts: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of parts) {
    if (part.type === 'break') lines.push([part]);
    else if (part.type === 'text')
      for (const [index, value] of part.value.split(/(?=\n)/).entries()) {
        if (index > 0 || value.startsWith('\n')) lines.push([]);
        lines.at(-1)?.push({ ...part, value });
      }
    else lines.at(-1)?.push(part);
  }
  return lines.filter((line) => line.length > 0);
}

const trimmedStart = ([first, ...others]: Inline[]): Inline[] => {
  if (first?.type === 'break') return others;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(/^\n/, '') }, ...others]
    : [first, ...others].filter((one) => one !== undefined);
};

/** The same parts without their first characters; a mark in which nothing is left is none. */
function without(parts: readonly Inline[], length: number): Inline[] {
  let left = length;
  const cut = (part: Inline): Inline[] => {
    if (left === 0) return [part];
    if (part.type === 'text') {
      const value = part.value.slice(left);
      left -= part.value.length - value.length;
      return value ? [{ ...part, value }] : [];
    }
    if (part.type === 'break') {
      left--;
      return [];
    }
    if (!('children' in part)) return [part];
    const inner: Inline[] = part.children as Inline[];
    const children = inner.flatMap(cut);
    return children.length > 0 ? [{ ...part, children }] : [];
  };
  return parts.flatMap(cut);
}
