/** For editors that drop unknown tags: puts an element into each `<div data-leave-x-letter data-lang="nl">`, and so for every tag. */
import type { LitElement } from 'lit';
import { ask, isOnSite, make } from '../data/address.js';
import { confine, pageAround } from './confined.js';
import { ADDRESS, OF_THE_HOST } from './div-attributes.js';
import { report } from './events.js';
import { loadTag } from './optional-tags.js';

/** Stands for `{lang}` when an address is checked: where even this does no harm, no language does. */
const LANGUAGE = 'https';

const TAGS = [
  'leave-x-letter',
  'leave-x-petition',
  'leave-x-endorsements',
  'leave-x-departures',
  'leave-x-write',
  'leave-x-endorse',
  'leave-x-alternatives',
  'leave-x-share',
] as const satisfies (keyof HTMLElementTagNameMap)[];
type Tag = (typeof TAGS)[number];

const MARKS = TAGS.map((tag) => `data-${tag}`);

/** The elements that were put into divs; one of the page's own is left alone. */
const ours = new WeakSet<Element>();

/** The documents that are looked after. */
const watched = new WeakSet<Document>();

/**
 * Mounts the divs of a document, now and as they come and change.
 * @param page the document
 */
export function mountDivs(page: Document): void {
  if (watched.has(page)) return;
  watched.add(page);
  const known = new WeakSet<Element>();
  const refused = new Set<string>();
  const mountAll = () => {
    for (const div of ask(page, 'documentElement').querySelectorAll<HTMLElement>(`div:is([${MARKS.join('],[')}])`)) {
      // where a div has several marks, the first tag counts
      const tag = TAGS.find((one) => div.hasAttribute(`data-${one}`)) ?? TAGS[0];
      const element = customElements.get(tag);
      if (element) mountDiv(div, tag, element as typeof LitElement, refused);
      if (known.has(div)) continue;
      known.add(div);
      observer.observe(div, { attributes: true });
      if (!element) void load(tag);
    }
  };
  const load = async (tag: Tag) => {
    try {
      await loadTag(tag);
      mountAll();
    } catch (error) {
      console.warn(`<${tag}> could not be loaded; the content of its div stays.`, error);
    }
  };
  const observer = new MutationObserver(mountAll);
  observer.observe(page, { childList: true, subtree: true, attributeFilter: MARKS });
  mountAll();
}

/** What stands inside the div goes into the element, which shows it until the words are ready. */
function mountDiv(div: HTMLElement, tag: Tag, { observedAttributes }: typeof LitElement, refused: Set<string>): void {
  const inside = div.querySelector<HTMLElement>(tag);
  // an element of the page's own is left alone, and so is a div that stands in one
  if ((inside && !ours.has(inside)) || div.closest(TAGS.join())) return;
  const element = inside ?? make(div.ownerDocument, tag);
  ours.add(element);
  confine(element);
  for (const name of ['lang', ...observedAttributes]) {
    const value = div.getAttribute(`data-${name}`);
    const fault = value === null ? undefined : faultOf(name, value, element);
    const used = OF_THE_HOST.test(name) ? saidByScript(div.ownerDocument, `data-${name}`) : fault ? null : value;
    if (used === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== used) element.setAttribute(name, used);
    if (!fault || refused.has(tag + name + String(value))) continue;
    refused.add(tag + name + String(value));
    const message = `data-${name}="${String(value)}" is not used: ${fault}.`;
    queueMicrotask(() => {
      report(element, { kind: 'attribute', message });
    });
  }
  if (inside) return;
  element.append(...div.childNodes);
  div.append(element);
}

/** Why a div may not say something. */
function faultOf(name: string, value: string, element: Element): string | undefined {
  if (OF_THE_HOST.test(name))
    return 'this is not allowed on a div, which anybody may have written; put it on the script tag';
  const isRefused = ADDRESS.test(name) && !isOnSite(value.replaceAll('{lang}', LANGUAGE), pageAround(element));
  return isRefused ? 'on a div, it must be on this site' : undefined;
}

/** What the host says for all divs, on the script tag that mounts them. */
function saidByScript(page: Document, name: string): string | null {
  const script = [...ask(page, 'scripts')].find((one) => one.hasAttribute('data-mount') && one.hasAttribute(name));
  return script?.getAttribute(name) ?? null;
}
