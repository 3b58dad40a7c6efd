/** Reads one tag of a shortcode: its name, its parameters, where it ends. */
import { ParseError } from './parse-error.js';

/** One tag, between `{{<` and `>}}` or `{{%` and `%}}`. */
export interface Tag {
  /** `single` closes itself; `literal` is commented out, so that its text is meant */
  kind: 'open' | 'close' | 'single' | 'literal';
  name: string;
  params: ReadonlyMap<string, string>;
  start: number;
  end: number;
}

const NAME = /\s*(?:(\/)\s*)?([\p{L}\w.-]+(?:\/[\p{L}\w.-]+)*)/uy;
const END = /\s*(\/?)([>%])\}\}/y;
const PARAM =
  /\s*(?:([\p{L}\w-]+)\s*=\s*)?(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|`([^`]*)`|((?!')(?:(?!\s|\/?[>%]\}\})[^"`])+))/uy;

/**
 * @param text Markdown
 * @param start where `{{<` or `{{%` starts in it
 * @throws {ParseError} where it cannot be read
 */
export function readTag(text: string, start: number): Tag {
  const params = new Map<string, string>();
  const literal = matchAt(/\s*\/\*([^]*?)\*\/\s*[>%]\}\}/y, text, start + 3);
  if (literal) {
    return { kind: 'literal', name: '', params, start, end: start + 3 + literal[0].length };
  }
  const marker = text[start + 2] === '<' ? '>' : '%';
  const name = matchAt(NAME, text, start + 3);
  if (!name)
    throw new ParseError(
      'a shortcode has no name: write it as in {{< but href="https://example.org/" >}}.',
      lineAt(text, start),
    );
  let place = start + 3 + name[0].length;
  for (;;) {
    const end = matchAt(END, text, place);
    if (end?.[2] === marker) {
      const kind = name[1] ? 'close' : end[1] ? 'single' : 'open';
      return { kind, name: name[2] ?? '', params, start, end: place + end[0].length };
    }
    const param = end ? null : matchAt(PARAM, text, place);
    if (!param)
      throw new ParseError(
        `the shortcode ${name[2] ?? ''} is not closed: ${marker}}} or a quotation mark is missing in it.`,
        lineAt(text, start),
      );
    const [all, key = String(params.size), double, single, raw, bare] = param;
    params.set(key, double?.replace(/\\(.)/g, '$1') ?? single ?? raw ?? bare ?? '');
    place += all.length;
  }
}

/**
 * @param text any text
 * @param offset a place in it
 * @returns the line of that place, from 1
 */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
