/** `<bring-letter>`: a visitor's own letter and list, read in the page, shown by the widget on it, and handed back as files. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import campaign from 'virtual/campaign';
import type { NewFile } from '../../src/import/imported.js';
import { bringStyles } from './bring.styles.js';
import './bring-signatories.js';
import './bring-texts.js';
import { readWords } from '../front/words.js';
import type { Call } from './constants.template.js';
import { serve } from './door.js';
import { download } from './zip.js';

/** What a visitor has brought; nothing, where it has been taken away again. */
export interface BroughtDetail {
  /** the words by language, in the order of the letters */
  locales: Readonly<Record<string, object>>;
  campaign?: object;
  /** a list of records, or a shared one */
  endorsements?: object;
  /** the folder in which elements on this page, and nobody else, find the files: an address with / at its end */
  folder: string;
}

const CAMPAIGN = 'campaign.json';

export class BringLetter extends LitElement {
  readonly #words = readWords().bring;
  #letters: readonly NewFile[] = [];
  #list: readonly NewFile[] = [];
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
        .onFiles=${(made: readonly NewFile[]) => {
          this.#letters = made;
          this.#change();
        }}
      ></bring-texts>
      <bring-signatories
        .words=${this.#words}
        .calls=${this.#calls}
        .onStatus=${this.#tell}
        .onFiles=${(made: readonly NewFile[]) => {
          this.#list = made;
          this.#change();
        }}
      ></bring-signatories>
      ${
        files.length > 0
          ? html`<h3>${result.title}</h3>
              <p>${this.#letters.length > 0 ? result.what : result.listOnly}</p>
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
    return [...this.#letters, ...this.#list];
  }

  #callsOf: { text: string | undefined; calls: readonly Call[] } | undefined;

  /** What may have been signed: the letter that was brought, else a bundled call. */
  get #calls(): readonly Call[] {
    const { text } = this.#letters.find(({ path }) => path === CAMPAIGN) ?? {};
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
    const read = new Map(this.#files.map(({ path, text }) => [path, JSON.parse(text) as object]));
    const detail: BroughtDetail = {
      locales: Object.fromEntries(
        this.#letters.flatMap(({ path }) =>
          path === CAMPAIGN ? [] : [[path.replace(/\.json$/, ''), read.get(path) ?? {}]],
        ),
      ),
      ...(read.has(CAMPAIGN) && { campaign: read.get(CAMPAIGN) ?? {} }),
      ...(read.has('endorsements.json') && { endorsements: read.get('endorsements.json') ?? {} }),
      folder: serve(this.#files),
    };
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('bring-letter-change', { detail, bubbles: true }));
  }
}

customElements.define('bring-letter', BringLetter);

declare global {
  interface HTMLElementTagNameMap {
    'bring-letter': BringLetter;
  }
  interface HTMLElementEventMap {
    'bring-letter-change': CustomEvent<BroughtDetail>;
  }
}
