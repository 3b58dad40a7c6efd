/** What is copied: the snippet, the policy and the import map that belong to it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Place } from './elements.js';
import { type Kind, KINDS } from './snippet.js';
import { fill, found, readWords } from './words.js';

/** Why the letter is not in the snippet as plain HTML: it is their own and not here, it has faults, or it could not be loaded. */
export type Lack = 'own' | 'faulty' | 'failed';

export interface Result {
  kind: Kind;
  blocks: readonly { place: Place; code: string }[];
  left: readonly string[];
  policy: string;
  importMap?: string | undefined;
  /** what was brought and is not in it, by attributes */
  unplaced: readonly string[];
  lacks?: Lack | undefined;
}

interface Actions {
  choose: (kind: Kind) => void;
  copy: (text: string, button: HTMLElement) => void;
  copyLink: (button: HTMLElement) => void;
  /** asks for the hashes; none: the kind has no import map */
  pin?: (() => void) | undefined;
}

export function resultTemplate(result: Result, actions: Actions): TemplateResult {
  const words = readWords().configure;
  const { kind, blocks, left, unplaced, policy, importMap, lacks } = result;
  const listOf = (names: readonly string[]) =>
    new Intl.ListFormat(document.documentElement.lang).format(
      names.map((name) => found(words.attributes, name) ?? found(words.elements, name.slice(1, -1)) ?? name),
    );
  return html`<label>
      ${words.result.kind}
      <select
        name="kind"
        @change=${({ target }: Event) => {
          actions.choose((target as HTMLSelectElement).value as Kind);
        }}
      >
        ${KINDS.map((one) => html`<option value=${one} .selected=${one === kind}>${words.kinds[one].name}</option>`)}
      </select>
    </label>
    <p class="hint">${words.kinds[kind].when}</p>
    ${lacks ? html`<p class="notice">${words.result.lacks[lacks]}</p>` : nothing}
    ${
      unplaced.length > 0
        ? html`<p class="notice">${fill(words.result.unplaced, { names: listOf(unplaced) })}</p>`
        : nothing
    }
    ${left.length > 0 ? html`<p class="notice">${fill(words.result.left, { names: listOf(left) })}</p>` : nothing}
    ${blocks.map(({ place, code }) => codeTemplate(words.places[place], code, actions, `snippet-${place}`))}
    <p>
      <button
        type="button"
        class="quiet"
        @click=${({ currentTarget }: Event) => {
          actions.copyLink(currentTarget as HTMLElement);
        }}
      >
        ${words.result.copyLink}
      </button>
      <span class="hint">${words.result.link}</span>
    </p>
    <details>
      <summary>${words.result.policy}</summary>
      <p>${words.result.policyWhat}</p>
      ${codeTemplate('Content-Security-Policy', policy, actions, 'policy')}
      ${
        importMap
          ? [html`<p>${words.result.importMap}</p>`, codeTemplate('Import map', importMap, actions, 'map')]
          : actions.pin
            ? html`<button type="button" class="quiet" @click=${actions.pin}>${words.result.pin}</button>`
            : nothing
      }
    </details>`;
}

/** A text to copy; it can be scrolled by the keyboard. */
export const codeTemplate = (name: string, code: string, { copy }: Pick<Actions, 'copy'>, id: string): TemplateResult =>
  html`<div class="code">
    <div class="code-bar">
      <h3 id="${id}-name">${name}</h3>
      <button
        type="button"
        aria-describedby="${id}-name"
        @click=${({ currentTarget }: Event) => {
          copy(code, currentTarget as HTMLElement);
        }}
      >
        ${readWords().configure.result.copy}
      </button>
    </div>
    <pre id=${id} tabindex="0" role="region" aria-labelledby="${id}-name" dir="ltr"><code>${code}</code></pre>
  </div>`;
