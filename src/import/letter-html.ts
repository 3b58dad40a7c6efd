/** Raw HTML in a letter: its place and date, aligned to the right; all else is lost. */
import { type Block, type BlockOf, offsetOf } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { closes, readRawHtml } from '../markdown/raw-html.js';
import type { LetterContext } from './letter.js';

/**
 * @param block a block of raw HTML
 * @param context where the place and date is put
 * @param isClosedBelow whether an element is closed in a block that follows
 */
export function readHtml(
  block: BlockOf<'html'>,
  context: LetterContext,
  isClosedBelow: (element: string) => boolean,
): void {
  const { draft } = context;
  const lose = (message: string) => {
    context.lose(offsetOf(block), message);
  };
  const { comments, unclosedComment, right, open, tags, rest } = readRawHtml(block.value);
  if (unclosedComment) draft.unclosedComment ??= offsetOf(block);
  for (const comment of comments) lose(`an HTML comment cannot be kept: ${quoted(comment)} is left out.`);
  if (draft.right && closes(block.value, draft.right.element)) draft.right = undefined;
  const goesOn = open !== undefined && isClosedBelow(open);
  if (right) readPlace(block, right, context);
  else if (goesOn) draft.right = { element: open, hadPlace: draft.placeAndDate !== '' };
  if (rest) lose(`raw HTML cannot be kept: ${quoted(rest)} is left out, words and all.`);
  else if (open && !goesOn) lose(`raw HTML cannot be kept: <${open}> is left out; it is not closed.`);
  else if (tags.length > 0) lose(`raw HTML cannot be kept: ${quoted(tags.join(' '))} is left out.`);
  else if (/^\s*<[?!](?!--)/.test(block.value)) lose(`raw HTML cannot be kept: ${quoted(block.value)} is left out.`);
}

/**
 * @param block where the words are
 * @param words what is aligned to the right
 * @param context where the place and date is put
 */
export function readPlace(block: Block, words: string, { draft, lose }: LetterContext): void {
  if (!words) return;
  if (draft.right ? draft.right.hadPlace : draft.placeAndDate)
    lose(offsetOf(block), `a letter has one place and date: ${quoted(words)} is left out.`);
  else draft.placeAndDate = [draft.placeAndDate, words].filter(Boolean).join(' ');
}
