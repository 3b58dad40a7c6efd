/** `<leave-x-write>`: a message that the reader writes and sends. */
import { html, type PropertyDeclarations } from 'lit';
import type { Namespace } from '../../i18n/words.js';
import { buttonStyles } from '../button.styles.js';
import { CampaignElement } from '../campaign-element.js';
import { formStyles } from '../form.styles.js';
import { rootStyles } from '../root.styles.js';
import { WriteController } from './write-controller.js';
import { writeStyles } from './write.styles.js';

/**
 * A message to a council, or to representatives on your own list, for readers to edit and send. The element itself sends and stores nothing.
 *
 * @tagname leave-x-write
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the form loads, if it cannot be loaded, and if your own letter or campaign has no message.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts or the list could not be loaded, a record cannot be used, or there is no message for your own cause.
 * @csspart write - The whole form.
 * @csspart heading - The heading.
 * @csspart subheading - The heading above a message to representatives.
 * @csspart button - The links that open a mail program.
 */
export class LeaveXWrite extends CampaignElement {
  static override properties: PropertyDeclarations = {
    representativesSrc: { attribute: 'representatives-src' },
    country: { attribute: 'country' },
  };

  static override styles = [rootStyles, buttonStyles, formStyles, writeStyles];

  /** Representatives to write to, instead of a council: a JSON file on your site or at an `https:` address. None is bundled. */
  representativesSrc = '';

  /** The reader’s country, such as `BE`: examples from there come first. By default, a guess from the language. */
  country = '';

  readonly #write = new WriteController(
    this,
    () => ({
      representativesSrc: this.representativesSrc,
      localesSrc: this.localesSrc,
      languages: this.languages,
      hasCustomCampaign: Boolean(this.campaignSrc),
      country: this.country,
      level: this.headingLevel,
      campaign: this._campaign.current,
    }),
    this._language,
  );

  protected override get _namespaces(): readonly Namespace[] {
    return this.#write.namespaces;
  }

  protected override render(): unknown {
    return this._language.show('message', (words) => this.#write.template(words), html`<slot></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-write': LeaveXWrite;
  }
}
