/** Finds out in which language a letter is written: from its name, or from what its front matter says. */
import { type Diagnostic, error, warning } from '../check/diagnostic.js';
import { knownTag } from '../check/language-name.js';
import type { LetterFile } from './letter.js';

/**
 * The language that the name of a file ends with: `_index.pt-pt.md`, `letter.nl.md`, `nl.md`.
 * @param file its path
 * @returns a canonical tag, or an empty string where the name says nothing: `letter.md`
 */
const languageOfName = (file: string): string =>
  knownTag(
    (file.split(/[\\/]/).at(-1) ?? '')
      .replace(/\.(?:md|markdown|mdown|mkd|txt|html?)$/i, '')
      .split('.')
      .at(-1) ?? '',
  );

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
      warning(file, `says “${lang.value}”, but the name of the file says ${named}: ${named} is used.`, {
        line: lang.line,
      }),
    );
  else if (!lang && !named && isNeeded)
    diagnostics.push(
      error(
        file,
        'does not tell its language: name it as in letter.nl.md, write lang: nl at its top, or give --lang nl.',
      ),
    );
  const found = named === '' ? told : named;
  return { lang: found === '' ? undefined : found, diagnostics };
}
