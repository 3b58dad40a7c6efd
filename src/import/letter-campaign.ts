/** Makes the files of an element out of letters: the words of each language, and the facts once. */
import { checkCampaignFile } from '../check/check-campaign.js';
import { type Diagnostic, error } from '../check/diagnostic.js';
import { type JsonFile, jsonFile } from '../check/json-file.js';
import { knownTag } from '../check/language-name.js';
import type { Letter, LetterIn } from './letter.js';

/** What a letter does not say of itself. */
export interface Facts {
  /** of the campaign, and of its call; that of the campaign that is there, where nobody says another */
  id: string | undefined;
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
  const { title, lead, opening, reasons, closing, placeAndDate, isMarkdown, petition } = letter;
  return {
    letter: {
      ...(isMarkdown && { format: 'markdown' }),
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

/**
 * @param campaign the campaign of the letters
 * @param letter one of them
 */
export function idsOf({ call, petitions }: Campaign, letter: Letter): Ids {
  const petition = petitions.find(({ url }) => letter.petition?.url !== undefined && url === letter.petition.url)?.id;
  return { call, ...(petition !== undefined && { petition }) };
}

function numbered(name: string, texts: readonly string[]): object | undefined {
  if (texts.length === 0) return undefined;
  return Object.fromEntries(texts.map((text, index) => [`${name}-${index + 1}`, text]));
}

/** What of a campaign a letter adds to. Dates are missing where nobody has told them. */
export interface Campaign {
  id: string;
  call: string;
  calls: { id: string; title: string; lang: string; date?: string | undefined; source: Citation }[];
  petitions: Petition[];
  endorsements: unknown[];
  departures: unknown[];
}

interface Citation {
  title?: string | undefined;
  lang?: string | undefined;
  date?: string | undefined;
}

interface Petition {
  id: string;
  url: string;
  call?: string;
  languages: 'all' | string[];
  state: string;
  checked?: string | undefined;
  source: Citation;
}

/** What is in the folder already. */
export interface There {
  campaign: Campaign;
  /** of the letters that are there */
  languages: string[];
}

/** What a letter alone is called. */
const ID = 'letter';

/**
 * @param letters the letters, the original first
 * @param facts what they do not say
 * @param there the campaign that they are added to; nothing of it is lost
 * @returns the campaign of all; without its dates where none is known
 */
export function campaignOf(letters: readonly LetterIn[], { id, date, state }: Facts, there?: There): Campaign {
  const [first] = letters;
  const [title, lang] = [first?.letter.title ?? '', first?.lang ?? ''];
  const citation = { title, lang, date };
  const call = id ?? there?.campaign.call ?? ID;
  const made: Campaign = there
    ? structuredClone(there.campaign)
    : {
        id: call,
        call,
        calls: [],
        endorsements: [],
        petitions: [],
        departures: [],
      };
  const known = made.calls.find((one) => one.id === call);
  if (known) {
    known.date ??= date;
    known.source.date ??= date;
  } else made.calls.push({ id: call, title, lang, date, source: citation });
  const added = new Set<Petition>();
  for (const { letter, lang } of letters) {
    const url = letter.petition?.url;
    if (url === undefined) continue;
    let petition: Petition | undefined = made.petitions.find((one) => one.url === url);
    if (!petition) {
      petition = { id: freeId(made), url, call, languages: [], state, checked: date, source: citation };
      made.petitions.push(petition);
      added.add(petition);
    }
    if (state === 'closed') petition.state = state;
    petition.checked ??= date;
    petition.source.date ??= date;
    if (petition.languages !== 'all' && !petition.languages.includes(lang)) petition.languages.push(lang);
  }
  const languages = [...new Set([...(there?.languages ?? []), ...letters.map((one) => one.lang)])];
  for (const petition of added) if (petition.languages.length === languages.length) petition.languages = 'all';
  if (there) for (const petition of made.petitions) narrow(petition, letters, languages);
  return made;
}

/** A petition of all languages is one of the others, where a letter brings its own. */
function narrow(petition: Petition, letters: readonly LetterIn[], languages: readonly string[]): void {
  if (petition.languages !== 'all') return;
  const others = letters.filter(({ letter: { petition: own } }) => own?.url !== undefined && own.url !== petition.url);
  const left = languages.filter((lang) => !others.some((letter) => letter.lang === lang));
  if (others.length > 0 && left.length > 0) petition.languages = left;
}

function freeId({ petitions }: Campaign): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? 'petition' : `petition-${number}`;
    if (!petitions.some((one) => one.id === id)) return id;
  }
}

/**
 * @param campaign the campaign file that is there, or why it cannot be read
 * @param names those of the JSON files beside it, without their ending
 * @returns what letters are added to, or why they cannot be
 */
export function thereIn(campaign: JsonFile | Diagnostic, names: readonly string[]): There | Diagnostic {
  if ('message' in campaign || !isCampaign(campaign.value))
    return error(
      campaign.file,
      'already exists, but is not a campaign to which letters can be added. Fix it or move it. Nothing was written.',
    );
  return { campaign: campaign.value, languages: names.filter((name) => knownTag(name) === name) };
}

/**
 * @param value what a campaign file holds
 * @returns whether letters can be added to it
 */
export function isCampaign(value: unknown): value is Campaign {
  const { call, calls, petitions } = Object(value) as Partial<Record<keyof Campaign, unknown>>;
  const isRecord = (one: unknown): boolean => {
    const { id, source } = Object(one) as { id?: unknown; source?: unknown };
    return typeof id === 'string' && typeof source === 'object' && source !== null;
  };
  const are = (list: unknown): boolean => Array.isArray(list) && list.every(isRecord);
  return typeof call === 'string' && are(calls) && are(petitions);
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
    'lacks the date of the letter: the letters do not say when it was published. Add it with --date YYYY-MM-DD (and --force, to replace what has just been written).';
  return [...found.filter((one) => !isUndated(one)), error(file, message)];
}
