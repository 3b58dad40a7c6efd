/** Where the files are on their site: every snippet says so. */
import { html, type TemplateResult } from 'lit/html.js';
import { readFolder } from './configuration.js';
import type { Change, State } from './state.js';
import { readWords } from './words.js';

export const filesTemplate = ({ configuration }: State, change: Change): TemplateResult =>
  html`<label>
    ${readWords().configure.files.label}
    <input
      name="files"
      autocomplete="off"
      spellcheck="false"
      .value=${configuration.files}
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const files = readFolder(input.value);
        input.value = files;
        change({ configuration: { ...configuration, files } });
      }}
    />
    <small class="hint">${readWords().configure.files.hint}</small>
  </label>`;
