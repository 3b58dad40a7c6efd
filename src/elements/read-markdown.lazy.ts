/** Reads a letter in Markdown, and draws it: loaded for such a letter alone, with the parser. */
import { html } from 'lit';
import type { Letter } from '../i18n/custom-words.js';
import type { Draw } from '../i18n/words.js';
import { type LetterText, ranksOf, readLetterText, type Subheading } from '../markdown/letter-text.js';
import { mustBeModest, type Spent } from '../markdown/limits.js';
import { ParseError } from '../markdown/parse-error.js';
import { blocksTemplate, piecesTemplate } from './markdown.template.js';

/** How many faults are told one by one. */
const MAX_TOLD = 20;

const GROUPS = ['opening', 'reasons', 'closing'] as const;

/**
 * @param letter as the page has it
 * @param page `readAddress`: which addresses are used, and in which form; `level`: that of the title, when it is drawn
 * @returns what draws it, and what is not as it is written, in words
 */
export function readMarkdown(
  letter: Letter,
  { readAddress, level }: { readAddress: (address: string) => string | undefined; level: () => number },
): { draw: Draw; faults: readonly string[] } {
  const read = new Map<string, LetterText>();
  const faults = new Set<string>();
  let spent: Spent | undefined;
  const take = (key: string, text: string | undefined, isPassage: boolean) => {
    if (text === undefined) return;
    try {
      spent = mustBeModest(text, spent);
      const found = readLetterText(text, { readAddress, isPassage });
      read.set(key, found);
      for (const { message } of found.faults) faults.add(`letter.${key}: ${message}`);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      faults.add(`letter.${key}: ${error.message} It is shown as plain text.`);
    }
  };
  take('lead', letter.lead, true);
  for (const group of GROUPS)
    for (const [name, text] of Object.entries(letter[group] ?? {})) take(`${group}.${name}`, text, false);
  take('placeAndDate', letter.placeAndDate, true);
  const ranks = ranksOf([...read.values()].flatMap(({ headings }) => headings));
  return {
    draw: (key) => {
      const name = key.slice('letter.'.length);
      const text = read.get(name);
      return text && drawn(name, text, (heading) => level() + (ranks.get(heading) ?? 1));
    },
    faults: firstOf([...faults]),
  };
}

function drawn(name: string, { blocks }: LetterText, levelOf: (heading: Subheading) => number) {
  const [first] = blocks;
  if (!first) return undefined;
  const isPassage = !name.includes('.');
  if (isPassage && first.type === 'paragraph') return html`${piecesTemplate(first.pieces)}`;
  // an item with one paragraph needs none, as in a list
  const isTight = name.startsWith('reasons.') && blocks.filter(({ type }) => type === 'paragraph').length < 2;
  return html`${blocksTemplate(blocks, levelOf, isTight)}`;
}

const firstOf = (faults: readonly string[]): readonly string[] =>
  faults.length > MAX_TOLD
    ? [...faults.slice(0, MAX_TOLD), `${String(faults.length - MAX_TOLD)} more: leave-x-letter check lists them all.`]
    : faults;
