/** Notices where a text that is read as one letter is in two languages, one below the other. */
import type { Detect } from '../check/check-language.js';
import { type Diagnostic, warning } from '../check/diagnostic.js';
import { languageName } from '../check/language-name.js';

/** A line that parts a text: a heading, a rule, or a few words that are no sentence, such as “English version below”. */
const DIVIDER =
  /^\s*(?:#{1,6}\s.*|([-*_=~])(?:\s*\1){2,}\s*|[\p{P}\s]*[\p{L}\p{M}]+(?:[\s/()–—-]+[\p{L}\p{M}]+){0,4}[\p{P}\s]*)$/u;

/** What is shorter may be a quotation or a name, in characters; and so may be what is a small part of all. */
const ENOUGH = 150;
const PART = 0.2;
const MAX_DIVIDER = 200;

/** Stands where a block of a page begins or ends. */
const BLOCK = '\u0001';

/**
 * @param file the name of the file
 * @param text its text, or that of the page with its lines; marks and tags are no words
 * @param hasLines whether its lines are those of the file
 * @param loadDetector tells languages apart; only a text with parts asks for it
 */
export async function mixedLanguages(
  file: string,
  text: string,
  hasLines: boolean,
  loadDetector: () => Promise<Detect>,
): Promise<Diagnostic[]> {
  const parts = partsOf(text).filter((part) => part.text.length >= ENOUGH);
  if (parts.length < 2) return [];
  const detect = await loadDetector();
  const lengths = new Map<string, { length: number; line: number }>();
  for (const part of parts) {
    const { language, isReliable } = detect(part.text);
    if (!isReliable) continue;
    const { length, line } = lengths.get(language) ?? { length: 0, line: part.line };
    lengths.set(language, { length: length + part.text.length, line });
  }
  const all = [...lengths.values()].reduce((sum, { length }) => sum + length, 0);
  const found = [...lengths].filter(([, { length }]) => length >= PART * all);
  if (found.length < 2) return [];
  const names = found.map(([language]) => languageName(language)).join(', ');
  const message = `seems to contain the letter in several languages (${names}), which become one letter here. Put each into a file of its own, such as letter.${found[0]?.[0] ?? ''}.md and letter.${found[1]?.[0] ?? ''}.md.`;
  return [warning(file, message, hasLines ? { line: found[1]?.[1].line } : {})];
}

function partsOf(text: string): { text: string; line: number }[] {
  const parts = [{ text: '', line: 1 }];
  let number = 1;
  for (const [end, line] of piecesOf(text)) {
    const last = parts.at(-1);
    // no long line parts anything
    if (line.length <= MAX_DIVIDER && DIVIDER.test(line)) parts.push({ text: '', line: number });
    else if (last) last.text += `${line.replace(/\]\([^()\s]*\)|https?:\S+/g, ' ').trim()} `;
    if (end === '\n') number++;
  }
  return parts;
}

/** Lines, and the blocks of a page that stand on one; each with what ends it. */
const piecesOf = (text: string): [end: string, line: string][] =>
  text.split(new RegExp(`(?<=[\n${BLOCK}])`)).map((piece) => {
    const line = piece.replace(new RegExp(`[\n${BLOCK}]$`), '');
    return [piece.slice(line.length), line];
  });

/** The words of a page, on the lines on which they stand; each step goes through it once. */
export const linesOfHtml = (html: string): string =>
  HIDDEN.reduce(without, html)
    .replace(/<hr\b[^<>]*>/gi, `${BLOCK}---${BLOCK}`)
    .replace(/<h[1-6]\b[^<>]*>/gi, `${BLOCK}# `)
    .replace(/<\/?(?:h[1-6]|p|div|li|br|section|article)\b[^<>]*>/gi, BLOCK)
    .replace(/<[^<>]*>/g, (tag) => tag.replace(/[^\n]/g, ''));

const HIDDEN = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<nav', '</nav'],
] as const;

function without(html: string, [open, close]: (typeof HIDDEN)[number]): string {
  const [first = '', ...others] = html.split(open);
  const pieces = others.map((piece) => {
    const end = piece.indexOf(close);
    return end < 0 ? piece : piece.slice(0, end).replace(/[^\n]/g, '') + piece.slice(end);
  });
  return [first, ...pieces].join(' ');
}
