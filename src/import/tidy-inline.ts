/** Puts the parts of a paragraph in order, so that they can be written down as Markdown and read again as they were. */
import type { Inline } from '../markdown/parse-markdown.js';
import { GONE } from '../markdown/shortcodes.js';

type Text = Extract<Inline, { type: 'text' }>;
type Marked = Extract<Inline, { type: 'emphasis' | 'strong' | 'link' }>;

const isMarked = (part: Inline): part is Marked =>
  part.type === 'emphasis' || part.type === 'strong' || part.type === 'link';

/**
 * @param parts text, breaks, emphasis, strong and links alone
 * @returns the same without what is no word, with blanks outside marks, and equal marks joined
 */
export function tidy(parts: readonly Inline[]): Inline[] {
  const made = ordered(parts, new Set());
  dropGone(made);
  const outside = made.flatMap(blanksOutside);
  return trimmed(joined(outside));
}

/** Marks within the same marks say nothing. */
function ordered(parts: readonly Inline[], around: ReadonlySet<string>): Inline[] {
  return parts.flatMap((part): Inline[] => {
    if (!isMarked(part)) return [part];
    const children = ordered(part.children, new Set([...around, part.type]));
    return around.has(part.type) ? children : [{ ...part, children }];
  });
}

/** Of the blanks around what is gone, one is enough. */
function dropGone(parts: readonly Inline[]): void {
  const texts: Text[] = [];
  const gather = (part: Inline): void => {
    if (part.type === 'text') texts.push(part);
    else if (part.type === 'break') texts.push({ type: 'text', value: '\n' });
    else if (isMarked(part)) part.children.forEach(gather);
  };
  parts.forEach(gather);
  let [last, isGone] = [' ', false];
  for (const text of texts) {
    let value = '';
    for (const [index, piece] of text.value.split(new RegExp(`${GONE}+`)).entries()) {
      isGone ||= index > 0;
      const kept = isGone && /[ \t\n]/.test(last) ? piece.replace(/^[ \t\n]+/, '') : piece;
      value += kept;
      if (!piece) continue;
      last = kept.at(-1) ?? last;
      isGone = false;
    }
    text.value = value.replaceAll('\n', ' ');
  }
}

/** `**word **` is not strong in Markdown. */
function blanksOutside(part: Inline): Inline[] {
  if (!isMarked(part)) return [part];
  const children = joined(part.children.flatMap((inner) => blanksOutside(inner)));
  const before = takeBlanks(children, 'before');
  const after = takeBlanks(children, 'after');
  return [...before, ...(children.length > 0 ? [{ ...part, children }] : []), ...after];
}

/** The blanks and the line breaks at one edge, which are taken out of the parts. */
function takeBlanks(parts: Inline[], edge: 'before' | 'after'): Inline[] {
  const taken: Inline[] = [];
  const add = (one: Inline) => (edge === 'before' ? taken.push(one) : taken.unshift(one));
  for (;;) {
    const part = edge === 'before' ? parts[0] : parts.at(-1);
    if (part?.type === 'text') {
      const [blanks = ''] = (edge === 'before' ? /^\s+/ : /(?<!\s)\s+$/).exec(part.value) ?? [];
      const value =
        edge === 'before' ? part.value.slice(blanks.length) : part.value.slice(0, part.value.length - blanks.length);
      if (blanks) add({ type: 'text', value: blanks });
      if (value) {
        parts[edge === 'before' ? 0 : parts.length - 1] = { ...part, value };
        return taken;
      }
    } else if (part?.type === 'break') add(part);
    else return taken;
    if (edge === 'before') parts.shift();
    else parts.pop();
  }
}

/** Neighbours of one kind are one; links only where they lead to the same place. */
function joined(parts: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      made[made.length - 1] = { ...last, value: last.value + part.value };
    else if (
      last &&
      isMarked(part) &&
      last.type === part.type &&
      (part.type !== 'link' || part.url === (last as typeof part).url)
    )
      made[made.length - 1] = {
        ...last,
        children: joined([...last.children, ...part.children] as Inline[]),
      };
    else if (part.type !== 'text' || part.value) made.push(part);
  }
  return made;
}

function trimmed(parts: Inline[]): Inline[] {
  for (const edge of ['before', 'after'] as const) {
    const blanks = takeBlanks(parts, edge)
      .flatMap((one) => (one.type === 'text' ? [one.value.replace(/[ \t\n]/g, '')] : []))
      .join('');
    // a no-break space is meant
    if (blanks) parts[edge === 'before' ? 'unshift' : 'push']({ type: 'text', value: blanks });
  }
  return joined(parts);
}
