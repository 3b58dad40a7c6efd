/** How much Markdown may ask of its parser, which takes far longer than twice as long for twice as much of some shapes. */
import { ParseError } from './parse-error.js';

/** No text is longer, in characters. */
export const MAX_SIZE = 200_000;

/** No text has more lines. */
export const MAX_LINES = 2_000;

/** No list or quote lies within more others. */
export const MAX_NESTING = 20;

/** No paragraph has more marks, such as `*`, `_`, `[`, `<` and backticks. */
export const MAX_MARKS = 500;

/** No text has more of them altogether; each item of a list and each line of a quote has one too. */
export const MAX_MARKS_IN_ALL = 2_000;

/** A dividing line, which is no list in a list in a list. */
const DIVIDER = /^ {0,3}([-*_])(?:[ \t]*\1)*[ \t]*$/;
/** What opens the lists and the quotes in which a line is. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?![^ \t])))+/;
const CONTAINER = />|[-+*.)]/g;
const MARK = /[*_[\]<`]/g;

/** What is there already of a letter that is in several texts, and counts as one. */
export interface Spent {
  characters: number;
  lines: number;
  marks: number;
}

const NOTHING: Spent = { characters: 0, lines: 0, marks: 0 };

/**
 * Looks at each character once, or twice.
 * @param text Markdown
 * @param before what there is before it
 * @returns what there is with it
 * @throws {ParseError} where it asks too much
 */
export function mustBeModest(text: string, before = NOTHING): Spent {
  const characters = before.characters + text.length;
  if (characters > MAX_SIZE) throw new ParseError(`is longer than ${MAX_SIZE} characters.`, 1);
  const lines = text.split(/\r\n?|\n/);
  const linesInAll = before.lines + lines.length;
  if (linesInAll > MAX_LINES)
    throw new ParseError(`has more than ${MAX_LINES} lines: this is not a letter.`, MAX_LINES - before.lines);
  let [inParagraph, inAll] = [0, before.marks];
  lines.forEach((line, index) => {
    const refuse = (why: string) => new ParseError(`this is not a letter: ${why}.`, index + 1);
    const isDivider = DIVIDER.test(line);
    const head = isDivider ? '' : (CONTAINERS.exec(line)?.[0] ?? '');
    const containers = count(head, CONTAINER);
    if (containers + indentation(head, containers) > MAX_NESTING)
      throw refuse('its lists or quotes are nested too deeply');
    const marks = isDivider ? 0 : count(line.slice(head.length), MARK);
    if (isDivider || containers > 0 || line.trim() === '') inParagraph = 0;
    inParagraph += marks;
    inAll += marks + containers;
    if (inParagraph > MAX_MARKS)
      throw refuse(`there are more than ${MAX_MARKS} marks such as * or [ in this paragraph`);
    if (inAll > MAX_MARKS_IN_ALL) throw refuse(`it has more than ${MAX_MARKS_IN_ALL} marks such as * or [`);
  });
  return { characters, lines: linesInAll, marks: inAll };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many lists a line can be in by its blanks; one blank belongs to each mark. */
function indentation(head: string, containers: number): number {
  const columns = count(head, / /g) + 4 * count(head, /\t/g);
  return Math.max(0, Math.floor((columns - containers) / 2));
}
