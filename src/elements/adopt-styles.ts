/** Styles that come with an opt-in part. */
import type { CSSResult, LitElement } from 'lit';

/**
 * @param element whose shadow root is to have them
 * @param styles the styles of the part
 */
export function adoptStyles(element: LitElement, { styleSheet }: CSSResult): void {
  if (styleSheet) (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
}
