/** Finds the tags in raw HTML, and looks at no place of it twice, whatever is not closed in it. */

export interface HtmlTag {
  /** `other`: an instruction or a declaration, such as `<!doctype html>` */
  kind: 'open' | 'close' | 'other';
  name: string;
  attributes: string;
  start: number;
  end: number;
}

const START = /<(?:([!?])|(\/?)([a-z][\w-]*))/gi;
const SPECIAL = /[<>"']/g;

/**
 * @param html raw HTML without its comments
 * @returns its tags in their order
 */
export function tagsIn(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  const endOf = tagEnds(html);
  const lastEnd = html.lastIndexOf('>');
  const starts = new RegExp(START);
  for (let match = starts.exec(html); match && match.index < lastEnd; match = starts.exec(html)) {
    const [whole, isOther, slash, name = ''] = match;
    const inside = match.index + whole.length;
    const close = isOther ? html.indexOf('>', inside) : endOf(inside);
    if (close === undefined) continue;
    const kind = isOther ? 'other' : slash ? 'close' : 'open';
    tags.push({ kind, name, attributes: html.slice(inside, close), start: match.index, end: close + 1 });
    starts.lastIndex = close + 1;
  }
  return tags;
}

/** Tells where a tag ends. From a quotation mark that was met before, it does not, or it was found already. */
function tagEnds(html: string): (inside: number) => number | undefined {
  const met = new Set<number>();
  const special = new RegExp(SPECIAL);
  return (inside) => {
    special.lastIndex = inside;
    for (let match = special.exec(html); match; match = special.exec(html)) {
      const [mark] = match;
      if (mark === '>') return match.index;
      if (mark === '<' || met.has(match.index)) return undefined;
      met.add(match.index);
      const close = html.indexOf(mark, match.index + 1);
      if (close < 0) return undefined;
      special.lastIndex = close + 1;
    }
    return undefined;
  };
}
