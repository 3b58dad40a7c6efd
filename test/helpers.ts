/** What many tests need: a page to put elements on, a way to wait, the text that a reader sees, axe. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import type { LitElement } from 'lit';
import { expect } from 'chai';
import '../src/index.js';

declare const axe: typeof Axe;

/** Waits until something holds, and says what did not; `limit` is how long, in milliseconds. */
export async function until<T>(
  what: string,
  holds: () => T | false | null | undefined | '' | Promise<T | false>,
  limit = 8000,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const result = await holds();
    if (result) return result;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a page has painted what is on it now: the second frame begins after the first is done. */
export const painted = (page: Window = window): Promise<unknown> =>
  new Promise((resolve) => page.requestAnimationFrame(() => page.requestAnimationFrame(resolve)));

/** Which languages an element shows from here on, in their order; `null` where it shows none. */
export function watchLanguages(element: Element): (string | null)[] {
  const seen: (string | null)[] = [];
  const look = () => {
    const language = element.shadowRoot?.querySelector('.root')?.getAttribute('lang') ?? null;
    if (language !== seen.at(-1)) seen.push(language);
  };
  look();
  new MutationObserver(look).observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
  return seen;
}

const places: Element[] = [];

/** Puts HTML on the page and returns its first element; the page is cleared after each test. */
export function put<E extends HTMLElement>(html: string): E {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  places.push(place);
  return place.firstElementChild as E;
}

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  document.documentElement.lang = 'en';
});

/** The sections that an element shows now. */
export const sections = (element: Element): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.root') ?? []),
];

/** Waits until all that an element shows speaks a language. */
export async function speaks<E extends Element>(element: E, language: string): Promise<E> {
  await until(`${element.localName} speaks ${language}`, async () => {
    await (element as Partial<LitElement>).updateComplete;
    const shown = sections(element);
    return shown.length > 0 && shown.every(({ lang }) => lang === language);
  });
  return element;
}

/** Puts HTML on the page and waits until its first element speaks. */
export const show = <E extends HTMLElement>(html: string, language = 'en'): Promise<E> =>
  speaks(put<E>(html), language);

/** All text in an element, through shadow roots, as one line. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  // by kind of node and not by class: what lies in a frame has classes of its own
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeName === 'BR') return ' ';
  if (node.nodeName === 'SLOT') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned.map(rawText).join('');
  }
  const from = (node as Partial<Element>).shadowRoot ?? node;
  const text = [...from.childNodes].map(rawText).join('');
  return node.nodeType === Node.ELEMENT_NODE && isBlock(node as Element) ? `${text} ` : text;
}

const isBlock = (element: Element) => getComputedStyle(element).display !== 'inline';

/** All elements that match, through shadow roots, in document order. */
export function all<E extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): E[] {
  const shadow = (root as Partial<Element>).shadowRoot;
  return [...(shadow ?? root).children].flatMap((child) => [
    ...(child.matches(selector) ? [child as E] : []),
    ...all<E>(child, selector),
  ]);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe with the rules of WCAG 2.2 AA, and its best practices but for those about a page as a whole. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element, {
    runOnly: { type: 'tag', values: RULES },
    rules: { region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(found, 'accessibility violations').to.deep.equal([]);
  expect(passes.length, 'rules that had something to look at').to.be.greaterThan(5);
}
