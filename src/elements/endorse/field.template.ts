/** One field of the form: its label, what is wrong with it, and where to type. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Call } from '../../campaign/schema.js';
import type { Passage, Words } from '../../i18n/words.js';
import { titleOf } from '../record.js';
import { choicesOf } from './choices.js';
import type { Field, FieldName } from './fields.js';
import type { Values } from './message.js';
import type { Settings } from './settings.js';

export interface FieldView {
  /** the call that is endorsed */
  call: Call;
  settings: Settings;
  values: Values;
  /** what is wrong with a field, in words */
  faultOf: (field: Field) => Passage | undefined;
}

interface FieldActions {
  type: (name: FieldName, value: string) => void;
  leave: (name: FieldName) => void;
}

/** What the words beside a box stand for. */
export function statementValues(words: Words, { call, settings }: Pick<FieldView, 'call' | 'settings'>) {
  const { publisher, publication = '', contact = '', withdraw = '' } = settings;
  return {
    call: words.formats.quoted(titleOf(words, call)),
    date: words.formats.date(call.date),
    ...{ publisher, publication, contact, withdraw },
  };
}

/**
 * @param words the language of the page
 * @param view what was typed, and what is wrong with it
 * @param field which one
 * @param actions what readers do
 */
export function fieldTemplate(
  words: Words,
  view: FieldView,
  field: Field,
  { type, leave }: FieldActions,
): TemplateResult {
  const { name, input, autocomplete, isOptional = false } = field;
  const fault = view.faultOf(field);
  const value = view.values[name] ?? '';
  const id = `endorse-${name}`;
  const isTrap = name === 'trap';
  const describedBy = fault ? `${id}-error` : nothing;
  const invalid = fault ? 'true' : nothing;
  const required = isOptional || isTrap ? nothing : 'true';
  const typed = ({ currentTarget }: Event) => {
    type(name, valueOf(currentTarget as HTMLInputElement));
  };
  const left = () => {
    leave(name);
  };
  const error = fault ? html`<p class="error" id=${id + '-error'}>${fault}</p>` : nothing;
  const label = html`<label for=${id}>${words.t(field.label, statementValues(words, view))}</label>`;
  switch (input) {
    case 'checkbox':
      return html`<div class=${`field box ${fault ? 'faulty' : ''}`}>
        ${error}
        <input
          type="checkbox"
          id=${id}
          name=${name}
          .checked=${live(value !== '')}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-required="true"
          @change=${typed}
        />
        ${label}
      </div>`;
    case 'select':
      return html`<div class=${`field ${fault ? 'faulty' : ''}`}>
        ${label} ${error}
        <select
          id=${id}
          name=${name}
          autocomplete=${autocomplete ?? 'off'}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-required="true"
          @change=${typed}
          @blur=${left}
        >
          <option value="" .selected=${value === ''}>${words.text('endorse.fields.choose')}</option>
          ${choicesOf(words, name).map(
            ([code, text, lang]) =>
              html`<option value=${code} lang=${lang ?? nothing} .selected=${code === value}>${text}</option>`,
          )}
        </select>
      </div>`;
    default:
      return html`<div
        class=${`field ${isTrap ? 'trap' : ''} ${fault ? 'faulty' : ''}`}
        aria-hidden=${isTrap && !fault ? 'true' : nothing}
      >
        ${label} ${error}
        <input
          type="text"
          id=${id}
          name=${name}
          tabindex=${isTrap && !fault ? '-1' : nothing}
          inputmode=${input}
          dir=${input === 'text' ? 'auto' : 'ltr'}
          autocomplete=${autocomplete ?? 'off'}
          autocapitalize=${input === 'text' ? nothing : 'off'}
          spellcheck=${input === 'text' ? nothing : 'false'}
          .value=${live(value)}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-required=${required}
          @input=${typed}
          @blur=${left}
        />
      </div>`;
  }
}

const valueOf = ({ type, checked, value }: HTMLInputElement): string =>
  type === 'checkbox' ? (checked ? 'on' : '') : value;
