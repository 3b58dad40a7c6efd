/**
 * Where languages differ in how they are written: the one table of it. Quotation marks stand in `i18n/languages.json`, since pages need them too.
 *
 * Sources. Quotation marks: CLDR 48 (`delimiters`). Two sets are others on purpose: Danish and Slovene have the guillemets
 * of books and newspapers, and Croatian has „…” with ‚…’ inside, as the Interinstitutional Style Guide of the European Union (10.1.8, Croatian) sets them,
 * where CLDR closes with “. The ellipsis is one character in all languages here (CLDR 48, `characters/ellipsis`), and a dash between blanks is
 * never a hyphen (Interinstitutional Style Guide, 6.4). The rest has its source beside it.
 */
import languages from 'virtual/language-list';
import { readLanguageList } from './language-list.js';

export type Pair = readonly [open: string, close: string];

export interface Typography {
  /** pairs of quotation marks, from the outermost in; both marks look alike in some languages */
  pairs: readonly Pair[];
  /** before these marks stands a no-break space, and a blank before them is none of the faults that it is elsewhere */
  spaced?: string;
  /** one-letter words that must not end a line: after them stands a no-break space */
  clinging?: string;
  /** letters that only look right, and the right ones */
  lettersInstead?: Readonly<Record<string, string>>;
}

const TABLE: Partial<Record<string, Omit<Typography, 'pairs'>>> = {
  // Imprimerie nationale, Lexique des règles typographiques. The guide of the European Union sets none, for the sake of one rule in all its languages.
  fr: { spaced: ';:!?»' },
  // ČSN 01 6910 and the language institute's Internetová jazyková příručka. Polish allows them at the end of a line (PWN, rule 54.8.1).
  cs: { clinging: 'aikosuvz' },
  // Comma below, not cedilla: Romanian Academy, DOOM; Unicode has had the right letters since version 3.0.
  ro: { lettersInstead: { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' } },
};

const known = new Map(readLanguageList(languages).map(({ tag, quotes }) => [tag, pairsIn(quotes)]));

function pairsIn(quotes: string): Pair[] {
  const marks = Array.from(quotes);
  return marks.flatMap((open, index) => (index % 2 === 0 ? [[open, marks[index + 1] ?? '']] : []));
}

/**
 * @param tag a language
 * @returns how it is written, as far as it is known here
 */
export const typographyOf = (tag: string): Typography => ({ pairs: known.get(tag) ?? [], ...TABLE[tag] });

/** Blanks at which a line never breaks. */
export const NO_BREAK = '\u00A0\u202F';
