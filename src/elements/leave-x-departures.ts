/** `<leave-x-departures>`: who has left the platform, and who was weighing it. */
import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import campaign from 'virtual/campaign';
import { ownCall } from '../campaign/own-call.js';
import { report } from './events.js';
import { LanguageController } from './language-controller.js';
import { departuresStyles } from './leave-x-departures.styles.js';
import { rootStyles } from './root.styles.js';

/**
 * Public bodies and organisations that left, said they would, were weighing it or stayed, each with its date and source.
 *
 * @tagname leave-x-departures
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or the list could not be loaded.
 * @csspart departures - The whole list.
 * @csspart heading - The heading.
 */
export class LeaveXDepartures extends LitElement {
  static override styles = [rootStyles, departuresStyles];

  /** The level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Lets the reader's browser choose the language. */
  @property({ attribute: 'browser-language', type: Boolean }) browserLanguage = false;

  @state() private list: typeof import('./departures.part.js') | undefined;

  readonly #language = new LanguageController(this, ['core', 'departures']);

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.list) void this.#loadList();
  }

  protected override render(): unknown {
    const { list } = this;
    if (!list) return html`<slot></slot>`;
    return this.#language.show((words) =>
      list.departuresTemplate(words, {
        departures: list.departures,
        platform: ownCall(campaign).platforms.join(', '),
        level: this.headingLevel,
      }),
    );
  }

  async #loadList(): Promise<void> {
    try {
      this.list = await import('./departures.part.js');
    } catch (error) {
      report(this, 'part', 'the list of departures could not be loaded; what stood here before stays.', error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-departures': LeaveXDepartures;
  }
}
