/** The check of a letter in Markdown: what readers will not see as it is meant. */
import { ANYWHERE, readAddress } from '../data/address.js';
import { type LetterText, type Piece, readLetterText, type Subheading } from '../markdown/letter-text.js';
import { mustBeModest, type Spent } from '../markdown/limits.js';
import { ParseError } from '../markdown/parse-error.js';
import { quoted } from '../markdown/quoted.js';
import type { Context } from './context.js';
import type { Diagnostic } from './diagnostic.js';
import type { JsonFile } from './json-file.js';
import { GROUPS } from './letter-shape.js';
import { type Tree, treeAt } from './tree.js';

type Find = (level: Diagnostic['level'], key: string, message: string) => void;

/** Code of a template that nobody has filled in, or of another kind of Markdown. */
const TEMPLATE_CODE = /\{\{|\}\}|\{%|%\}|\{:|\{[.#][\w-]/;

/** The values that are put into the line that says what the text is. */
const OF_ORIGIN = /\{\{(?:publisher|date)\}\}/g;

/** Marks that are left over where a text was read, and were not meant as words by a \\ before them. */
const LEFT_OVER = /(?<!\\)(?:\*\*|__|~~(?=\S)|\]\(|\]\[|\[\^)/g;

/** Whether the texts of a letter are in Markdown. */
export const isMarkdown = (locale: unknown): boolean => treeAt(locale, 'letter').format === 'markdown';

/**
 * @param json a locale whose letter is in Markdown
 * @param others the same letter in other languages
 * @param find takes what is wrong
 */
export function checkMarkdown(json: JsonFile, others: Context['locales'], find: Find): void {
  const letter = treeAt(json.value, 'letter');
  const read = new Map<string, LetterText>();
  let spent: Spent | undefined;
  for (const [key, text] of textsIn(letter)) {
    const code = TEMPLATE_CODE.exec(key === 'letter.origin' ? text.replace(OF_ORIGIN, '') : text)?.[0];
    if (code) find('error', key, `contains template code, which readers would see: ${around(text, code)}.`);
    try {
      spent = mustBeModest(text, spent);
      const found = readLetterText(text, {
        readAddress: (one) => readAddress(one, ANYWHERE),
        isPassage: !isBlocks(key),
      });
      if (/title|origin/.test(key)) checkPlain(key, found, find);
      else read.set(key, found);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      find('error', key, `${error.message} It is shown as plain text.`);
    }
  }
  for (const [key, { faults, leftOver }] of read) {
    for (const { kind, message } of faults) find(kind === 'unheld' ? 'warning' : 'error', key, message);
    for (const mark of new Set(leftOver.flatMap((source) => source.match(LEFT_OVER) ?? []))) {
      const place = around(leftOver.find((source) => source.includes(mark)) ?? '', mark);
      find(
        'warning',
        key,
        `has ${mark} where it has no effect, so readers see it: ${place}. Close it, or write \\ before it.`,
      );
    }
  }
  checkLevels(read, find);
  const first = others.find(({ name }) => name === 'en') ?? others[0];
  if (first && first.name !== json.name) compareLetters(json, first, read, find);
}

/** The texts of a letter with their whole keys, in the order in which they are read. */
function textsIn(letter: Tree): [key: string, text: string][] {
  const groups = GROUPS.flatMap((group) =>
    Object.entries(treeAt(letter, group)).map(([name, text]): [string, unknown] => [`${group}.${name}`, text]),
  );
  const all: [string, unknown][] = [
    ['title', letter.title],
    ['lead', letter.lead],
    ...groups,
    ['placeAndDate', letter.placeAndDate],
    ['origin', letter.origin],
  ];
  return all.flatMap(([key, text]) => (typeof text === 'string' ? [[`letter.${key}`, text]] : []));
}

/** Whether a text may have more than one paragraph. */
const isBlocks = (key: string): boolean => key.split('.').length > 2;

function checkPlain(key: string, { blocks, faults }: LetterText, find: Find): void {
  const isMarked = (piece: Piece) => typeof piece !== 'string';
  if (faults.length > 0 || blocks.some((block) => block.type === 'paragraph' && block.pieces.some(isMarked)))
    find('warning', key, 'is shown as plain text: only the other texts of the letter are Markdown.');
}

function checkLevels(read: ReadonlyMap<string, LetterText>, find: Find): void {
  const all = [...read].flatMap(([key, { headings }]) =>
    headings.map((heading): [string, Subheading] => [key, heading]),
  );
  let before = Math.min(...all.map(([, { depth }]) => depth)) - 1;
  for (const [key, { depth, words }] of all) {
    if (depth > before + 1)
      find(
        'warning',
        key,
        `skips a level: ${quoted(words)} has ${'#'.repeat(depth)} where ${'#'.repeat(before + 1)} comes next. It is shown as the next level.`,
      );
    before = depth;
  }
}

/** What a letter in one language has, and in another has not. */
function compareLetters(json: JsonFile, other: JsonFile, read: ReadonlyMap<string, LetterText>, find: Find): void {
  if (!isMarkdown(other.value)) {
    find(
      'warning',
      'letter.format',
      `is "markdown" here, and not in ${other.name}.json: there, readers see its marks.`,
    );
    return;
  }
  const theirs = new Map(textsIn(treeAt(other.value, 'letter')));
  for (const [key, { links }] of read) {
    const text = theirs.get(key);
    const expected = text === undefined ? undefined : linksOf(text);
    if (!expected) continue;
    const own = links.map((link) => withoutLanguage(link, json.name)).sort();
    const wanted = expected.map((link) => withoutLanguage(link, other.name)).sort();
    const [extra, lacking] = [without(own, wanted), without(wanted, own)];
    if (extra.length + lacking.length === 0) continue;
    const told = [
      ...(lacking.length > 0 ? [`lacks a link to ${lacking.join(', ')}`] : []),
      ...(extra.length > 0 ? [`has a link to ${extra.join(', ')}`] : []),
    ];
    find('warning', key, `${told.join(', and ')}, unlike ${other.name}.json.`);
  }
}

function linksOf(text: string): string[] | undefined {
  try {
    return readLetterText(text, { readAddress: (one) => one }).links;
  } catch {
    return undefined;
  }
}

/** An address whose only difference may be the language of what lies there. */
const withoutLanguage = (address: string, tag: string): string =>
  address
    .split(/([/.?=&#_-])/)
    .map((part) => (part.toLowerCase() === tag.toLowerCase() ? '{lang}' : part))
    .join('');

/** What a list has more of than another, each as often as it has. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** A mark in a text, with the words around it. */
function around(text: string, mark: string): string {
  const place = text.indexOf(mark);
  return quoted(text.slice(Math.max(0, place - 20), place + 40));
}
