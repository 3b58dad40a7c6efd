/** The button under which a reader acts, and what it needs to know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '../../campaign/act.js';
import type { Words } from '../../i18n/words.js';

interface View {
  /** what opens under it, where that is there already */
  content?: unknown;
  /** called where it opens and closes */
  onToggle?: unknown;
}

/**
 * @param words the language of the page
 * @param act what the button does
 * @param view what opens under it
 */
export function actTemplate(words: Words, act: Exclude<Act, 'petition'>, view: View): TemplateResult {
  const { content = nothing, onToggle = nothing } = view;
  return html`<details class="act" data-act=${act} @toggle=${onToggle}>
    <summary class="button" part="button">${words.t(`act.${act}`)}</summary>
    <div>${act === 'endorse' ? html`<slot name="act"></slot>` : content}</div>
  </details>`;
}

/**
 * Whose question to a council there is: the bundled one belongs to the bundled letter and campaign, and to no other cause.
 * @param words those of the letter
 * @param hasCustomCampaign whether the page brings its own
 */
export function questionOf(words: Words, hasCustomCampaign: boolean): 'bundled' | 'own' | undefined {
  if (!words.hasOwnLetter && !hasCustomCampaign) return 'bundled';
  return words.hasOwnLetter && words.has('write.message.subject') ? 'own' : undefined;
}
