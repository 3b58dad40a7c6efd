/** Finds the shortcodes of Hugo, such as `{{< but href="…" >}}…{{< /but >}}`, and blanks them out of a text. */
import { ParseError } from './parse-error.js';
import { lineAt, readTag, type Tag } from './shortcode-tag.js';

/** A shortcode as the text had it. */
export interface Shortcode {
  name: string;
  /** `name="value"`, by name; values without a name by their place: `0`, `1`, … */
  params: ReadonlyMap<string, string>;
  /** what is between its tags; absent where it has only one */
  inner?: string;
  /** where it starts in the text */
  offset: number;
  /** where it ends, with its closing tag */
  end: number;
}

/** Stands for what is no word. Markdown takes it for a letter, so that `**{{< count >}} people**` is strong still. */
export const GONE = '\uFDD0';

/** A text in which every character of a shortcode is {@link GONE}, so that every place keeps its offset. */
interface Cleaned {
  text: string;
  shortcodes: Shortcode[];
}

/**
 * Blanks out shortcodes: of most of them the tags alone, so that the words between them stay.
 * @param text Markdown
 * @param whole the names of those that are blanked out with all between their tags; they must be closed
 * @throws {ParseError} where one cannot be read
 */
export const maskShortcodes = (text: string, whole: readonly string[]): Cleaned =>
  mask(text, pair(findTags(text), text, whole), whole);

function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const opening = /<!--|\{\{[<%]/g;
  const lastComment = text.lastIndexOf('-->');
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    if (match[0] === '<!--') {
      if (match.index < lastComment) opening.lastIndex = text.indexOf('-->', match.index);
      continue;
    }
    const tag = readTag(text, match.index);
    tags.push(tag);
    opening.lastIndex = tag.end;
  }
  return tags;
}

interface Pair {
  open: Tag;
  close?: Tag;
}

function pair(tags: readonly Tag[], text: string, whole: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  const waiting: Pair[] = [];
  const mustBeClosed = (left: readonly Pair[]) => {
    const unclosed = left.find(({ open }) => whole.includes(open.name));
    if (!unclosed) return;
    const { name, start } = unclosed.open;
    throw new ParseError(
      `the shortcode ${name} is not closed: put {{< /${name} >}} after its words.`,
      lineAt(text, start),
    );
  };
  for (const tag of tags) {
    if (tag.kind !== 'close') {
      const added = { open: tag };
      pairs.push(added);
      if (tag.kind === 'open') waiting.push(added);
      continue;
    }
    const opened = waiting.findLastIndex(({ open }) => open.name === tag.name);
    if (opened < 0)
      throw new ParseError(
        `the shortcode ${tag.name} is closed here but was never opened: put {{< ${tag.name} >}} before it, or remove this.`,
        lineAt(text, tag.start),
      );
    const [closed, ...between] = waiting.splice(opened);
    mustBeClosed(between);
    if (closed) closed.close = tag;
  }
  mustBeClosed(waiting);
  return pairs;
}

function mask(text: string, pairs: readonly Pair[], whole: readonly string[]): Cleaned {
  const pieces: [from: number, to: number][] = [];
  const shortcodes: Shortcode[] = [];
  let covered = 0;
  for (const { open, close } of pairs) {
    const { name, params, start, end } = open;
    if (start < covered) continue;
    if (open.kind === 'literal') {
      for (const comment of ['/*', '*/']) {
        const at = comment === '/*' ? text.indexOf(comment, start) : text.lastIndexOf(comment, end);
        pieces.push([at, at + comment.length]);
      }
      continue;
    }
    const inner = close && text.slice(end, close.start);
    shortcodes.push({ name, params, offset: start, end: close?.end ?? end, ...(inner === undefined ? {} : { inner }) });
    if (close && whole.includes(name)) {
      pieces.push([start, close.end]);
      covered = close.end;
    } else {
      pieces.push([start, end]);
      if (close) pieces.push([close.start, close.end]);
    }
  }
  pieces.sort(([one], [other]) => one - other);
  const masked: string[] = [];
  let done = 0;
  for (const [from, to] of pieces) {
    masked.push(text.slice(done, from), GONE.repeat(to - from));
    done = to;
  }
  return { text: masked.join('') + text.slice(done), shortcodes };
}
