/** Makes the files of an element out of letters: the words of each language, and the facts once. */
import { checkCampaignFile } from '../check/check-campaign.js';
import { type Diagnostic, error } from '../check/diagnostic.js';
import { jsonFile } from '../check/json-file.js';
import type { Letter, LetterIn } from './letter.js';

/** What a letter does not say of itself. */
export interface Facts {
  /** of the campaign, and of its call */
  id: string;
  /** when the letter was published */
  date: string | undefined;
  state: 'open' | 'closed';
}

/**
 * @param letter a letter
 * @param ids what its call and its petition are known by in the campaign; absent where there is none
 * @returns its words, in the order in which they are read; parts that it does not have are absent
 */
export function localeOf(letter: Letter, ids?: Ids): object {
  const { title, lead, opening, reasons, closing, placeAndDate, petition } = letter;
  return {
    letter: {
      title,
      lead,
      opening: numbered('paragraph', opening),
      reasons: numbered('reason', reasons),
      closing: numbered('paragraph', closing),
      placeAndDate,
    },
    ...(petition?.sign === undefined ? {} : { petition: { sign: petition.sign } }),
    // both go by the title of the letter in its language
    ...(ids && { calls: { [ids.call]: { title } } }),
    ...(ids?.petition !== undefined && { petitions: { [ids.petition]: { title } } }),
  };
}

/** What a letter's call and petition are known by. */
interface Ids {
  call: string;
  petition?: string;
}

const addressesOf = (letters: readonly { letter: Letter }[]): string[] => [
  ...new Set(letters.flatMap(({ letter }) => letter.petition?.url ?? [])),
];

const petitionId = (index: number): string => (index === 0 ? 'petition' : `petition-${index + 1}`);

/**
 * @param letters all letters
 * @param letter one of them
 * @param facts what they do not say
 */
export function idsOf(letters: readonly { letter: Letter }[], letter: Letter, { id }: Pick<Facts, 'id'>): Ids {
  const index = addressesOf(letters).indexOf(letter.petition?.url ?? '');
  return { call: id, ...(index >= 0 && { petition: petitionId(index) }) };
}

function numbered(name: string, texts: readonly string[]): object | undefined {
  if (texts.length === 0) return undefined;
  return Object.fromEntries(texts.map((text, index) => [`${name}-${index + 1}`, text]));
}

/**
 * @param letters the letters, the original first
 * @param facts what they do not say
 * @returns the campaign that they make; without its dates where none is known
 */
export function campaignOf(letters: readonly LetterIn[], { id, date, state }: Facts): object {
  const [first] = letters;
  const title = first?.letter.title;
  const lang = first?.lang;
  const citation = { title, lang, date };
  return {
    id,
    call: id,
    calls: [{ id, title, lang, date, source: citation }],
    endorsements: [],
    petitions: addressesOf(letters).map((url, index) => {
      const languages = letters.filter(({ letter }) => letter.petition?.url === url).map((one) => one.lang);
      return {
        id: petitionId(index),
        url,
        call: id,
        languages: languages.length === letters.length ? 'all' : languages,
        state,
        checked: date,
        source: citation,
      };
    }),
    departures: [],
  };
}

/**
 * @param file the name of the campaign file
 * @param value its content
 * @returns what it lacks, and what is wrong in it
 */
export function checkMadeCampaign(file: string, value: object): Diagnostic[] {
  const found = checkCampaignFile(jsonFile(file, value));
  const isUndated = ({ key, message }: Diagnostic) => /\b(?:date|checked)$/.test(key) && message === 'is missing.';
  if (!found.some(isUndated)) return found;
  const message =
    'lacks the date of the letter: the letters do not say when it was published. Give it with --date YYYY-MM-DD (and --force, to replace what is written now).';
  return [...found.filter((one) => !isUndated(one)), error(file, message)];
}
