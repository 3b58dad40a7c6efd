/** Elements that a stranger may have written: what they load, and where they lead readers, stays on the page's own site. */
import { type Page, pageOf } from '../data/address.js';

const confined = new WeakSet<Element>();

/** Confines an element to the page's own site. */
export const confine = (element: Element): void => {
  confined.add(element);
};

/** The page that an element stands on, as its addresses are read. */
export const pageAround = (element: Element): Page => pageOf(element.ownerDocument, confined.has(element));
