/** `<bring-letter>`: a visitor's own letter and list, read in the page, shown by the widget on it, and handed back as files. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import campaign from 'virtual/campaign';
import type { NewFile } from '../../src/import/imported.js';
import { bringStyles } from './bring.styles.js';
import './bring-list.js';
import './bring-texts.js';
import { isData } from '../front/brought.js';
import type { Own } from '../front/state.js';
import { readWords } from '../front/words.js';
import type { Call } from './constants.template.js';
import { serve } from './door.js';
import type { ListKind } from './read-list.js';
import { fill } from './words.js';
import { download } from './zip.js';

const CAMPAIGN = 'campaign.json';
const LISTS: readonly ListKind[] = ['endorsements', 'representatives'];

export class BringLetter extends LitElement {
  readonly #words = readWords().bring;
  /** what was there before, the letters, and the lists: of a name, the last counts */
  #earlier: readonly NewFile[] = [];
  #letters: readonly NewFile[] = [];
  readonly #lists = new Map<ListKind, readonly NewFile[]>();
  #status = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { styleSheet } = bringStyles;
    if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
  }

  protected override render(): TemplateResult {
    const { report, result } = this.#words;
    const files = this.#files;
    return html`${document.documentElement.lang !== 'en' ? html`<p class="hint">${report.english}</p>` : nothing}
      <p role="status" class="bring-status">${this.#status}</p>
      <bring-texts
        .words=${this.#words}
        .onStatus=${this.#tell}
        .onFiles=${(made: readonly NewFile[], there: readonly NewFile[]) => {
          [this.#letters, this.#earlier] = [made, there];
          this.#change();
        }}
      ></bring-texts>
      ${LISTS.map(
        (kind) =>
          html`<bring-list
            .words=${this.#words}
            .kind=${kind}
            .calls=${this.#calls}
            .onStatus=${this.#tell}
            .onFiles=${(made: readonly NewFile[]) => {
              this.#lists.set(kind, made);
              this.#change();
            }}
          ></bring-list>`,
      )}
      ${
        files.length > 0
          ? html`<h3>${result.title}</h3>
              <p>${files.some(isLetter) ? result.what : result.listOnly}</p>
              ${this.#replaced.length > 0 ? html`<p>${fill(result.replaced, { files: this.#replaced.join(', ') })}</p>` : nothing}
              <button
                type="button"
                @click=${() => {
                  download(files);
                }}
              >
                ${result.download}
              </button>
              <p class="hint">letter.zip: ${files.map(({ path }) => path).join(', ')}</p>`
          : nothing
      }`;
  }

  get #files(): readonly NewFile[] {
    const all = [...this.#earlier, ...this.#made];
    return [...new Map(all.map((file) => [file.path, file])).values()];
  }

  get #made(): readonly NewFile[] {
    return [...this.#letters, ...[...this.#lists.values()].flat()];
  }

  /** What was there, and is another now. */
  get #replaced(): readonly string[] {
    const made = this.#made.flatMap(({ path, adds }) => (adds ? [] : [path]));
    return this.#earlier.flatMap(({ path }) => (made.includes(path) ? [path] : []));
  }

  #callsOf: { text: string | undefined; calls: readonly Call[] } | undefined;

  /** What may have been signed: the letter that was brought, else a bundled call. */
  get #calls(): readonly Call[] {
    const { text } = this.#files.find(({ path }) => path === CAMPAIGN) ?? {};
    if (!this.#callsOf || this.#callsOf.text !== text)
      this.#callsOf = {
        text,
        calls: text === undefined ? campaign.calls : (JSON.parse(text) as { calls: Call[] }).calls,
      };
    return this.#callsOf.calls;
  }

  readonly #tell = (status: string): void => {
    this.#status = status;
    this.requestUpdate();
  };

  #change(): void {
    const files = this.#files;
    const read = ({ path, text }: NewFile) => [path, JSON.parse(text) as object] as const;
    const texts = files.filter(isLetter).map(read);
    const detail: Own = {
      locales: Object.fromEntries(texts.map(([path, words]) => [path.replace(/\.json$/, ''), words])),
      data: Object.fromEntries(files.filter((file) => !isLetter(file)).map(read)),
      folder: serve(files),
    };
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('bring-letter-change', { detail, bubbles: true }));
  }
}

const isLetter = ({ path }: NewFile): boolean => !isData(path);

customElements.define('bring-letter', BringLetter);

declare global {
  interface HTMLElementTagNameMap {
    'bring-letter': BringLetter;
  }
  interface HTMLElementEventMap {
    'bring-letter-change': CustomEvent<Own>;
  }
}
