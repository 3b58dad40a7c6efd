/** Compares the letters of several languages: what one has and most others do not is often a slip. */
import { type Diagnostic, warning } from '../check/diagnostic.js';
import { quoted } from '../markdown/quoted.js';
import type { Letter, LetterFile } from './letter.js';

/** What is compared, each with the words for it. */
const TRAITS: ((letter: Letter) => string)[] = [
  ({ lead }) => (lead === undefined ? 'no lead' : 'a lead'),
  ({ opening }) => counted(opening.length, 'paragraph', 'before the list'),
  ({ reasons }) => counted(reasons.length, 'reason'),
  ({ closing }) => counted(closing.length, 'paragraph', 'after the list'),
  ({ placeAndDate }) => (placeAndDate === undefined ? 'no place and date' : 'a place and date'),
  ({ petition }) => (petition?.url === undefined ? 'no petition' : `its petition at ${petition.url}`),
  ({ petition }) => (petition?.sign === undefined ? 'no words for the petition' : 'words for the petition'),
  ({ notices }) => (notices === 0 ? 'no notice' : counted(notices, 'notice')),
];

/**
 * @param files the letters, one a language
 * @returns where one differs from most others; without a majority, from the first
 */
export function compareLetters(files: readonly LetterFile[]): Diagnostic[] {
  const [first, ...others] = files;
  if (!first) return [];
  const differing = TRAITS.flatMap((traitOf) => {
    const traits = files.map(({ letter }) => traitOf(letter));
    const usual = traits.find((trait) => traits.filter((one) => one === trait).length * 2 > files.length);
    const [expected, who] =
      usual === undefined
        ? [traitOf(first.letter), `${first.file} has`]
        : [usual, others.length > 1 ? 'most have' : ''];
    return files.flatMap(({ file, letter }) => {
      const trait = traitOf(letter);
      if (trait === expected) return [];
      return [warning(file, `has ${trait} where ${who} ${shortened(expected, trait)}.`)];
    });
  });
  return [...differing, ...sameTitles(files)];
}

function counted(count: number, what: string, where = ''): string {
  return [String(count), count === 1 ? what : `${what}s`, where].filter(Boolean).join(' ');
}

/** "3 reasons" after "2 reasons" is "3". */
function shortened(expected: string, trait: string): string {
  const words = (text: string) => text.replace(/^\d+ /, '').replace(/s\b/, '');
  return /^\d/.test(expected) && words(expected) === words(trait) ? (/^\d+/.exec(expected)?.[0] ?? expected) : expected;
}

/** A title that two languages share has most likely not been translated. */
function sameTitles(files: readonly LetterFile[]): Diagnostic[] {
  return files.flatMap(({ file, letter: { title } }, index) => {
    const earlier = files.slice(0, index).find((one) => one.letter.title === title);
    if (!earlier) return [];
    const message = `has the same title as ${earlier.file}: ${quoted(title)}. If it should be different, translate it.`;
    return [warning(file, message)];
  });
}
