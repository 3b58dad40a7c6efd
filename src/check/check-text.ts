/** The check of one text: of the interface against the English one, and of any text by itself. */
import { checkBlanks, checkSpacing } from './check-blanks.js';
import { checkCharacters } from './check-characters.js';
import { checkLanguage, type Detect, isEnglishText } from './check-language.js';
import { checkAddresses, checkMarkup, isNote } from './check-markup.js';
import { checkPlaceholders, withoutPlaceholders } from './check-placeholders.js';
import { checkEnd, checkPunctuation } from './check-punctuation.js';
import { checkQuotes } from './check-quotes.js';
import type { Find } from './diagnostic.js';

/**
 * @param text a text of the interface
 * @param original the same in the source language
 * @param tag its language
 * @param find takes what is wrong with it
 * @param detect tells languages apart; absent where nobody does
 */
export function checkText(text: string, original: string, tag: string, find: Find, detect?: Detect): void {
  checkPlaceholders(text, original, find);
  checkMarkup(text, find);
  checkAddresses(text, find);
  checkQuotes(text, tag, find);
  checkSpacing(text, tag, find);
  checkPunctuation(text, find);
  if (isNote(text) && !isNote(original)) find('error', 'is only a note in brackets: write the text itself.');
  if (tag === 'en') checkProse(text, tag, find, detect);
  else {
    checkEnd(text, original, find);
    const isEnglish = isEnglishText(text, original);
    if (isEnglish) find('warning', 'is the English text: translate it.');
    checkProse(text, tag, find, isEnglish ? undefined : detect);
  }
}

/**
 * What is wrong with a text in whatever style it is written.
 * @param text a text
 * @param tag its language
 * @param find takes what is wrong with it
 * @param detect tells languages apart; absent where nobody does
 */
export function checkProse(text: string, tag: string, find: Find, detect?: Detect): void {
  checkCharacters(withoutPlaceholders(text), tag, find);
  checkBlanks(text, find);
  if (detect) checkLanguage(text, tag, find, detect);
}
