/** `<leave-x-endorsements>`: which organisations endorse which call. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import campaign from 'virtual/campaign';
import { LanguageController } from './language-controller.js';
import { endorsementsStyles } from './leave-x-endorsements.styles.js';
import { endorsementsTemplate } from './leave-x-endorsements.template.js';
import { rootStyles } from './root.styles.js';

/**
 * The organisations that endorse a call, each with its role, date and source, grouped by call.
 *
 * @tagname leave-x-endorsements
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words could not be loaded.
 * @csspart endorsements - The whole list.
 * @csspart heading - The heading.
 * @csspart subheading - What stands above the organisations of one call.
 */
export class LeaveXEndorsements extends LitElement {
  static override styles = [rootStyles, endorsementsStyles];

  /** The level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Lets the reader's browser choose the language. */
  @property({ attribute: 'browser-language', type: Boolean }) browserLanguage = false;

  readonly #language = new LanguageController(this, ['core']);

  protected override render(): unknown {
    const { calls, endorsements, call } = campaign;
    return this.#language.show((words) =>
      endorsementsTemplate(words, { endorsements, calls, ownCall: call, level: this.headingLevel }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-endorsements': LeaveXEndorsements;
  }
}
