/** A heading whose level the host page chooses. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../i18n/words.js';

/**
 * The nearest level that there is; of what is none, that of a title without a wish.
 * @param level what the page wishes
 */
export const levelOf = (level: number | undefined): number => Math.min(6, Math.max(1, Math.round(level ?? 2) || 2));

/**
 * @param level 1 to 6; what lies outside becomes the nearest of them
 * @param content the words
 * @param part its name for style sheets of the page; `false`: none
 * @param name what it is to our own
 */
export function heading(
  level: number,
  content: Passage,
  part: string | false | undefined,
  name = 'heading',
): TemplateResult {
  const as = part === false ? nothing : (part ?? nothing);
  switch (levelOf(level)) {
    case 1:
      return html`<h1 class=${name} part=${as}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${as}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${as}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${as}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${as}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${as}>${content}</h6>`;
  }
}
