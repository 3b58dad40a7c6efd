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
 * A message to a council, or to representatives of your own list, which the reader changes and sends: nothing is sent or stored by the element.
 *
 * @tagname leave-x-write
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, where they cannot be loaded, and where a letter or a campaign of your own has no message of its own.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or the list could not be loaded, a record of it cannot be used, or there is no message for your own cause.
 * @csspart write - The whole form.
 * @csspart heading - The heading.
 * @csspart subheading - What stands above a message to representatives.
 * @csspart button - The links that open a mail program.
 */
export class LeaveXWrite extends CampaignElement {
  static override properties: PropertyDeclarations = {
    representativesSrc: { attribute: 'representatives-src' },
    country: { attribute: 'country' },
  };

  static override styles = [rootStyles, buttonStyles, formStyles, writeStyles];

  /** A JSON file with representatives to write to, in the place of a council: `https:` or on your site. None is bundled. */
  representativesSrc = '';

  /** Where the reader is, such as `BE`: examples from there stand first; without it, the language suggests it. */
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
