/** Finds out in which language a letter is written: from its name, its folder, or what its front matter says. */
import { type Diagnostic, error, warning } from '../check/diagnostic.js';
import { knownTag } from '../check/language-name.js';
import { canonicalTag } from '../i18n/language.js';
import type { LetterFile } from './letter.js';

const ENDING = /\.(?:md|markdown|mdown|mkd|mdx|txt|html?|xhtml|docx)$/i;

/** A language, and what a name may add to it: `de`, `pt-BR`, `zh_hant`. */
const TAG = /(?:^|[._-])([a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*)$/i;

/**
 * The language that the name of a file ends with: `_index.pt-pt.md`, `letter_fr.md`, `nl.md`, or that of its folder.
 * @param file its path
 * @returns a canonical tag, or an empty string where they say nothing: `letter.md`
 */
function languageOfName(file: string): string {
  const [name = '', ...folders] = file.split(/[\\/]/).toReversed();
  return endOf(name.replace(ENDING, '')) || (folders.map(wholeTag).find(Boolean) ?? '');
}

/** In `sign-for-it` words are joined, of which some are languages too. */
const ENGLISH = /^(?:am|as|is|it|my|no|or|so|to)$/i;

/** The longest end of a name that is a language: `index-de-DE` is not in `DE`. */
function endOf(name: string): string {
  const parts = name.split(/(?=[._-])/);
  for (let from = Math.max(0, parts.length - 3); from < parts.length; from++) {
    const end = parts.slice(from).join('');
    const isAfterHyphen = from > 0 && end.startsWith('-');
    const tag = TAG.exec(end)?.[1];
    if (tag === undefined || tag.length < end.length - (from > 0 ? 1 : 0)) continue;
    if (isAfterHyphen && from > 1 && ENGLISH.test(tag)) continue;
    const found = wholeTag(tag) || (isAfterHyphen ? '' : languageOfRegion(tag));
    if (found) return found;
  }
  return '';
}

/** Whether all of a text is a language that is written in: `new` is Newari, but more often it is new. */
function wholeTag(text: string): string {
  if (!/^[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i.test(text)) return '';
  const tag = knownTag(text);
  const [given = ''] = text.toLowerCase().split(/[-_]/);
  const isOther = tag.split('-')[0] !== given;
  return tag && !isOther && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : '';
}

/** Of a country that is written for its language, as in `README_CN` and `letter.jp`. */
function languageOfRegion(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) return '';
  try {
    const { language, region = '' } = new Intl.Locale(`und-${text.toUpperCase()}`).maximize();
    if (language === 'und' || language === 'en') return '';
    return canonicalTag(language === 'zh' ? `zh-${region}` : language);
  } catch {
    return '';
  }
}

/**
 * @param letterFile a letter and its file
 * @param isNeeded whether a letter without a language is of no use
 * @returns its language, where it is known, and what is odd about it
 */
export function languageOf(
  { file, letter: { lang } }: LetterFile,
  isNeeded: boolean,
): { lang: string | undefined; diagnostics: Diagnostic[] } {
  const named = languageOfName(file);
  const told = lang && knownTag(lang.value);
  const diagnostics: Diagnostic[] = [];
  if (lang && !told && !named)
    diagnostics.push(error(file, `“${lang.value}” is not a language tag, such as nl or pt-BR.`, { line: lang.line }));
  else if (lang && named && told !== named)
    diagnostics.push(
      warning(file, `says “${lang.value}”, but the file name says ${named}: ${named} is used.`, {
        line: lang.line,
      }),
    );
  else if (!lang && !named && isNeeded)
    diagnostics.push(
      error(
        file,
        `does not say its language: rename it to something like letter.nl.md, pass --lang nl or, for one of several, nl=${/\s/.test(file) ? `"${file}"` : file}.`,
      ),
    );
  const found = named === '' ? told : named;
  return { lang: found === '' ? undefined : found, diagnostics };
}
