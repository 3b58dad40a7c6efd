/** The check of markup, in texts that are shown as they are. A text in Markdown is no matter of this file. */
import type { Find } from './diagnostic.js';

/**
 * @param text a text
 * @param find takes what is wrong with it
 */
export function checkMarkup(text: string, find: Find): void {
  if (/<\/?[a-z!]|&#?\w+;/i.test(text) || MARKDOWN.some((mark) => mark.test(text)))
    find('error', 'contains markup: write plain text.');
}

const MARKDOWN = [
  /\]\(/, // a link
  /\*\*|__(?=\w)|~~/, // strong, and struck out
  /(?<![\w*])\*(?=\S)[^*]*\S\*(?![\w*])/, // emphasis
  /(?<![\w_])_(?=\S)[^_]*\S_(?![\w_])/,
  /`[^`]+`/, // code
  /^ {0,3}(?:#{1,6}|>|[-*+]) +(?=\S)/m, // a heading, a quotation, a list; a number may be a date
];

const ADDRESS = /\b(?:https?:\/\/[\p{L}\p{N}]|www\.)[^\s{}]*|\b[\w.+-]{1,64}@[\w-]{1,63}\.\w+/giu;

/** What shows readers how to write one. */
const EXAMPLE = /^(?:\S+@|https:\/\/)example\.org\b/i;

/**
 * @param text a text of the interface, which names no place: addresses are facts of the campaign
 * @param find takes what is wrong with it
 */
export function checkAddresses(text: string, find: Find): void {
  const [address] = text.match(ADDRESS)?.filter((one) => !EXAMPLE.test(one)) ?? [];
  if (address !== undefined)
    find(
      'error',
      `contains the address ${address}: addresses belong in the campaign, once for all languages. Remove it.`,
    );
}

/**
 * Whether a text is nothing but a note of whoever wrote it, as in “[title unknown]”.
 * @param text a text
 */
export const isNote = (text: string): boolean => /^(?:\[[^\]]*\]|\([^)]*\))\.?$/.test(text.trim());
