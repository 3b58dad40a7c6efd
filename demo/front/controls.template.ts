/** One control for each attribute, by its declared type. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Attribute, choicesOf, isSwitch } from './manifest.js';
import { fill, found, readWords } from './words.js';

export interface Option {
  value: string;
  text: string;
  lang?: string;
}

export interface Control {
  attribute: Attribute;
  value: string | undefined;
  /** what there is to choose from, where the page knows it */
  options?: readonly Option[] | undefined;
  /** whether anything else may be written too */
  isOpen?: boolean;
  set: (value: string | undefined) => void;
}

/** What an attribute is called; one that has no name yet is called what it is, and explained by its declaration. */
export function labelOf({ name, description }: Attribute): unknown {
  const label = found(readWords().configure.attributes, name);
  return label ?? html`<code>${name}</code> <small lang="en">${description}</small>`;
}

const hint = (name: string) => {
  const text = found(readWords().configure.hints, name);
  return text ? html`<small class="hint">${fill(text, { lang: '{lang}' })}</small>` : nothing;
};

export function control(about: Control): TemplateResult {
  const { attribute } = about;
  if (isSwitch(attribute)) return checkbox(about);
  const options = about.options ?? optionsOf(attribute);
  return options.length > 0 && !about.isOpen ? select({ ...about, options }) : text({ ...about, options });
}

/** What is switched off by `no-…` reads better as what is there. */
function checkbox({ attribute, value, set }: Control): TemplateResult {
  const isOff = attribute.name.startsWith('no-');
  return html`<label class="check">
    <input
      type="checkbox"
      name=${attribute.name}
      .checked=${(value !== undefined) !== isOff}
      @change=${({ target }: Event) => {
        set((target as HTMLInputElement).checked !== isOff ? '' : undefined);
      }}
    />
    <span>${labelOf(attribute)} ${hint(attribute.name)}</span>
  </label>`;
}

function select({ attribute, value = '', options = [], set }: Control): TemplateResult {
  const isListed = options.some((one) => one.value === value);
  const listed = isListed ? options : [...options, { value, text: value }];
  return html`<label>
    ${labelOf(attribute)}
    <select
      name=${attribute.name}
      @change=${({ target }: Event) => {
        set((target as HTMLSelectElement).value);
      }}
    >
      ${listed.map(
        (one) =>
          html`<option value=${one.value} lang=${one.lang ?? nothing} .selected=${one.value === value}>
            ${one.text}
          </option>`,
      )}
    </select>
    ${hint(attribute.name)}
  </label>`;
}

function text({ attribute: { name, ...rest }, value = '', options = [], set }: Control): TemplateResult {
  const list = options.length > 0 ? `options-${name}` : undefined;
  return html`<label>
      ${labelOf({ name, ...rest })}
      <input
        name=${name}
        list=${list ?? nothing}
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @input=${({ target }: Event) => {
          set((target as HTMLInputElement).value);
        }}
      />
      ${hint(name)}
    </label>
    ${
      list
        ? html`<datalist id=${list}>
            ${options.map((one) => html`<option value=${one.value}>${one.text}</option>`)}
          </datalist>`
        : nothing
    }`;
}

/** What a declaration allows: what it is by itself comes first. */
function optionsOf(attribute: Attribute): Option[] {
  const { choices } = readWords().configure;
  const textOf = (value: string) => found(choices, `${attribute.name}.${value}`) ?? found(choices, value) ?? value;
  if (attribute.type.text === 'number')
    return Array.from({ length: 6 }, (_, index) => String(index + 1)).map((value) => ({
      value: value === attribute.default ? '' : value,
      text: textOf(value),
    }));
  const words = choicesOf(attribute);
  const usual = attribute.default?.replaceAll("'", '') ?? '';
  const named = words.map((value) => ({ value: value === usual ? '' : value, text: textOf(value) }));
  return words.length === 0 || words.includes(usual) ? named : [{ value: '', text: textOf('usual') }, ...named];
}
