/** Reads letters, finds out their languages, and makes the files of an element out of them. */
import { parsePartialDate } from '../data/partial-date.js';
import { compareLetters, type LetterFile } from './compare-letters.js';
import type { Finding } from './finding.js';
import type { Imported } from './import.js';
import { campaignOf, checkMadeCampaign, type Facts, idsOf, localeOf } from './letter-campaign.js';
import { knownTag, languageOfName } from './letter-language.js';
import { type Letter, readLetter } from './read-letter.js';
import { readTextFile } from './text-file.js';

/** What is said about letters where they are imported. */
export interface LetterOptions extends Facts {
  /** a canonical tag; absent where the letters themselves tell */
  lang: string | undefined;
  /** whether all files are written, or one letter is printed */
  isWhole: boolean;
}

/** No letter is longer, in bytes; Markdown that is meant to be slow stays harmless. */
const LONGEST = 200_000;

const CAMPAIGN_FILE = 'campaign.json';

/**
 * @param paths the files, the original first
 * @param options what is said about them
 */
export function importLetters(paths: readonly string[], options: LetterOptions): Imported {
  const findings: Finding[] = [];
  const losses: Finding[] = [];
  const letters: (LetterFile & { lang: string })[] = [];
  for (const file of paths) {
    const text = readTextFile(file, LONGEST);
    if (typeof text !== 'string') {
      findings.push(text);
      continue;
    }
    const read = readLetter(file, text);
    findings.push(...read.faults);
    losses.push(...read.losses);
    if (!read.letter) continue;
    const lang = options.lang ?? languageOf(file, read.letter, findings);
    if (lang === undefined && options.isWhole && !read.letter.lang) findings.push(unknownLanguage(file));
    letters.push({ file, letter: read.letter, lang: lang ?? '' });
  }
  findings.push(...repeatedLanguages(letters), ...letters.flatMap(doubtfulLetter));
  if (findings.some(({ level }) => level === 'error')) return { files: [], findings, losses };

  const texts = letters.map(({ lang, letter }) => ({
    path: `${lang}.json`,
    text: toJson(localeOf(letter, options.isWhole ? idsOf(letters, letter, options) : undefined)),
  }));
  if (!options.isWhole) return { files: texts, findings: [...findings, ...onlyPrinted(letters)], losses };
  const told = dateOf(letters, findings);
  if (options.date !== undefined && told !== undefined && told !== options.date)
    findings.push({
      file: CAMPAIGN_FILE,
      key: '',
      level: 'warning',
      message: `has the date ${options.date}, as --date says; the letter itself says ${told}.`,
    });
  const date = options.date ?? told;
  const made = campaignOf(letters, { ...options, date });
  findings.push(...compareLetters(letters), ...checkMadeCampaign(CAMPAIGN_FILE, made));
  return { files: [...texts, { path: CAMPAIGN_FILE, text: toJson(made) }], findings, losses };
}

const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function languageOf(file: string, { lang }: Letter, findings: Finding[]): string | undefined {
  const named = languageOfName(file);
  if (!lang) return named || undefined;
  const told = knownTag(lang.value);
  if (!told && !named)
    findings.push({
      file,
      line: lang.line,
      key: '',
      level: 'error',
      message: `“${lang.value}” is no language tag, such as nl or pt-BR.`,
    });
  else if (named && told !== named)
    findings.push({
      file,
      line: lang.line,
      key: '',
      level: 'warning',
      message: `says “${lang.value}”, but the name of the file says ${named}: ${named} is taken.`,
    });
  return named || told || undefined;
}

const unknownLanguage = (file: string): Finding => ({
  file,
  key: '',
  level: 'error',
  message: 'does not tell its language: name it as in letter.nl.md, write lang: nl at its top, or give --lang nl.',
});

function repeatedLanguages(letters: readonly (LetterFile & { lang: string })[]): Finding[] {
  return letters.flatMap(({ file, lang }, index) => {
    const earlier = letters.slice(0, index).find((one) => one.lang === lang);
    if (!lang || !earlier) return [];
    const message = `is in ${lang}, as ${earlier.file} is: import one of the two.`;
    return [{ file, key: '', level: 'error' as const, message }];
  });
}

/** A page that is something else, such as a piece of news, is read all the same. */
function doubtfulLetter({ file, letter: { lead, reasons, petition } }: LetterFile): Finding[] {
  if (lead !== undefined || reasons.length > 0 || petition) return [];
  const message = 'has no lead, no reasons and no petition: is it a letter?';
  return [{ file, key: '', level: 'warning', message }];
}

/** The date of the first letter that tells one; a time of day is cut off. */
function dateOf(letters: readonly LetterFile[], findings: Finding[]): string | undefined {
  const dates = letters.flatMap(({ file, letter: { date } }) => {
    if (!date) return [];
    const day = date.value.replace(/[T\s].*$/, '');
    if (parsePartialDate(day)) return [day];
    findings.push({
      file,
      line: date.line,
      key: '',
      level: 'warning',
      message: `“${date.value}” is no date as in 2025-01-31: it is not taken.`,
    });
    return [];
  });
  return dates[0];
}

/** What a letter that is printed leaves out. */
function onlyPrinted(letters: readonly LetterFile[]): Finding[] {
  return letters.flatMap(({ file, letter: { petition } }) => {
    if (petition?.url === undefined) return [];
    const message = `has its petition at ${petition.url}: that stands in campaign.json, which --out DIR writes.`;
    return [{ file, key: '', level: 'warning' as const, message }];
  });
}
