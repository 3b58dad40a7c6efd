/** The style sheets of an element, which belong to the document that it stands in: in another one they are made anew. */
import type { CSSResult, LitElement } from 'lit';
import { ask } from '../data/address.js';

const known = new WeakMap<LitElement, CSSResult[]>();

/**
 * Gives an element styles besides those that it has.
 * @param element whose shadow root is there
 * @param styles what comes with a lazy module, or with the element itself
 */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  known.set(element, [...(known.get(element) ?? []), ...styles]);
  adoptStyles(element);
}

/** Makes the styles of an element anew, where its document has changed. */
export function adoptStyles(element: LitElement): void {
  const { shadowRoot: root, ownerDocument } = element;
  const view = ask(ownerDocument, 'defaultView');
  if (!root || !view) return;
  const { CSSStyleSheet: Sheet } = view;
  root.adoptedStyleSheets = (known.get(element) ?? []).map(({ cssText, styleSheet }) => {
    if (styleSheet && view === window) return styleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
