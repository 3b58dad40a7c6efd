/** A letter as it was read, and one that is being read. */
import type { Context } from '../markdown/words.js';

/** A letter in one language. */
export interface Letter {
  title: string;
  lead?: string;
  opening: string[];
  reasons: string[];
  closing: string[];
  placeAndDate?: string;
  petition?: { sign?: string; url?: string };
  /** how many notices it had, which are not part of it */
  notices: number;
  /** the language and the date that its front matter names */
  lang?: Field;
  date?: Field;
}

/** A field of the front matter, as it is written. */
export interface Field {
  value: string;
  line: number;
}

/** A letter, and the file that it comes from. */
export interface LetterFile {
  file: string;
  letter: Letter;
}

/** A letter of which the language is known. */
export interface LetterIn extends LetterFile {
  lang: string;
}

/** What is found of a letter so far. */
export interface Draft {
  title: string;
  /** empty for a bold paragraph without words */
  lead?: string;
  opening: string[];
  /** absent until the list of reasons has come */
  reasons?: string[];
  closing: string[];
  placeAndDate: string;
  /** the element aligned to the right that holds the next paragraphs, and whether there was a place and date before it */
  right?: { element: string; hadPlace: boolean } | undefined;
  /** where a comment starts that is not closed */
  unclosedComment?: number;
}

/** What is known where a block is read. */
export interface LetterContext extends Context {
  /** the whole text */
  text: string;
  draft: Draft;
}
