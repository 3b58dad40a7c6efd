/** How many words there are, in every script: Chinese and Thai have no blanks between theirs. */
import type { Block, Inline, List } from '../markdown/parse-markdown.js';
import { GONE } from '../markdown/shortcodes.js';

type Node = Block | Inline | List['children'][number];

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const WITHOUT_BLANKS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** The browser's own counting takes the square of a long text. */
const MAX_RUN = 200;

/** @param text words, and what is between them */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.replaceAll(GONE, '').matchAll(RUN)) {
    if (!WITHOUT_BLANKS.test(run)) count++;
    else
      for (let start = 0; start < run.length; start += MAX_RUN)
        for (const { isWordLike } of segmenter.segment(run.slice(start, start + MAX_RUN))) if (isWordLike) count++;
  }
  return count;
}

/**
 * @param nodes parts of a document
 * @returns all that there is to read in them, code and images too
 */
export function textIn(nodes: readonly Node[]): string {
  let text = '';
  const waiting: (Node | string)[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.type === 'image' || node.type === 'imageReference') text += ` ${node.alt ?? ''} `;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'html') continue;
    else if ('value' in node) text += node.value;
    else if ('children' in node) {
      const isBlock = !['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
      if (isBlock) waiting.push('\n');
      for (const inner of node.children.toReversed()) waiting.push(inner);
    } else if (node.type === 'definition' && node.identifier.startsWith('^')) text += `${node.url}\n`;
  }
  return text;
}

/** @param text any text */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text);

/**
 * @param block part of a document
 * @param types kinds of nodes
 */
export const holds = (block: Block, ...types: Node['type'][]): boolean =>
  new RegExp(`"type":"(?:${types.join('|')})"`).test(JSON.stringify(block));
