/** Reads letters, finds out their languages, and makes the files of an element out of them. */
import { type Diagnostic, error, hasErrors, warning } from '../check/diagnostic.js';
import { parsePartialDate } from '../data/partial-date.js';
import { compareLetters } from './compare-letters.js';
import { type Imported, toJson } from './imported.js';
import type { LetterFile, LetterIn } from './letter.js';
import {
  type Campaign,
  campaignOf,
  checkMadeCampaign,
  type Facts,
  idsOf,
  localeOf,
  type There,
} from './letter-campaign.js';
import { languageOf } from './letter-language.js';
import type { LetterSource } from './letter-source.js';
import { readLetter, type ReadOptions, readTree } from './read-letter.js';
import type { ReadLetter } from './reading.js';

/** What is said about letters where they are imported. */
export interface LetterOptions extends Facts, ReadOptions {
  /** a canonical tag; absent where the letters themselves tell */
  lang: string | undefined;
  /** whether all files are made, or one letter alone */
  isWhole: boolean;
  /** what they are added to */
  there?: There | undefined;
}

const CAMPAIGN_FILE = 'campaign.json';

/**
 * @param files the letters, the original first; of one that cannot be read, why not
 * @param options what is said about them
 */
export function importLetters(files: readonly (LetterSource | Diagnostic)[], options: LetterOptions): Imported {
  const { letters, diagnostics, losses, counts } = readLetters(files, options);
  if (hasErrors(diagnostics)) return { files: [], diagnostics, losses, counts };
  if (!options.isWhole) {
    const texts = letters.map(({ lang, letter }) => ({ path: `${lang}.json`, text: toJson(localeOf(letter)) }));
    return { files: texts, diagnostics: [...diagnostics, ...leftOut(letters)], losses, counts };
  }
  const { there } = options;
  const told = dateOf(letters);
  const date = options.date ?? told.date;
  const made = campaignOf(letters, { ...options, date }, there);
  const texts = letters.map(({ lang, letter }) => ({
    path: `${lang}.json`,
    text: toJson(localeOf(letter, idsOf(made, letter))),
  }));
  return {
    files: [...texts, { path: CAMPAIGN_FILE, text: toJson(made), adds: there !== undefined }],
    diagnostics: [
      ...diagnostics,
      ...(options.date === undefined || told.date !== undefined ? told.diagnostics : []),
      ...contradiction(date, told.date),
      ...compareLetters(letters),
      ...severalPetitions(made, letters),
      ...checkMadeCampaign(CAMPAIGN_FILE, made),
    ],
    losses,
    counts,
  };
}

function readLetters(files: readonly (LetterSource | Diagnostic)[], options: LetterOptions) {
  const diagnostics: Diagnostic[] = [];
  const losses: Diagnostic[] = [];
  const letters: LetterIn[] = [];
  const counts: string[] = [];
  for (const one of files) {
    if ('message' in one) {
      diagnostics.push(one);
      continue;
    }
    const { file } = one;
    const how = one.title === undefined ? options : { ...options, title: one.title };
    const { letter, words, ...read }: ReadLetter =
      'tree' in one ? readTree(file, one.tree, how) : readLetter(file, one.text, how);
    // a call takes no hundred thousand arguments
    for (const fault of read.faults) diagnostics.push(fault);
    for (const doubt of read.doubts) diagnostics.push(doubt);
    for (const loss of read.losses) losses.push(loss);
    if (words) counts.push(`${file}: ${words.kept} of ${words.all} words are in the letter.`);
    if (!letter) continue;
    const lang = one.lang ?? options.lang;
    const found = lang === undefined ? languageOf({ file, letter }, options.isWhole) : { lang, diagnostics: [] };
    diagnostics.push(...found.diagnostics);
    // a letter that is only printed may be in any language
    letters.push({ file, letter, lang: found.lang ?? '' });
  }
  diagnostics.push(...repeatedLanguages(letters), ...letters.flatMap(doubtfulLetter));
  return { letters, diagnostics, losses, counts };
}

/** A letter that is read again may bring another petition; the one that was there is not lost. */
function severalPetitions({ petitions }: Campaign, letters: readonly LetterIn[]): Diagnostic[] {
  return letters.flatMap(({ lang }) => {
    const own = petitions.filter(({ languages }) => languages.includes(lang)).map(({ id }) => id);
    const message = `has several petitions in ${lang}: ${own.join(', ')}. Readers get the first open one: put them in order.`;
    return own.length > 1 ? [warning(CAMPAIGN_FILE, message, { key: 'petitions' })] : [];
  });
}

function repeatedLanguages(letters: readonly LetterIn[]): Diagnostic[] {
  return letters.flatMap(({ file, lang }, index) => {
    const earlier = letters.slice(0, index).find((one) => one.lang === lang);
    if (!lang || !earlier) return [];
    return [error(file, `is in ${lang}, as ${earlier.file} is: import one of the two.`)];
  });
}

/** A page that is something else, such as a piece of news, is read all the same. */
function doubtfulLetter({ file, letter: { lead, reasons, petition } }: LetterFile): Diagnostic[] {
  if (lead !== undefined || reasons.length > 0 || petition) return [];
  return [warning(file, 'has no lead, no reasons and no petition: is this a letter?')];
}

/** The date of the first letter that tells one; a time of day is cut off. */
function dateOf(letters: readonly LetterFile[]): { date: string | undefined; diagnostics: Diagnostic[] } {
  const dates: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const {
    file,
    letter: { date },
  } of letters) {
    if (!date) continue;
    const day = date.value.split(/[T\s]/, 1)[0] ?? '';
    if (parsePartialDate(day)) dates.push(day);
    else
      diagnostics.push(
        warning(file, `“${date.value}” is not a date such as 2025-01-31, so it is ignored.`, { line: date.line }),
      );
  }
  return { date: dates[0], diagnostics };
}

function contradiction(date: string | undefined, told: string | undefined): Diagnostic[] {
  if (date === undefined || told === undefined || date === told) return [];
  return [warning(CAMPAIGN_FILE, `has the date ${date}, as --date says; the letter itself says ${told}.`)];
}

/** What a letter alone has no place for. */
function leftOut(letters: readonly LetterFile[]): Diagnostic[] {
  return letters.flatMap(({ file, letter: { petition } }) =>
    petition?.url === undefined
      ? []
      : [
          warning(
            file,
            `has its petition at ${petition.url}: this belongs in campaign.json, which is written with --out DIR.`,
          ),
        ],
  );
}
