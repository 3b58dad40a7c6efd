/** What a visitor says of all records at once, for what no column says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Columns } from '../../src/import/records/record-kind.js';
import type { BringWords } from './words.js';

/** A text that may have been signed. */
export interface Call {
  id: string;
  title: string;
}

export interface ConstantsOptions {
  words: BringWords;
  calls: readonly Call[];
  said: ReadonlyMap<string, string>;
  /** `value` empty: nothing is said */
  onChange: (field: string, value: string) => void;
}

/** Without these, most records are not whole. */
const FIRST = ['call', 'role', 'source.title', 'source.date', 'source.url', 'date', 'country'];

/** These differ from record to record. */
const OWN = ['id', 'name', 'url', 'sortKey', 'logo', 'position', 'kind'];

/**
 * @param columns what the columns say
 * @param options what is said so far, and who takes more
 */
export function constantsTemplate({ of }: Columns, options: ConstantsOptions): TemplateResult {
  const { words, calls, said, onChange } = options;
  const names: Partial<Record<string, string>> = words.list.fields;
  const select = (field: string, choices: readonly Call[]) =>
    html`<select
      @change=${({ target }: Event) => {
        onChange(field, (target as HTMLSelectElement).value);
      }}
    >
      ${choices.map(({ id, title }) => html`<option value=${id} .selected=${id === said.get(field)}>${title}</option>`)}
    </select>`;
  const input = (field: string) =>
    html`<input
      type=${field.endsWith('date') ? 'date' : 'text'}
      placeholder=${field === 'country' ? 'NL' : nothing}
      .value=${said.get(field) ?? ''}
      @change=${({ target }: Event) => {
        onChange(field, (target as HTMLInputElement).value.trim());
      }}
    />`;
  const roles = Object.entries(words.list.roles).map(([id, title]) => ({ id, title }));
  const control = (field: string) =>
    field === 'call' ? select(field, calls) : field === 'role' ? select(field, roles) : input(field);
  const labels = (fields: readonly string[]) =>
    fields.filter((field) => !of.has(field)).map((field) => html`<label>${names[field]} ${control(field)}</label>`);
  const others = Object.keys(names).filter((field) => !FIRST.includes(field) && !OWN.includes(field));
  return html`<fieldset class="bring-constants">
    <legend>${words.list.constants}</legend>
    <p class="hint">${words.list.constantsHint}</p>
    ${labels(FIRST)}
    <details>
      <summary>${words.list.more}</summary>
      ${labels(others)}
    </details>
  </fieldset>`;
}
