/** The importers speak of options of the command; on the page, the same things are controls with a label. */
import type { BringWords } from './words.js';

/** @param words of the page */
const labelsOf = ({ letter, list }: BringWords): Partial<Record<string, string>> => ({
  lang: letter.language,
  title: letter.name,
  date: letter.date,
  closed: letter.closed,
  drop: letter.leaveOut,
  select: letter.select,
  list: list.which,
  map: list.columns,
  ignore: list.none,
  set: list.constants,
  dates: list.dates,
  people: list.people,
});

/** What only a terminal has, and what the page shows by itself. */
const TERMINAL = / Nothing was written\.$| \(and --force[^)]*\)| To import one: --map.*$/;

/** How a sentence goes on after the name of a file. */
const OF_FILE = /^(?:has|is|does|contains|cannot|says|lacks|must|may|seems)\b/;

/** What stands behind an option for its value. */
const VALUE = /(”) (?:[\w.]+=)?(?:COLUMN|VALUE|CSS|FIELD=COLUMN|YYYY-MM-DD|DMY, MDY, YMD or excel)\b/g;

/**
 * @param message of an importer
 * @param words of the page
 * @returns it with the labels of controls in place of options
 */
export function withControls(message: string, words: BringWords): string {
  const labels = labelsOf(words);
  return message
    .replace(TERMINAL, '')
    .replace(/--([a-z]+)/g, (option, name: string) => (labels[name] ? `“${labels[name]}”` : option))
    .replace(VALUE, '$1');
}

/** @param message about a whole file, whose name is not said before it */
export const asSentence = (message: string): string =>
  OF_FILE.test(message) ? `The file ${message}` : message.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
