/** A heading whose level the host page chooses. */
import { html, type TemplateResult } from 'lit';
import type { Passage } from '../i18n/words.js';

/**
 * @param level 1 to 6; what lies outside becomes the nearest of them
 * @param content the words
 * @param part its name for style sheets
 */
export function heading(level: number, content: Passage, part = 'heading'): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
