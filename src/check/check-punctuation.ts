/** The check of punctuation: dots for an ellipsis, hyphens for dashes, a mark at the end that the translation has lost. */
import type { Find } from './diagnostic.js';

/**
 * @param text a text
 * @param find takes what is wrong with it
 */
export function checkPunctuation(text: string, find: Find): void {
  if (text.includes('...')) find('warning', 'has three dots for an ellipsis: write … (one character).');
  if (/\S\s+-{1,3}\s+\S|\w--+\w/u.test(text)) find('warning', 'has a hyphen instead of a dash: write – (or —).');
}

/** What a reader takes for the same end of a text; the Greek question mark looks like a semicolon. */
const ENDS = [
  { name: 'full stop', of: '.', kept: '.!?…;\u037E。।۔։' },
  { name: 'colon', of: ':', kept: ':：' },
  { name: 'question mark', of: '?', kept: '?;\u037E？؟' },
  { name: 'exclamation mark', of: '!', kept: '!.！' },
  { name: 'ellipsis', of: '…', kept: '….' },
];

/**
 * @param text a translation
 * @param original the same in the source language
 * @param find takes what is wrong with it
 */
export function checkEnd(text: string, original: string, find: Find): void {
  const end = ENDS.find(({ of }) => of === lastOf(original));
  // a value at the end may bring its own
  if (end && !`${end.kept}}`.includes(lastOf(text)))
    find('warning', `lacks the ${end.name} that ends the English text.`);
}

/** The last character, whatever quotation marks and brackets close behind it; it may be a letter. */
const lastOf = (text: string): string => Array.from(text).findLast((one) => !/[\s"'“”»«›‹‘’)\]]/u.test(one)) ?? ' ';
