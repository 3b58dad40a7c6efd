/** For editors that drop unknown tags: puts a letter into each `<div data-leave-x-letter data-lang="nl">`. */
import { report } from '../events.js';
import { LeaveXLetter } from './leave-x-letter.js';

const DIVS = 'div[data-leave-x-letter]';
const ATTRIBUTES = ['lang', ...LeaveXLetter.observedAttributes];

/** A content filter lets a stranger write such a div: what is loaded, and where readers are sent, stays on the page's own site. */
const ADDRESS = /-src$|^petition-url$|^language-links$/;

/**
 * Mounts the divs of a document, now and as they come and change.
 * @param page the document
 */
export function mountDivs(page: Document): void {
  const refused = new Set<string>();
  const mountAll = () => {
    for (const div of page.querySelectorAll<HTMLElement>(DIVS)) mountDiv(div, refused);
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
  const mounted = div.querySelector<HTMLElement>(':scope > leave-x-letter');
  const letter = mounted ?? div.ownerDocument.createElement('leave-x-letter');
  for (const name of ATTRIBUTES) {
    const value = div.getAttribute(`data-${name}`);
    const isRefused = value !== null && ADDRESS.test(name) && !isOnSite(value, div.ownerDocument);
    if (value === null || isRefused) letter.removeAttribute(name);
    else if (letter.getAttribute(name) !== value) letter.setAttribute(name, value);
    if (!isRefused || refused.has(name + value)) continue;
    refused.add(name + value);
    const message = `data-${name}="${value}" is not used: on a div, it must lie on this site.`;
    queueMicrotask(() => {
      report(letter, { kind: 'attribute', message });
    });
  }
  if (mounted) return;
  letter.append(...div.childNodes);
  div.append(letter);
}

const isOnSite = (address: string, { baseURI, location }: Document): boolean =>
  URL.canParse(address, baseURI) && new URL(address, baseURI).origin === location.origin;
