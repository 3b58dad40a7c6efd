/** Above the preview: who is looking, how wide the page is, print, and the letter without a script. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isBrought } from './brought.js';
import { LOADS } from './preview.js';
import { countries, languages } from './options.js';
import type { Change, State } from './state.js';
import { readWords } from './words.js';

/** Of a page, in CSS pixels. */
const NARROW = 280;
const WIDE = 1280;

export function switchesTemplate(
  { configuration, own, reader }: State,
  {
    change,
    resize,
    print,
    width,
  }: { change: Change; resize: (width: number) => void; print: () => void; width: number },
): TemplateResult {
  const words = readWords().configure.preview;
  const isElsewhere = Object.entries(configuration.elements).some(([tag, said]) =>
    Object.keys(said).some((name) => LOADS.test(name) && !isBrought(own, tag, name)),
  );
  const select = (name: 'lang' | 'country', options: readonly { value: string; text: string; lang?: string }[]) =>
    html`<label>
      ${words[name]}
      <select
        name="reader-${name}"
        @change=${({ target }: Event) => {
          change({ reader: { ...reader, [name]: (target as HTMLSelectElement).value } });
        }}
      >
        ${options.map(
          ({ value, text }) => html`<option value=${value} .selected=${value === reader[name]}>${text}</option>`,
        )}
      </select>
    </label>`;
  return html`<div class="switches">
      ${select('lang', languages())} ${select('country', [{ value: '', text: words.anyCountry }, ...countries()])}
      <label class="width">
        ${words.width}
        <input
          type="range"
          name="width"
          min=${NARROW}
          max=${WIDE}
          step="20"
          .value=${String(width)}
          aria-valuetext=${`${width} px`}
          @input=${({ target }: Event) => {
            resize(Number((target as HTMLInputElement).value));
          }}
        />
        <output>${width} px</output>
      </label>
      <button type="button" class="quiet" @click=${print}>${words.print}</button>
    </div>
    ${isElsewhere ? html`<p class="hint">${words.elsewhere}</p>` : nothing}`;
}
