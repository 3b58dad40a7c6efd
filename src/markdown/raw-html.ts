/** Reads the little that a letter may say in raw HTML: its place and date, aligned to the right. */
import { type HtmlTag, tagsIn } from './html-tags.js';
import { parseMarkdown } from './parse-markdown.js';

/** A piece of raw HTML, taken apart. */
export interface RawHtml {
  /** the comments in it */
  comments: string[];
  /** whether the last of them is not closed, so that it hides the rest of the document */
  unclosedComment: boolean;
  /** the words of what is aligned to the right; empty where that starts here and its words follow */
  right?: string;
  /** the name of the element that is aligned to the right and is not closed in this piece */
  open?: string;
  /** the other tags that open something */
  tags: string[];
  /** the words elsewhere in it */
  rest: string;
}

const COMMENT = /<!--[^]*?(?:-->|$)/g;
const RIGHT_STYLE = /(?:text-align|float)\s*:\s*(?:right|end)/i;
const RIGHT_CLASS = /^(?:has-)?(?:(?:text|align|float|pull)-?){0,2}(?:right|end)$/i;

/**
 * @param html as the document has it
 */
export function readRawHtml(html: string): RawHtml {
  const comments = html.match(COMMENT) ?? [];
  const visible = html.replace(COMMENT, '');
  const unclosedComment = comments.some((comment) => !comment.endsWith('-->'));
  const tags = tagsIn(visible);
  for (const { kind, name, attributes, start, end } of tags) {
    if (kind !== 'open' || !isRight(attributes)) continue;
    const after = visible.slice(end);
    const close = closing(after, name);
    const inside = close ? after.slice(0, close.start) : after;
    const outside = visible.slice(0, start) + (close ? after.slice(close.end) : '');
    const right = htmlWords(inside);
    return {
      comments,
      unclosedComment,
      right,
      ...(close || right ? {} : { open: name }),
      tags: openTags(inside).filter((one) => !/^<br\b/i.test(one)),
      rest: htmlWords(outside),
    };
  }
  return { comments, unclosedComment, tags: openTags(visible, tags), rest: htmlWords(visible) };
}

/**
 * @param html raw HTML
 * @param name an element
 * @returns whether the element is closed in it
 */
export const closes = (html: string, name: string): boolean => closing(html, name) !== undefined;

function closing(html: string, name: string): { start: number; end: number } | undefined {
  const match = new RegExp(`</${name}\\s*>`, 'i').exec(html);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/**
 * @param html raw HTML
 * @returns the names of the elements that are closed in it, in small letters
 */
export const closedIn = (html: string): string[] =>
  Array.from(html.matchAll(/<\/([a-z][\w-]*)\s*>/gi), ([, name = '']) => name.toLowerCase());

const openTags = (html: string, tags: readonly HtmlTag[] = tagsIn(html)): string[] =>
  tags.filter(({ kind }) => kind === 'open').map(({ start, end }) => html.slice(start, end));

function isRight(attributes: string): boolean {
  const value = (name: string): string => {
    const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"']+)`, 'i').exec(attributes);
    return match?.[1]?.replace(/^["']|["']$/g, '') ?? '';
  };
  return (
    RIGHT_STYLE.test(value('style')) ||
    /^(?:right|end)$/i.test(value('align').trim()) ||
    value('class')
      .split(/\s+/)
      .some((one) => RIGHT_CLASS.test(one))
  );
}

/** The words as a browser shows them, but with all their spaces; a line end becomes one space. */
function htmlWords(html: string): string {
  const known = new Map<string, string>();
  const decode = (entity: string) => {
    const character = known.get(entity) ?? decoded(entity);
    known.set(entity, character);
    return character;
  };
  return withoutTags(html.replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ''))
    .replace(/&(?:#x?[\da-f]{1,7}|[a-z]\w*);/gi, decode)
    .replace(/(?<![ \t])[ \t]*\n\s*/g, ' ')
    .replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, '');
}

/** A line break leaves a space, other tags nothing. */
function withoutTags(html: string): string {
  let words = '';
  let done = 0;
  for (const { kind, name, start, end } of tagsIn(html)) {
    words += html.slice(done, start) + (kind === 'open' && name.toLowerCase() === 'br' ? ' ' : '');
    done = end;
  }
  return words + html.slice(done);
}

/** What an entity such as `&nbsp;` stands for: Markdown has the same ones. */
function decoded(entity: string): string {
  const [paragraph] = parseMarkdown(entity);
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : entity;
}
