/** Finds the shortcodes of Hugo, such as `{{< but href="…" >}}…{{< /but >}}`, and takes them out of a text. */
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
}

/** A text without shortcodes. */
export interface Cleaned {
  text: string;
  shortcodes: Shortcode[];
  /** where a place in the cleaned text was in the whole one */
  originalOffset: (offset: number) => number;
}

/**
 * Takes out shortcodes: of most of them the tags alone, so that the words between them stay.
 * @param text Markdown
 * @param whole the names of those that are taken out with all between their tags; they must be closed
 * @throws {ParseError} where one cannot be read
 */
export const takeOutShortcodes = (text: string, whole: readonly string[]): Cleaned =>
  cut(text, pair(findTags(text), text, whole), whole);

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

function cut(text: string, pairs: readonly Pair[], whole: readonly string[]): Cleaned {
  const pieces: { from: number; to: number; instead: string }[] = [];
  const shortcodes: Shortcode[] = [];
  let covered = 0;
  for (const { open, close } of pairs) {
    if (open.start < covered) continue;
    if (open.kind === 'literal') {
      pieces.push({ from: open.start, to: open.end, instead: open.name });
      continue;
    }
    const inner = close && text.slice(open.end, close.start);
    shortcodes.push({
      name: open.name,
      params: open.params,
      offset: open.start,
      ...(inner === undefined ? {} : { inner }),
    });
    if (close && whole.includes(open.name)) {
      pieces.push({ from: open.start, to: close.end, instead: '' });
      covered = close.end;
    } else {
      pieces.push({ from: open.start, to: open.end, instead: '' });
      if (close) pieces.push({ from: close.start, to: close.end, instead: '' });
    }
  }
  pieces.sort((a, b) => a.from - b.from);

  const kept: { clean: number; original: number }[] = [{ clean: 0, original: 0 }];
  const clean: string[] = [];
  let [length, done, last] = [0, 0, ''];
  for (const { from, to, instead } of pieces) {
    const added = text.slice(done, from) + instead;
    clean.push(added);
    length += added.length;
    last = added.at(-1) ?? last;
    // of the two spaces around it, one is enough
    done = instead === '' && last === ' ' && text[to] === ' ' ? to + 1 : to;
    kept.push({ clean: length, original: done });
  }
  clean.push(text.slice(done));
  return {
    text: clean.join(''),
    shortcodes,
    originalOffset(offset) {
      let [low, high] = [0, kept.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((kept[middle]?.clean ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      const piece = kept[low - 1];
      return piece ? piece.original + offset - piece.clean : offset;
    },
  };
}
