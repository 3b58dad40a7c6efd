/** The form, made of what the elements declare: a new attribute is in it by itself. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import manifest from 'virtual/manifest';
import { accept, choose, type Configuration, isOwn, mainOf, toggle } from './configuration.js';
import { control } from './controls.template.js';
import { FORM, isFormInside } from './elements.js';
import { type Group, groupOf, GROUPS } from './groups.js';
import { type Attribute, attributesOf, LETTER } from './manifest.js';
import { lookTemplate } from './look.template.js';
import { optionsFor } from './options.js';
import type { Change, State } from './state.js';
import { fill, found, readWords } from './words.js';

/** What the letter shows by itself, so that it does not stand beside it. */
const SHOWN_BY_LETTER = /^leave-x-(?:letter|petition|endorsements|departures)$/;

/** What stands before the looks; of all groups, what everybody looks at is open. */
const BEFORE_LOOKS: readonly Group[] = ['language', 'parts', 'act', 'page'];
const OPEN: readonly Group[] = ['language', 'parts'];

export function formTemplate(state: State, change: Change): TemplateResult {
  const { configuration } = state;
  const main = mainOf(configuration);
  const words = readWords().configure;
  const set = (next: Configuration) => {
    change({ configuration: withForm(next) });
  };
  const controls = (tag: string, attributes: readonly Attribute[]) =>
    attributes.map((attribute) =>
      control({
        attribute,
        value: configuration.elements[tag]?.[attribute.name],
        ...optionsFor(attribute.name, state.own),
        set: (value) => {
          set(choose(configuration, manifest, { tag, name: attribute.name, value }));
        },
      }),
    );
  const groupTemplate = (group: Group) => {
    const beside = group === 'parts' && main === LETTER ? besideTemplate(configuration, set) : nothing;
    const inside = attributesIn(group, main);
    if (inside.length === 0 && beside === nothing) return nothing;
    const content = html`${controls(main, inside)} ${beside}`;
    if (OPEN.includes(group)) return fieldset(words.groups[group], content);
    const isChosen = inside.some(({ name }) => configuration.elements[main]?.[name] !== undefined);
    return folded(words.groups[group], content, isChosen);
  };
  const groups = Object.keys(GROUPS) as Group[];
  const others = Object.keys(configuration.elements).filter((tag) => tag !== main);
  const ofOthers = others.map((tag) => {
    const own = attributesOf(manifest, tag).filter(({ name }) => isOwn(manifest, main, tag, name));
    return own.length > 0 ? fieldset(elementName(tag), controls(tag, own)) : nothing;
  });
  return html`
    ${arrivedTemplate(state, change)} ${whatTemplate(configuration, set)}
    ${groups.filter((group) => BEFORE_LOOKS.includes(group)).map(groupTemplate)} ${ofOthers}
    ${folded(words.groups.look, lookTemplate(configuration, set), hasLook(configuration))}
    ${groups.filter((group) => !BEFORE_LOOKS.includes(group)).map(groupTemplate)}
  `;
}

const hasLook = ({ look, scheme, style }: Configuration): boolean =>
  look !== '' || scheme !== '' || Object.keys(style).length > 0;

/** In the order of their group; those that nobody has placed in that of the declaration. */
function attributesIn(group: Group, tag: string): Attribute[] {
  const order: readonly string[] = GROUPS[group];
  return attributesOf(manifest, tag)
    .filter(({ name }) => groupOf(name) === group)
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** A button that opens a form needs the form. */
const withForm = (configuration: Configuration): Configuration =>
  configuration.elements[LETTER]?.act === 'endorse' && !isFormInside(configuration)
    ? toggle(configuration, FORM, true)
    : configuration;

const fieldset = (legend: string, content: unknown): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;

/** It is open where something in it was chosen. */
const folded = (summary: string, content: unknown, isChosen: boolean): TemplateResult =>
  html`<details ?open=${isChosen}>
    <summary>${summary}</summary>
    ${content}
  </details>`;

const elementName = (tag: string): string => found(readWords().configure.elements, tag) ?? `<${tag}>`;

/** The whole letter, or one of the elements alone. */
function whatTemplate(configuration: Configuration, set: (next: Configuration) => void): TemplateResult {
  const main = mainOf(configuration);
  const choice = (tag: string) => {
    // a list alone is of another kind in another element
    const kept = Object.entries(configuration.elements[main] ?? {}).filter(([name]) => name !== 'src' || tag === main);
    const alone: Configuration = { ...configuration, elements: { [tag]: {} } };
    set(kept.reduce((so, [name, value]) => choose(so, manifest, { tag, name, value }), alone));
  };
  return html`<label>
    ${readWords().configure.main}
    <select
      name="main"
      @change=${({ target }: Event) => {
        choice((target as HTMLSelectElement).value);
      }}
    >
      ${manifest.map(
        ({ tagName }) => html`<option value=${tagName} .selected=${tagName === main}>${elementName(tagName)}</option>`,
      )}
    </select>
  </label>`;
}

function besideTemplate(configuration: Configuration, set: (next: Configuration) => void): unknown {
  const tags = manifest.map(({ tagName }) => tagName).filter((tag) => !SHOWN_BY_LETTER.test(tag));
  return tags.map(
    (tag) =>
      html`<label class="check">
        <input
          type="checkbox"
          name=${tag}
          .checked=${tag in configuration.elements}
          ?disabled=${tag === FORM && isFormInside(configuration)}
          @change=${({ target }: Event) => {
            set(toggle(configuration, tag, (target as HTMLInputElement).checked));
          }}
        />
        <span>${elementName(tag)}</span>
      </label>`,
  );
}

/** Somebody else may have made the link. */
function arrivedTemplate({ arrived, configuration }: State, change: Change): unknown {
  if (arrived.length === 0) return nothing;
  const words = readWords().configure.arrived;
  return html`<div class="notice" role="group" aria-label=${words.title}>
    <p><strong>${words.title}</strong> ${words.what}</p>
    <ul>
      ${arrived.map(({ tag, name, value }) => {
        const label = tag === undefined ? words.files : (found(readWords().configure.attributes, name) ?? name);
        return html`<li>${fill('{{label}}: ', { label })}<code dir="ltr">${value}</code></li>`;
      })}
    </ul>
    <button
      type="button"
      @click=${() => {
        change({ configuration: accept(configuration, manifest, arrived), arrived: [] });
      }}
    >
      ${words.use}
    </button>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        change({ arrived: [] });
      }}
    >
      ${words.leave}
    </button>
  </div>`;
}
