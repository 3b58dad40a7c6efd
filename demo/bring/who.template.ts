/** Whether those who signed are people, who have to have agreed to be named. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BringWords } from './words.js';

export interface WhoOptions {
  words: BringWords;
  /** whether there are any people in the list, whoever says so */
  isOfPeople: boolean;
  onChange: (field: string, value: string) => void;
}

/**
 * @param kind what the visitor says of all
 * @param options what the list says, and who takes more
 */
export function whoTemplate(kind: string | undefined, { words, isOfPeople, onChange }: WhoOptions): TemplateResult {
  const { list } = words;
  return html`<fieldset>
      <legend>${list.who}</legend>
      ${['', 'person'].map(
        (value) =>
          html`<label class="bring-tick"
            ><input
              type="radio"
              name="bring-who"
              .checked=${value === (kind === 'person' ? kind : '')}
              @change=${() => {
                onChange('kind', value);
              }}
            />
            ${value ? list.people : list.organisations}</label
          >`,
      )}
    </fieldset>
    ${
      isOfPeople
        ? html`<p class="bring-consent">${list.consent} ${more('lists.html#list-people', list.consentMore)}</p>`
        : nothing
    }`;
}

/** What the documentation says more of. */
export const more = (path: string, text: string): TemplateResult =>
  html`<a href=${new URL(`../docs/${path}`, import.meta.url).href} target="_blank" hreflang="en">${text}</a>`;
