/** Elements that a stranger may have written: what they load, and where they lead readers, stays on the page's own site. */
import { type Page, pageOf } from '../data/address.js';

const confined = new WeakSet<Element>();

/** Confines an element to the page's own site. */
export const confine = (element: Element): void => {
  confined.add(element);
};

/** The page that an element stands on, as its addresses are read; what an element has in its shadow root is confined with it. */
export const pageAround = (element: Element): Page => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return pageOf(element.ownerDocument, confined.has(element) || (host !== undefined && confined.has(host)));
};
