/** Tells tables and marks that only place or dress words from those that say something. */
import type { Element, Nodes, Root } from 'hast';

const CELLS = new Set(['td', 'th']);
const TABLE = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote table div section article hr'.split(' '));

const elementsIn = (node: Element): Element[] => node.children.filter((child) => child.type === 'element');

/** What of a table is its own, and not that of a table in one of its cells. */
function partsOf(table: Element): Element[] {
  const parts = elementsIn(table).filter(({ tagName }) => TABLE.has(tagName));
  return [
    ...parts,
    ...parts.flatMap((part) => (CELLS.has(part.tagName) || part.tagName === 'table' ? [] : partsOf(part))),
  ];
}

const hasAny = (node: Nodes): boolean =>
  node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && (node.tagName === 'img' || node.children.some(hasAny));

const holds = (node: Element, is: (one: Element) => boolean): boolean =>
  elementsIn(node).some((child) => is(child) || holds(child, is));

/** A table that has tables in it, or no two cells beside each other, is none to a reader: letters by mail are made so. */
function isLayout(table: Element, parts: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/.test(String(table.properties.role))) return true;
  const rows = parts.filter(({ tagName }) => tagName === 'tr');
  const isNarrow = rows.every((row) => elementsIn(row).filter(hasAny).length <= 1);
  return isNarrow || holds(table, ({ tagName }) => tagName === 'table');
}

/** @param table one that may only place words, which is then none any more */
export function withoutLayout(table: Element): void {
  const parts = partsOf(table);
  if (isLayout(table, parts)) for (const part of [table, ...parts]) part.tagName = 'div';
}

const NORMAL_WEIGHT = /font-weight\s*:\s*(?:normal|[1-4]00)\b/i;
const NORMAL_STYLE = /font-style\s*:\s*normal\b/i;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)\b/i;
const ITALIC = /font-style\s*:\s*italic\b/i;

/** @param element what is bold or italic by its style alone, or is not in spite of its name; it is called what it looks like */
export function readLook(element: Element): void {
  const { tagName, properties } = element;
  const style = typeof properties.style === 'string' ? properties.style : '';
  const isBold = tagName === 'b' || tagName === 'strong';
  if (isBold || tagName === 'i' || tagName === 'em') {
    // Google Docs puts all that somebody copies into one of them
    if ((isBold ? NORMAL_WEIGHT : NORMAL_STYLE).test(style)) element.tagName = 'span';
    if (holds(element, (one) => BLOCKS.has(one.tagName))) element.tagName = 'div';
  } else if (tagName === 'span' && element.children.some(hasAny)) {
    const [bold, italic] = [BOLD.test(style), ITALIC.test(style)];
    if (bold && italic)
      element.children = [{ type: 'element', tagName: 'em', properties: {}, children: element.children }];
    if (bold || italic) element.tagName = bold ? 'strong' : 'em';
  }
}

/** What Google Docs calls the looks of a document that it exports: `.c12{font-weight:700;…}`. */
const RULE = /\.(c\d{1,5})\{([^{}]{0,2000})\}/g;

/**
 * Writes the looks that a page exported by Google Docs has in its head at the words that have them.
 * @param root the page, which is changed
 */
export function withLooks(root: Root): void {
  const all: Element[] = [];
  const waiting: (Root | Element)[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop())
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      all.push(child);
      waiting.push(child);
    }
  const sheets = all.filter(({ tagName }) => tagName === 'style').flatMap(({ children }) => children);
  const rules = new Map<unknown, string>();
  for (const sheet of sheets)
    if (sheet.type === 'text') for (const [, name, look = ''] of sheet.value.matchAll(RULE)) rules.set(name, look);
  if (rules.size === 0) return;
  for (const { tagName, properties } of all)
    if (tagName === 'span' && Array.isArray(properties.className))
      properties.style = [properties.style, ...properties.className.map((name) => rules.get(name))]
        .filter(Boolean)
        .join(';');
}
