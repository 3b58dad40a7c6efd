/** A letter as it was read, and one that is being read. */
import type { Nodes } from 'hast';
import type { Block, Inline, List, Paragraph } from '../markdown/parse-markdown.js';

/** A letter in one language. */
export interface Letter {
  title: string;
  lead?: string;
  opening: string[];
  reasons: string[];
  closing: string[];
  placeAndDate?: string;
  /** whether its paragraphs and reasons are Markdown */
  isMarkdown?: boolean;
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

/** A part of what a letter is written in. */
export type Part = Block | Inline | List['children'][number] | Nodes;

/** Takes down what cannot be kept, where it stands; of some files no place is known. */
export interface Notes {
  /** every word stays */
  lose: (part: Part | number | undefined, message: string) => void;
  /** words are left out, which somebody has to allow */
  drop: (part: Part | number | undefined, message: string, words: string) => void;
  /** nothing is lost, but it may be meant otherwise */
  tell: (part: Part | number | undefined, message: string) => void;
}

/** What is found of a letter so far. */
export interface Draft {
  title: string;
  lead?: Paragraph;
  opening: Block[];
  /** absent until the list of reasons has come */
  reasons?: List;
  closing: Block[];
  placeAndDate: string;
}

/** What is known where a block is read. */
export interface LetterContext extends Notes {
  /** the whole text; empty where it is no Markdown */
  text: string;
  draft: Draft;
  /** whether its parts are written as plain words */
  isPlain: boolean;
  /** whether the document has footnotes, so that `[^1]` is the mark of one */
  hasFootnotes: boolean;
}

/** @param what the code that puts a number into a sentence */
export const liveCount = (what: string): string =>
  `a live count in the text is not supported: ${what} is left out. Write the number itself, or the sentence without it.`;
