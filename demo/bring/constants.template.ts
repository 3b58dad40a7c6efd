/** What a visitor says of all records at once, for what no column says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Columns } from '../../src/import/records/record-kind.js';
import type { ListKind } from './read-list.js';
import type { BringWords } from './words.js';

/** A text that may have been signed, or anything else that is chosen by its name. */
export interface Call {
  id: string;
  title: string;
}

export interface ConstantsOptions {
  words: BringWords;
  kind: ListKind;
  /** what each field is called */
  fields: ReadonlyMap<string, string>;
  calls: readonly Call[];
  said: ReadonlyMap<string, string>;
  /** `value` empty: nothing is said */
  onChange: (field: string, value: string) => void;
}

/** Without these, most records are not whole. */
const FIRST: Record<ListKind, readonly string[]> = {
  endorsements: ['call', 'role', 'source.title', 'source.date', 'source.url', 'date', 'country'],
  representatives: ['institution', 'role', 'country', 'status', 'updated', 'source.title', 'source.date', 'source.url'],
};

/** These differ from record to record. */
const OWN = ['id', 'name', 'url', 'sortKey', 'logo', 'position', 'kind', 'email', 'handle'];

/**
 * @param columns what the columns say
 * @param options what is said so far, and who takes more
 */
export function constantsTemplate({ of }: Columns, options: ConstantsOptions): TemplateResult {
  const { words, kind, fields, calls, said, onChange } = options;
  const select = (field: string, choices: readonly Call[]) =>
    html`<select
      @change=${({ target }: Event) => {
        onChange(field, (target as HTMLSelectElement).value);
      }}
    >
      ${choices.map(({ id, title }) => html`<option value=${id} .selected=${id === (said.get(field) ?? '')}>${title}</option>`)}
    </select>`;
  const input = (field: string) =>
    html`<input
      type=${/date$|^updated$/.test(field) ? 'date' : 'text'}
      placeholder=${field === 'country' ? 'NL' : nothing}
      .value=${said.get(field) ?? ''}
      @change=${({ target }: Event) => {
        onChange(field, (target as HTMLInputElement).value.trim());
      }}
    />`;
  const named = (codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).map(([id, title]) => ({ id, title }));
  const choices: Partial<Record<string, readonly Call[]>> =
    kind === 'endorsements'
      ? { call: calls, role: named(words.list.roles) }
      : { status: [{ id: '', title: words.letter.choice }, ...named(words.representatives.statuses)] };
  const control = (field: string) => {
    const known = choices[field];
    return known ? select(field, known) : input(field);
  };
  const labels = (names: readonly string[]) =>
    names.filter((field) => !of.has(field)).map((field) => html`<label>${fields.get(field)} ${control(field)}</label>`);
  const first = FIRST[kind];
  const others = [...fields.keys()].filter((field) => !first.includes(field) && !OWN.includes(field));
  return html`<fieldset class="bring-constants">
    <legend>${words.list.constants}</legend>
    <p class="hint">${words.list.constantsHint}</p>
    ${labels(first)}
    <details>
      <summary>${words.list.more}</summary>
      ${labels(others)}
    </details>
  </fieldset>`;
}
