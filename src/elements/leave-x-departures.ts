/** `<leave-x-departures>`: who has left the platform, and who was weighing it. */
import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import campaign from 'virtual/campaign';
import { ownCall } from '../campaign/own-call.js';
import type { Departure } from '../campaign/schema.js';
import type { Part, Words } from '../i18n/words.js';
import { adoptStyles } from './adopt-styles.js';
import type { DeparturesList } from './departures-list.js';
import { report } from './events.js';
import { LanguageController } from './language-controller.js';
import { departuresStyles } from './leave-x-departures.styles.js';
import type { DeparturesView } from './leave-x-departures.template.js';
import { rootStyles } from './root.styles.js';

type OwnPart = typeof import('./departures.part.js');

const PLATFORM = ownCall(campaign).platforms.join(', ');

/**
 * Public bodies and organisations that left, said they would, were weighing it or stayed, each with its date and source.
 *
 * @tagname leave-x-departures
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or a list could not be loaded, or a record of it cannot be used.
 * @csspart departures - The whole list.
 * @csspart heading - The heading.
 * @csspart subheading - What stands above the advice.
 */
export class LeaveXDepartures extends LitElement {
  static override styles = [rootStyles, departuresStyles];

  /** A JSON file with departures of your own: `https:` or on your site. */
  @property() src = '';

  /** Whether your departures are added to the bundled ones (`add`) or take their place (`replace`). */
  @property() mode: 'add' | 'replace' = 'add';

  /** Departures of your own, in the place of a file. */
  @property({ attribute: false }) records: readonly Departure[] | undefined;

  /** The id of your own organisation, which stands first and is marked. */
  @property() highlight = '';

  /** Gives each record an address on your page, such as `#departure-gent`. */
  @property({ attribute: 'record-links', type: Boolean }) recordLinks = false;

  /** The level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Lets the reader's browser choose the language. */
  @property({ attribute: 'browser-language', type: Boolean }) browserLanguage = false;

  @state() private own: OwnPart | undefined;
  @state() private list: DeparturesList | undefined;

  readonly #language = new LanguageController(this, (): Part[] =>
    this.#isPlain ? ['core', 'departures'] : ['core', 'departures', 'list'],
  );
  #listState: 'unwanted' | 'loading' | 'failed' = 'unwanted';

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.own) void this.#loadOwn();
  }

  protected override willUpdate(): void {
    if (this.own && !this.#isPlain && this.#listState === 'unwanted') void this.#loadList(this.own);
  }

  protected override render(): unknown {
    const { own } = this;
    return this.#language.show((words) => {
      const view = own && this.#view(words, own);
      return view ? own.departuresTemplate(words, view) : html`<slot></slot>`;
    });
  }

  /** Whether the list needs nothing but the bundled records. */
  get #isPlain(): boolean {
    return !this.src && !this.records && !this.highlight && !this.recordLinks;
  }

  #view(words: Words, { departures, orderOfDepartures }: OwnPart): DeparturesView | undefined {
    if (this.list && words.parts.includes('list')) return this.list.view(words);
    // what is to be replaced is not shown first
    if (this.mode === 'replace' && !this.#isPlain && this.#listState !== 'failed') return undefined;
    const page = [...departures].sort(orderOfDepartures(words.formats));
    return { page, all: departures, platform: PLATFORM, level: this.headingLevel };
  }

  async #loadOwn(): Promise<void> {
    try {
      this.own = await import('./departures.part.js');
    } catch (error) {
      const message = 'the list of departures could not be loaded; what stood here before stays.';
      report(this, { kind: 'part', message }, error);
    }
  }

  async #loadList({ departures, orderOfDepartures }: OwnPart): Promise<void> {
    this.#listState = 'loading';
    try {
      const { DeparturesList, listStyles } = await import('./list.part.js');
      adoptStyles(this, listStyles);
      this.list = new DeparturesList(this, departures, PLATFORM, orderOfDepartures);
    } catch (error) {
      this.#listState = 'failed';
      report(
        this,
        { kind: 'part', message: 'the tools of the list could not be loaded; the bundled list is shown.' },
        error,
      );
      this.requestUpdate();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-departures': LeaveXDepartures;
  }
}
