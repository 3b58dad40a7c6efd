/** Makes lists of what Word, and mail by Outlook, write as paragraphs with a number or a bullet in front. */
import type { Element, Nodes } from 'hast';
import { textOf } from './text-of-html.js';

const MARKER = /mso-list:\s*ignore/i;
const LEVEL = /mso-list:[^:;]*\blevel(\d)/i;
/** Whatever stands for the number, in letters or digits; a bullet may be an `o`. */
const NUMBER = /^[\s(]*(\d{1,3}|[a-z]{1,4})[.)]/i;

/** An item with its level, from 1, and what stood in front of it. */
interface Item {
  element: Element;
  level: number;
  marker: string;
}

/**
 * @param children parts of a page, without comments
 * @returns the same, with lists instead of paragraphs that are items
 */
export function withWordLists(children: readonly Nodes[]): Nodes[] {
  const made: Nodes[] = [];
  let open: Element[] = [];
  for (const node of children) {
    const item = node.type === 'element' ? itemOf(node) : undefined;
    const isBlank = node.type === 'text' && node.value.trim() === '';
    if (item) open = put(item, open, made);
    else if (open.length === 0 || !isBlank) {
      open = [];
      made.push(node);
    }
  }
  return made;
}

function itemOf(element: Element): Item | undefined {
  const level = element.tagName === 'p' ? LEVEL.exec(styleOf(element))?.[1] : undefined;
  if (level === undefined) return undefined;
  const marker = takeMarker(element);
  return marker === undefined ? undefined : { element, level: Number(level), marker };
}

const styleOf = ({ properties: { style } }: Element): string => (typeof style === 'string' ? style : '');

/** Takes the number or the bullet out of an item. */
function takeMarker(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (MARKER.test(styleOf(child))) {
      element.children = element.children.filter((one) => one !== child);
      return textOf(child);
    }
    const inner = takeMarker(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** @returns the lists that are open now, the innermost last */
function put({ element, level, marker }: Item, open: readonly Element[], made: Nodes[]): Element[] {
  const number = NUMBER.exec(marker)?.[1];
  const tagName = number === undefined ? 'ul' : 'ol';
  let lists = open.slice(0, level);
  if (lists.length === level && lists.at(-1)?.tagName !== tagName) lists = lists.slice(0, -1);
  const around = lists.at(-1)?.children.at(-1);
  let list = lists.length === level ? lists.at(-1) : undefined;
  if (!list) {
    const start = Number(number);
    list = { type: 'element', tagName, properties: start > 1 ? { start } : {}, children: [] };
    if (around?.type === 'element') around.children.push(list);
    else made.push(list);
    lists = [...lists, list];
  }
  list.children.push({
    type: 'element',
    tagName: 'li',
    properties: {},
    children: [element],
    position: element.position,
  });
  return lists;
}
