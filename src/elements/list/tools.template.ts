/** What the tools of a long list look like. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../i18n/words.js';

type Choose = (value: string) => void;

/** What is typed here is no shortcut of the page; not from keep.ts, which would be one more file for a list to wait for. */
const keep = (event: Event): void => {
  event.stopPropagation();
};

/**
 * @param label what it is for
 * @param value what stands in it
 * @param onInput told with every keystroke
 */
export function searchTemplate(label: Passage, value: string, onInput: Choose): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${value}
      @keydown=${keep}
      @keypress=${keep}
      @keyup=${keep}
      @input=${({ target }: InputEvent) => {
        onInput((target as HTMLInputElement).value);
      }}
    />
  </label>`;
}

/**
 * @param label what it chooses
 * @param options the choices
 * @param chosen the value of one of them
 * @param onChoose told of another
 */
export function menuTemplate(
  label: Passage,
  options: readonly (readonly [value: string, label: Passage])[],
  chosen: string,
  onChoose: Choose,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select
      @change=${({ target }: Event) => {
        onChoose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}

/**
 * @param controls the search and the menus
 * @param status what the list shows now, read out politely when it changes
 */
export function toolbarTemplate(controls: unknown, status: Passage): TemplateResult {
  return html`<div class="tools">${controls}</div>
    <p class="meta" role="status">${status}</p>`;
}

/** @param buttons what each says and does; none: nothing is hidden */
export function footTemplate(buttons: readonly (readonly [label: Passage, onClick: () => void])[]): unknown {
  if (buttons.length === 0) return nothing;
  return html`<p class="foot">
    ${buttons.map(([label, onClick]) => html`<button type="button" @click=${onClick}>${label}</button>`)}
  </p>`;
}
