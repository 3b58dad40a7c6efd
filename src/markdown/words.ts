/** Takes the plain words out of Markdown, and names what plain words cannot keep. */
import { type Inline, offsetOf } from './parse-markdown.js';
import { quoted } from './quoted.js';
import { GONE } from './shortcodes.js';

/** What is known of the document around a text. */
export interface Context {
  /** notes a loss at a place of the text, where every word stays */
  lose: (offset: number, message: string) => void;
  /** notes words that are left out */
  drop: (offset: number, message: string, words: string) => void;
  /** whether the document has footnotes, so that `[^1]` is the mark of one */
  hasFootnotes: boolean;
}

/**
 * The words of a paragraph or of a part of it, as they are written; a line end becomes a space.
 * @param parts what it is made of
 * @param context the document around it
 */
export function wordsOf(parts: readonly Inline[], context: Context): string {
  return (
    parts
      .map((part) => words(part, context))
      .join('')
      // of the two spaces around a part without words, one is enough
      .replace(/(^|[ \t])\uFDD0+[ \t]*/g, '$1')
      .replaceAll(GONE, '')
      .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '')
  );
}

function words(part: Inline, context: Context): string {
  const { lose, drop } = context;
  const inner = (nodes: readonly Inline[]) => nodes.map((node) => words(node, context)).join('');
  const at = offsetOf(part);
  switch (part.type) {
    case 'text':
      return textWords(part.value, at, context);
    case 'emphasis':
    case 'strong': {
      const text = inner(part.children);
      const what = part.type === 'strong' ? 'bold text' : 'emphasis';
      lose(at, `${what} cannot be kept: the words ${quoted(text)} stay, without it.`);
      return text;
    }
    case 'inlineCode':
      lose(at, `code cannot be kept: the words ${quoted(part.value)} stay, as plain text.`);
      return part.value.replaceAll('\n', ' ');
    case 'break':
      lose(at, 'a line break cannot be kept: a space replaces it.');
      return ' ';
    case 'link':
    case 'linkReference': {
      const text = inner(part.children);
      const address = part.type === 'link' && !part.url.includes(GONE) ? part.url : '';
      if (part.type === 'linkReference' && part.identifier.startsWith('^')) {
        lose(at, `a footnote cannot be kept: its mark [${part.identifier}] is left out.`);
        return GONE;
      }
      if (text === address) lose(at, `a link cannot be kept: the address ${address} stays, as text.`);
      else
        lose(
          at,
          `a link to ${address || 'nowhere'} cannot be kept: its words ${quoted(text)} stay, its address is lost.`,
        );
      return text;
    }
    case 'image':
      if (part.alt)
        drop(
          at,
          `an image (${part.url}) cannot be kept: it is left out, with its description: ${quoted(part.alt)}.`,
          part.alt,
        );
      else lose(at, `an image (${part.url}) cannot be kept: it is left out.`);
      return GONE;
    case 'delete':
      lose(at, `struck-out text cannot be kept: the words ${quoted(inner(part.children))} stay, as plain text.`);
      return inner(part.children);
    case 'right':
      return part.children.map((block) => ('children' in block ? inner(block.children as Inline[]) : '')).join(' ');
    default:
      return '';
  }
}

function textWords(value: string, at: number, { lose, hasFootnotes }: Context): string {
  const text = hasFootnotes
    ? value.replace(/\[\^[^[\]\s]+\]/g, (mark) => {
        lose(at, `a footnote cannot be kept: its mark ${mark} is left out.`);
        return GONE;
      })
    : value;
  const struck = /~~[^\s~](?:[^~]*[^\s~])?~~/.exec(text)?.[0];
  if (struck) lose(at, `struck-out text cannot be kept: ${quoted(struck)} stays as it is, with its marks.`);
  return text.replaceAll('\n', ' ');
}
