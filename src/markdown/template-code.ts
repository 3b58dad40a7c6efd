/** Finds the code of other programs in a text (Liquid, Jinja, ERB, kramdown, MDX), which is never words. */
import { codeByLook, type TemplateCode } from './code-by-look.js';
import { GONE } from './shortcodes.js';

export type { TemplateCode };

/** Where a piece ends, and what it is. */
interface Found {
  end: number;
  what: string;
}

const START = /<!--|<%|\{[%{#:.]/g;
const START_OF_MDX = /<!--|\{|<\/?[A-Z>]|^(?:import|export)\b/gm;
const KRAMDOWN = /\{:(?![:/])[^{}\n]*\}/y;
const EXTENSION = /\{:(?::(\w+)[^{}\n]*|\/\w*)\}/y;
const ELSE = /^\{%-?\s*els/;
const ATTRIBUTES = /\{[.#][\p{L}\w][^{}\n]*\}/uy;

/**
 * @param text Markdown
 * @param isMdx whether braces hold expressions, and lines may import and export
 * @returns the text with code blanked out, so that every place keeps its offset, and the code
 */
export function maskTemplateCode(text: string, isMdx: boolean): { text: string; codes: TemplateCode[] } {
  const codes: TemplateCode[] = [];
  const nextOf = ends(text);
  const add = (offset: number, { end, what }: Found) => {
    codes.push({ code: text.slice(offset, end), what, offset });
  };
  const start = new RegExp(isMdx ? START_OF_MDX : START);
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const { index, 0: mark } = match;
    if (mark === '<!--') {
      start.lastIndex = nextOf('-->', index) ?? start.lastIndex;
      continue;
    }
    const found = (isMdx ? mdx(text, index, nextOf) : undefined) ?? piece(text, index, nextOf);
    if (!found) continue;
    add(index, found);
    start.lastIndex = found.end;
  }
  for (const { offset, code, what } of codeByLook(text)) add(offset, { end: offset + code.length, what });
  codes.sort((one, other) => one.offset - other.offset || other.code.length - one.code.length);
  let done = 0;
  const apart = codes.filter(({ offset, code }) => {
    const isApart = offset >= done;
    if (isApart) done = offset + code.length;
    return isApart;
  });
  return { text: masked(text, apart), codes: apart };
}

function masked(text: string, codes: readonly TemplateCode[]): string {
  let [result, done] = ['', 0];
  for (const { offset, code } of codes) {
    // the words of two branches do not become one
    const gap = ELSE.test(code) ? ' ' : GONE;
    result += text.slice(done, offset) + gap + GONE.repeat(code.length - 1);
    done = offset + code.length;
  }
  return result + text.slice(done);
}

type Ends = (mark: string, from: number) => number | undefined;

/** Tells where a mark comes next, and ends; of one that does not come any more it is not asked twice. */
function ends(text: string): Ends {
  const gone = new Set<string>();
  return (mark, from) => {
    const at = gone.has(mark) ? -1 : text.indexOf(mark, from);
    if (at < 0) gone.add(mark);
    return at < 0 ? undefined : at + mark.length;
  };
}

function piece(text: string, index: number, nextOf: Ends): Found | undefined {
  const as = (what: string, end = 0): Found | undefined => (end > 0 ? { end, what } : undefined);
  if (text[index] === '<') return as('template code', nextOf('%>', index));
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = index;
    return pattern.exec(text);
  };
  switch (text[index + 1]) {
    case '%': {
      const end = nextOf('%}', index + 2);
      const [, name = ''] = /^\{%-?\s*(\w+)/.exec(text.slice(index, index + 40)) ?? [];
      // what it comments out goes with it
      const last = name === 'comment' && end ? nextOf('endcomment', end) : undefined;
      return last ? as('a hidden remark (Liquid)', nextOf('%}', last) ?? last) : as('template code (Liquid)', end);
    }
    case '{': {
      const end = /[<%]/.test(text[index + 2] ?? '') ? undefined : nextOf('}}', index + 2);
      return end && !/\n[ \t]*\n/.test(text.slice(index, end)) ? as('template code', end) : undefined;
    }
    case ':': {
      const extension = matched(EXTENSION);
      if (extension?.[1] === 'comment') {
        const end = nextOf('{:/', index);
        const close = end && nextOf('}', end);
        if (close) return as('a hidden remark (kramdown)', close);
      }
      const found = extension ?? matched(KRAMDOWN);
      return found ? as('an attribute (kramdown)', index + found[0].length) : undefined;
    }
    default: {
      const attributes = matched(ATTRIBUTES);
      if (attributes) return as('a class or an id', index + attributes[0].length);
      return /\{#[-\s]/y.test(text.slice(index, index + 3))
        ? as('a hidden remark', nextOf('#}', index + 2))
        : undefined;
    }
  }
}

/** A tag of a program, with values in quotation marks or in up to three braces. */
const COMPONENT = /<\/?(?:[A-Z][\w.]*)?(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*>/y;

/** Imports and exports end with an empty line, expressions with the brace that closes them. */
function mdx(text: string, index: number, nextOf: Ends): Found | undefined {
  if (text[index] === '<') {
    COMPONENT.lastIndex = index;
    const [tag] = COMPONENT.exec(text) ?? [];
    return tag === undefined ? undefined : { end: index + tag.length, what: 'a component (MDX)' };
  }
  if (text[index] !== '{')
    return { end: (nextOf('\n\n', index) ?? text.length + 2) - 2, what: 'an import or an export (MDX)' };
  if (text.startsWith('{/*', index)) {
    const end = nextOf('*/', index);
    return end === undefined ? undefined : { end: nextOf('}', end) ?? end, what: 'a hidden remark (MDX)' };
  }
  let depth = 0;
  for (let end = index; end < Math.min(text.length, index + MAX_EXPRESSION); end++) {
    if (text[end] === '{') depth++;
    else if (text[end] === '}' && --depth === 0) return { end: end + 1, what: 'an expression (MDX)' };
  }
  return undefined;
}

/** No expression is longer, in characters: each brace that is not closed is looked at as far as this. */
const MAX_EXPRESSION = 5_000;
