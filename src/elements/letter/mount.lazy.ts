/** For editors that drop unknown tags: puts a letter into each `<div data-leave-x-letter data-lang="nl">`. */
import { ask, isOnSite, make } from '../../data/address.js';
import { confine, pageAround } from '../confined.js';
import { report } from '../events.js';
import { LeaveXLetter } from './leave-x-letter.js';

const DIVS = 'div[data-leave-x-letter]';
const ATTRIBUTES = ['lang', ...LeaveXLetter.observedAttributes];

/** A content filter lets a stranger write such a div: what is loaded, and where readers are sent, stays on the page's own site. */
const ADDRESS = /-src$|^petition-url$|^language-links$/;

/** A language that would be the most dangerous part of an address: where it does no harm, none does. */
const LANGUAGE = 'https';

/** The letters that were put into divs; a letter of the page's own is left alone. */
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
  const refused = new Set<string>();
  const mountAll = () => {
    for (const div of ask(page, 'documentElement').querySelectorAll<HTMLElement>(DIVS)) mountDiv(div, refused);
  };
  mountAll();
  new MutationObserver(mountAll).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-leave-x-letter', ...ATTRIBUTES.map((name) => `data-${name}`)],
  });
}

/** What stands inside the div goes into the letter, which shows it until the words are ready. */
function mountDiv(div: HTMLElement, refused: Set<string>): void {
  const inside = div.querySelector<HTMLElement>('leave-x-letter');
  // a letter of the page's own is left alone, and so is a div that stands in one
  if ((inside && !ours.has(inside)) || div.parentElement?.closest('leave-x-letter')) return;
  const letter = inside ?? make(div.ownerDocument, 'leave-x-letter');
  ours.add(letter);
  confine(letter);
  for (const name of ATTRIBUTES) {
    const value = div.getAttribute(`data-${name}`);
    const isRefused =
      value !== null && ADDRESS.test(name) && !isOnSite(value.replaceAll('{lang}', LANGUAGE), pageAround(letter));
    if (value === null || isRefused) letter.removeAttribute(name);
    else if (letter.getAttribute(name) !== value) letter.setAttribute(name, value);
    if (!isRefused || refused.has(name + value)) continue;
    refused.add(name + value);
    const message = `data-${name}="${value}" is not used: on a div, it must lie on this site.`;
    queueMicrotask(() => {
      report(letter, { kind: 'attribute', message });
    });
  }
  if (inside) return;
  letter.append(...div.childNodes);
  div.append(letter);
}
