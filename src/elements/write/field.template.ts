/** The fields of a form. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../i18n/words.js';

/** What is typed here is no shortcut of the page. */
export const keep = (event: Event): void => {
  event.stopPropagation();
};

export interface Field {
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
  /** where it is said what is wrong, and whether something is */
  errorId?: string;
  isWrong?: boolean;
}

/**
 * @param label what it is for
 * @param field what stands in it
 */
export function fieldTemplate(label: Passage, field: Field): TemplateResult {
  const { value, type = 'text', autocomplete = 'off', lang, dir, errorId, isWrong = false } = field;
  return html`<label class="field">
    <span>${label}</span>
    <input
      type=${type}
      autocomplete=${autocomplete}
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      aria-describedby=${errorId ?? nothing}
      aria-invalid=${isWrong || nothing}
      .value=${value}
      @keydown=${keep}
      @keypress=${keep}
      @keyup=${keep}
      @input=${({ target }: InputEvent) => {
        const input = target as HTMLInputElement;
        field.onInput(input.value, input.validity.valid);
      }}
      @change=${() => field.onChange?.()}
    />
  </label>`;
}

/**
 * @param label what it chooses
 * @param options the choices
 * @param chosen the value of one of them
 * @param onChoose told of another
 */
export function choiceTemplate(
  label: Passage,
  options: readonly (readonly [value: string, label: string, lang?: string])[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select
      @change=${({ target }: Event) => {
        onChoose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([value, text, lang]) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
