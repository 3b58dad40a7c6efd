/** Keeps of a letter what its format holds: CommonMark without images, tables, code and HTML. All else is told. */
import { readAddress } from '../data/address.js';
import type { Block, BlockOf, Inline, List } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { GONE } from '../markdown/shortcodes.js';
import { dropBlock, isUnread } from './block-prose.js';
import { hasWords, holds, textIn } from './count-words.js';
import { directAddress } from './direct-address.js';
import type { LetterContext } from './letter.js';
import { tidy } from './tidy-inline.js';

/** Some site: which one, nobody knows yet. */
const SITE = { baseURI: 'https://letter.invalid/letter/', origin: 'https://letter.invalid' };

/** The level of the highest heading in the text, below that of the letter itself. */
const HIGHEST = 2;

/**
 * @param blocks parts of a letter
 * @param context the letter around them
 * @param highest the level of the highest heading in the whole letter
 */
export function held(blocks: readonly Block[], context: LetterContext, highest = HIGHEST): Block[] {
  const all = (inner: readonly Block[]) => held(inner, context, highest);
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph': {
        if (isUnread(block, context) || isGone(block)) return [];
        const children = tidy(heldInline(block.children, context));
        return children.length > 0 ? [{ type: 'paragraph', children }] : [];
      }
      case 'heading': {
        const children = tidy(heldInline(block.children, context)).map((part): Inline =>
          part.type === 'break' ? { type: 'text', value: ' ' } : part,
        );
        const depth = Math.min(6, HIGHEST + block.depth - highest) as typeof block.depth;
        return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
      }
      case 'blockquote': {
        const children = all(block.children) as typeof block.children;
        return children.length > 0 ? [{ type: 'blockquote', children }] : [];
      }
      case 'list':
        return heldList(block, context, highest);
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'right':
        return all(block.children);
      case 'code':
      case 'table':
        dropBlock(block, context);
        return [];
      case 'definition':
        if (block.identifier.startsWith('^'))
          context.drop(block, `a footnote cannot be kept: ${quoted(block.url)} is left out.`, block.url);
        return [];
      default:
        return [];
    }
  });
}

/** Whether code was all that there was, but for signs between: `{{ name }}, {{ place }}`. */
function isGone(block: Block): boolean {
  const words = textIn([block]);
  return words.includes(GONE) && !hasWords(words.replaceAll(GONE, '')) && !holds(block, 'link', 'image');
}

function heldList(block: List, context: LetterContext, highest: number): Block[] {
  const children = block.children.flatMap((item) => {
    const inner = held(item.children, context, highest) as typeof item.children;
    return inner.length > 0 ? [{ type: 'listItem' as const, spread: item.spread ?? false, children: inner }] : [];
  });
  if (children.length === 0) return [];
  const { ordered = false, start, spread = false } = block;
  return [{ type: 'list', ordered, spread, ...(ordered && { start: start ?? 1 }), children }];
}

function heldInline(parts: readonly Inline[], context: LetterContext): Inline[] {
  const { lose, drop, hasFootnotes } = context;
  return parts.flatMap((part): Inline[] => {
    const text = (value: string): Inline => ({ type: 'text', value });
    const inner = () => ('children' in part ? heldInline(part.children as Inline[], context) : []);
    switch (part.type) {
      case 'text':
        return [text(hasFootnotes ? withoutMarks(part, context) : part.value)];
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ type: part.type, children: inner() }];
      case 'link':
        return heldLink(part, inner(), context);
      case 'linkReference':
        lose(part, `a footnote cannot be kept: its mark [${part.identifier}] is left out.`);
        return [text(GONE)];
      case 'inlineCode':
        lose(part, `code cannot be kept: the words ${quoted(part.value)} stay, as plain text.`);
        return [text(part.value)];
      case 'delete':
        lose(part, `struck-out text cannot be kept: the words ${quoted(textIn([part]))} stay, as plain text.`);
        return inner();
      case 'image':
        if (part.alt)
          drop(part, `an image cannot be kept: it is left out, with its description: ${quoted(part.alt)}.`, part.alt);
        else lose(part, 'an image cannot be kept: it is left out.');
        return [text(GONE)];
      case 'right':
        return part.children.flatMap((block) =>
          'children' in block ? heldInline(block.children as Inline[], context) : [],
        );
      default:
        return [];
    }
  });
}

function heldLink(link: BlockOf<'link'>, children: Inline[], context: LetterContext): Inline[] {
  const { lose } = context;
  const url = link.url.trim();
  const words = textIn(children);
  if (!words.replaceAll(GONE, '').trim()) {
    // code that it held is told
    if (!words.includes(GONE) && url) lose(link, `a link to ${url} has no words: it is left out.`);
    return children;
  }
  const why =
    url.includes(GONE) || !url
      ? 'leads to a place that only the site knows'
      : url.startsWith('#')
        ? `leads to a place in the page (${url})`
        : readAddress(url, SITE) === undefined
          ? `(${url}) does not start with https://`
          : undefined;
  if (why !== undefined) {
    lose(link, `a link ${why}: its words ${quoted(words)} stay, its address is lost.`);
    return children;
  }
  const direct = directAddress(url);
  if (direct !== undefined) {
    context.tell(
      link,
      `a link goes through ${new URL(url).host}, which sees who follows it: it leads to ${direct} itself now.`,
    );
    return [{ type: 'link', url: direct, children }];
  }
  if (link.title) lose(link, `a link has no title: ${quoted(link.title)} is left out.`);
  return [{ type: 'link', url, children: children }];
}

function withoutMarks(part: Extract<Inline, { type: 'text' }>, { lose }: LetterContext): string {
  return part.value.replace(/\[\^[^[\]\s]+\]/g, (mark) => {
    lose(part, `a footnote cannot be kept: its mark ${mark} is left out.`);
    return GONE;
  });
}
