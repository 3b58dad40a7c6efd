/** Finds footnotes in HTML, as Word, Google Docs, pandoc, Hugo, WordPress and mailings write them: a mark with a link to the note, and a link back. */
import type { Element } from 'hast';
import { textOf } from './text-of-html.js';

const NAMES = '_?(?:fn|ftn|ftnt|sdfootnote|footnote|easy-footnote(?:-bottom)?|endnote|edn|sdendnote)';
/** What WordPress calls a note. */
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4}';
const NOTE = new RegExp(`^#(?:${NAMES}[-_:]?[\\w:-]*|${ID})$`, 'i');
/** The same where it leads back to the mark. */
const BACK = new RegExp(`^#(?:${NAMES}[-_:]?(?:\\w{1,40}[-_:]?)?(?:ref|anchor|anc)|${ID}-link$)`, 'i');
/** A number, a letter or a sign. */
const MARK = /^\s*[[(]?(?:\d{1,3}|[ivxlc]{1,5}|[a-z]|[*†‡§¹²³⁴-⁹⁰]{1,3})[\])]?\s*$/iu;

/**
 * @param node part of a page
 * @returns whether it is the mark of a footnote or the note itself
 */
export function noteOf(node: Element): 'mark' | 'note' | undefined {
  const { tagName } = node;
  if (tagName === 'a' || tagName === 'sup') {
    const address = addressOf(tagName === 'a' ? node : firstLink(node));
    return NOTE.test(address) && !BACK.test(address) && MARK.test(textOf(node)) ? 'mark' : undefined;
  }
  if (tagName === 'div') return isBack(firstLink(node)) && !before(node) ? 'note' : undefined;
  if (tagName !== 'p' && tagName !== 'li') return undefined;
  return isBack(firstLink(node)) || isBack(firstLink(node, -1)) ? 'note' : undefined;
}

const addressOf = (link: Element | undefined): string =>
  typeof link?.properties.href === 'string' ? link.properties.href : '';

const isBack = (link: Element | undefined): boolean => BACK.test(addressOf(link));

/** The first link in an element, or the last. */
function firstLink(node: Element, step: 1 | -1 = 1): Element | undefined {
  const waiting = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.tagName === 'a') return one;
    const inner = one.children.filter((child) => child.type === 'element');
    waiting.push(...(step > 0 ? inner.toReversed() : inner));
  }
  return undefined;
}

/** Whether there are words before the first link: then what holds it is more than a note. */
function before(node: Element): boolean {
  const waiting: Element['children'] = [...node.children].toReversed();
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.type === 'text' && one.value.trim()) return true;
    if (one.type !== 'element') continue;
    if (one.tagName === 'a') return false;
    waiting.push(...one.children.toReversed());
  }
  return false;
}
