/** The check of one text of the interface against the English one. */
import languages from 'virtual/language-list';
import type { Diagnostic } from './diagnostic.js';
import { languageName } from './language-name.js';

/** Takes what is wrong with a text. */
export type Find = (level: Diagnostic['level'], message: string) => void;

/**
 * @param text a text of the interface
 * @param original the same in the source language
 * @param tag its language
 * @param find takes what is wrong with it
 */
export function checkText(text: string, original: string, tag: string, find: Find): void {
  checkPlaceholders(text, original, find);
  if (/<\/?[a-z!]|&#?\w+;|\]\(|\*\*/i.test(text)) find('error', 'has markup in it: write plain text.');
  const words = original.replace(/\{\{\w+\}\}/g, '').match(/\p{L}{2,}/gu) ?? [];
  if (tag !== 'en' && text === original && words.length > 1) find('warning', 'is the English text: translate it.');
  const wrong = wrongQuotes(text, tag);
  if (wrong.length > 0)
    find(
      'warning',
      `has ${wrong.join(' ')} as quotation marks; ${languageName(tag)} has ${Array.from(quotesOf(tag)).join(' ')}.`,
    );
}

function checkPlaceholders(text: string, original: string, find: Find): void {
  const [has, needs] = [placeholders(text), placeholders(original)];
  const lost = [...needs].filter((one) => !has.has(one));
  const added = [...has].filter((one) => !needs.has(one));
  if (lost.length > 0 && added.length > 0)
    find('error', `has ${added.join(' and ')} where English has ${lost.join(' and ')}: write it as in English.`);
  else if (lost.length > 0)
    find('error', `lacks ${lost.join(' and ')}, where a value is put in: write it as in English.`);
  else if (added.length > 0) find('error', `has ${added.join(' and ')}, which English does not have: remove it.`);
  if (/\{(?!\{)|(?<!\})\}/.test(text.replace(/\{\{[\w]+\}\}/g, '')))
    find('error', 'has a single { or }: placeholders have two on each side, as in {{count}}.');
}

const placeholders = (text: string): Set<string> => new Set(text.match(/\{\{[^{}]*\}\}/g));

const quotesOf = (tag: string): string => languages.find((language) => language.tag === tag)?.quotes ?? '';

/** Quotation marks of other languages; the curved apostrophe is none. */
function wrongQuotes(text: string, tag: string): string[] {
  const quotes = quotesOf(tag);
  const marks = text.match(/["'“”„‟«»‹›‘‚‛]/g) ?? [];
  return [...new Set(marks)].filter(
    (mark) => mark === '"' || mark === "'" || (quotes !== '' && !quotes.includes(mark)),
  );
}
