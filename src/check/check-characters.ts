/** The check of single characters: what nobody sees, what only looks right, what is composed otherwise than elsewhere. */
import type { Find } from './diagnostic.js';
import { typographyOf } from './typography.js';

/** Scripts that know neither joiners nor marks of direction; in others these do their work. */
const PLAIN_SCRIPTS = ['Latn', 'Cyrl', 'Grek'];

/** Letters of Greek and Cyrillic, behind the Latin ones that they look like. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'ΑА', B: 'ΒВ', C: 'СϹ', E: 'ΕЕ', H: 'ΗН', I: 'ΙІ', J: 'ЈͿ', K: 'ΚК', M: 'ΜМ', N: 'Ν', O: 'ΟО', P: 'ΡР', S: 'Ѕ', T: 'ΤТ', X: 'ΧХ', Y: 'ΥҮ', Z: 'Ζ',
  a: 'а', c: 'сϲ', e: 'е', i: 'і', j: 'јϳ', o: 'οо', p: 'рρ', s: 'ѕ', v: 'ν', x: 'х', y: 'у', u: 'υ',
}; // prettier-ignore

const latinOf = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) => Array.from(others, (one) => [one, latin] as const)),
);

const SCRIPTS = { Latin: /\p{Script=Latin}/u, Greek: /\p{Script=Greek}/u, Cyrillic: /\p{Script=Cyrillic}/u };
type Script = keyof typeof SCRIPTS;

/**
 * @param text a text
 * @param tag its language
 * @param find takes what is wrong with it
 */
export function checkCharacters(text: string, tag: string, find: Find): void {
  if (text !== text.normalize('NFC'))
    find(
      'error',
      'has letters composed of two characters, which a search does not find: save the file as Unicode NFC.',
    );
  const script = new Intl.Locale(tag).maximize().script ?? '';
  checkInvisible(text, PLAIN_SCRIPTS.includes(script), find);
  if (PLAIN_SCRIPTS.includes(script)) checkScripts(text, find);
  const instead = typographyOf(tag).lettersInstead ?? {};
  const wrong = [...new Set(text.normalize('NFC'))].filter((letter) => letter in instead);
  if (wrong.length > 0)
    find(
      'error',
      `has ${wrong.join(' ')}, which only look right: write ${wrong.map((letter) => instead[letter]).join(' ')}.`,
    );
}

function checkInvisible(text: string, isPlain: boolean, find: Find): void {
  if (text.includes('\u00AD')) find('error', 'has a soft hyphen, which is invisible: remove it.');
  const hidden = isPlain ? /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu : /[\p{Cc}\u2028\u2029\uFEFF\uFFFD]/gu;
  const found = new Set(text.match(hidden)?.filter((one) => one !== '\n' && one !== '\u00AD'));
  if (found.size > 0) find('error', `has invisible characters (${[...found].map(codeOf).join(', ')}): remove them.`);
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function checkScripts(text: string, find: Find): void {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  for (const [at, { 0: word, index }] of words.entries()) {
    const scripts = scriptsOf(word);
    const neighbours = [words[at - 1], words[at + 1]].flatMap((one) => scriptsOf(one?.[0] ?? ''));
    if (scripts.length > 1) find('error', `has letters of two scripts in “${word}”: ${inWords(word)}.`);
    // X among Greek words is the Latin letter of a name, and Χ is not: no language here has it as a word
    else if (/^[ΧХ]$/u.test(word) && scripts[0] !== undefined && text[index + 1] !== '.')
      find('error', `has ${scripts[0]} ${word} alone, which looks like X: write the Latin X.`);
    else if (/^[aceopuvy]$/.test(word) && neighbours.length > 1 && !neighbours.includes('Latin'))
      find(
        'error',
        `has the Latin letter ${word} as a word: write the ${neighbours[0] ?? ''} letter that looks like it.`,
      );
  }
}

const scriptsOf = (word: string): Script[] =>
  (Object.keys(SCRIPTS) as Script[]).filter((script) => SCRIPTS[script].test(word));

/** The letters of the script that has fewer of them, most likely the strangers. */
function inWords(word: string): string {
  const letters = (script: Script) => Array.from(word).filter((letter) => SCRIPTS[script].test(letter));
  const [fewest = 'Latin'] = scriptsOf(word).sort((a, b) => letters(a).length - letters(b).length);
  const strangers = [...new Set(letters(fewest))].map((letter) => {
    const latin = latinOf.get(letter);
    return latin === undefined ? letter : `${letter}, which looks like ${latin}`;
  });
  return `${fewest} ${strangers.join('; ')}`;
}
