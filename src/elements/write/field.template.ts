/** The fields of a form. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../i18n/words.js';
import { keep } from '../keep.js';

export interface Field {
  /** what it is known by in the element */
  id: string;
  label: Passage;
  value: string;
  type?: 'text' | 'email';
  /** what browsers may fill in */
  autocomplete?: 'name' | 'address-level2' | 'off';
  /** the language of what stands in it, where that is not the page's */
  lang?: string;
  dir?: string;
  /** told with every keystroke, and whether the browser takes it for what it should be */
  onInput: (value: string, isValid: boolean) => void;
  /** told when the reader goes on */
  onChange?: () => void;
  /** what is wrong, empty while nothing is; absent where nothing can be */
  error?: Passage;
}

/** @param field what it is for, and what stands in it */
export function fieldTemplate(field: Field): TemplateResult {
  const { id, label, value, type = 'text', autocomplete = 'off', lang, dir, error } = field;
  const typed = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    field.onInput(input.value, input.validity.valid);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      autocomplete=${autocomplete}
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      aria-describedby=${error === undefined ? nothing : `${id}-error`}
      aria-invalid=${error ? 'true' : nothing}
      .value=${value}
      @keydown=${keep}
      @keypress=${keep}
      @keyup=${keep}
      @input=${typed}
      @change=${(event: Event) => {
        // some programs fill in fields without any other event
        if ((event.target as HTMLInputElement).value !== value) typed(event);
        field.onChange?.();
      }}
    />
    ${error === undefined ? nothing : html`<p class="error" id="${id}-error" role="status">${error}</p>`}
  </div>`;
}

interface Choice {
  /** what it is known by in the element */
  id: string;
  label: Passage;
  options: readonly (readonly [value: string, label: string])[];
  /** the value of one of them */
  chosen: string;
  /** told of another */
  onChoose: (value: string) => void;
  /** what is said of the choice, empty while there is nothing to say */
  status: Passage;
}

/** @param choice what it chooses, and from what */
export function choiceTemplate({ id, label, options, chosen, onChoose, status }: Choice): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => {
        onChoose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
    <p class="said" role="status">${status}</p>
  </div>`;
}

/**
 * @param id what it is known by in the element
 * @param label what it is for
 * @param isTicked whether it is ticked
 * @param onTick told of a change
 */
export function boxTemplate(
  id: string,
  label: unknown,
  isTicked: boolean,
  onTick: (box: HTMLInputElement) => void,
): TemplateResult {
  return html`<div class="field box">
    <input
      type="checkbox"
      id=${id}
      .checked=${isTicked}
      @change=${({ target }: Event) => {
        onTick(target as HTMLInputElement);
      }}
    />
    <label for=${id}>${label}</label>
  </div>`;
}
