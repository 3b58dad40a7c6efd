/** Takes down what is said of a letter while it is read, and how many words of it are kept. */
import { type Diagnostic, error, warning } from '../check/diagnostic.js';
import { ParseError } from '../markdown/parse-error.js';
import { countWords, hasWords } from './count-words.js';
import type { Letter, Notes, Part } from './letter.js';
import { UnclosedComment } from './letter-blocks.js';

/** What reading a letter gave. */
export interface ReadLetter {
  /** absent where it is refused */
  letter?: Letter;
  /** why it is refused */
  faults: Diagnostic[];
  /** what the format cannot keep, and what became of it */
  losses: Diagnostic[];
  /** what may be meant otherwise */
  doubts: Diagnostic[];
  /** how many words there were, and how many are in the letter; absent where it could not be read */
  words?: { all: number; kept: number };
}

/** Takes down what is said of one letter. */
export interface Noted extends Notes {
  lineOf: (part: Part | number | undefined) => number | undefined;
  /** how many words were found that are in no block */
  outside: number;
}

/**
 * Reads a letter, and says what became of it.
 * @param file the name of the file, for the report
 * @param drop whether words may be left out
 * @param read reads it
 */
export function reading(
  file: string,
  drop: boolean,
  read: (notes: Noted) => Pick<ReadLetter, 'letter' | 'words'>,
): ReadLetter {
  const [losses, dropped, doubts]: [Diagnostic[], Diagnostic[], Diagnostic[]] = [[], [], []];
  const said = new Set<string>();
  const note = (kind: Diagnostic[], make: typeof error) => (part: Part | number | undefined, message: string) => {
    const one = make(file, message, { line: notes.lineOf(part) });
    // one loss is told once
    if (!said.has(`${one.line} ${message}`)) kind.push(one);
    said.add(`${one.line} ${message}`);
  };
  const leaveOut = drop ? note(losses, warning) : note(dropped, error);
  const notes: Noted = {
    lose: note(losses, warning),
    drop: (part, message, words) => {
      const isCounted = hasWords(words);
      (isCounted ? leaveOut : notes.lose)(part, isCounted && !drop ? `${message} --drop leaves it out.` : message);
    },
    tell: note(doubts, warning),
    lineOf: () => 1,
    outside: 0,
  };
  try {
    const { letter, words } = read(notes);
    return {
      ...(letter && dropped.length === 0 && { letter }),
      faults: dropped,
      losses,
      doubts,
      ...(words && { words }),
    };
  } catch (thrown) {
    if (thrown instanceof UnclosedComment)
      return { faults: [error(file, thrown.message, { line: notes.lineOf(thrown.offset) })], losses, doubts };
    if (!(thrown instanceof ParseError)) throw thrown;
    const { others = [] } = thrown as { others?: ParseError[] };
    const faults = [thrown, ...others].map(({ message, line }) => error(file, message, { line }));
    // what was lost may be all that there was
    return { faults: [...dropped, ...faults], losses, doubts };
  }
}

/** What is left out beside the blocks is counted here. */
export const outsideOf = (notes: Noted): Notes => ({
  ...notes,
  drop: (part, message, words) => {
    notes.outside += countWords(words);
    notes.drop(part, message, words);
  },
});
