/** Finds code of other programs that is known by the look of its line alone. */

/** A piece of code, as the text has it. */
export interface TemplateCode {
  code: string;
  /** what it is, for a report */
  what: string;
  /** where it starts in the text */
  offset: number;
}

const LOOKS: readonly (readonly [what: string, look: RegExp])[] = [
  ['an import (MDX)', /^import\s[^\n]*['"][^'"\n]*['"];?[ \t]*$/gm],
  ['a table of contents', /^[ \t]*(?:[*+-]|\d+\.)[ \t][^\n]*\n[ \t]*\{:[ \t]*toc\b[^}\n]*\}/gm],
  ['a table of contents', /^\[\[?_?TOC_?\]?\][ \t]*$/gim],
  ['the start or end of a container', /^ {0,3}:{3,}[ \t]*(?:[\w-]+)?(?:\{[^}\n]*\})?/gm],
  ['the start of an admonition', /^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+/gm],
  // what stands before it is looked at where the rest fits: at every blank, that would take the square of their number
  [
    'the kind of a note',
    /\[!(?:note|tip|important|warning|caution|info|abstract|quote)\](?<=^[ \t]*>[ \t]*\[!\w+\])[+-]?/gim,
  ],
  ['a shortcode', /\[\w[\w-]*(?:[ \t]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))+[ \t]*\/?\](?![([])/g],
  ['a shortcode', /\[\/[\w-]+\](?![([])/g],
  ['a tag with Markdown in it', /<\w+(?=[ \t])[^<>\n]{0,200}[ \t]markdown(?:=["']?\w+["']?)?[^<>\n]{0,200}>/g],
];

/** @param text Markdown */
export const codeByLook = (text: string): TemplateCode[] =>
  LOOKS.flatMap(([what, look]) =>
    Array.from(text.matchAll(look), ({ index, 0: code }) => ({ code, what, offset: index })),
  );
