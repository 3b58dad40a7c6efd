/** `<leave-x-endorse>`: a form to add a name. */
import { html, type PropertyDeclarations } from 'lit';
import type { Namespace } from '../../i18n/words.js';
import { buttonStyles } from '../button.styles.js';
import { CampaignElement } from '../campaign-element.js';
import { formStyles } from '../form.styles.js';
import { rootStyles } from '../root.styles.js';
import { EndorseController } from './endorse-controller.js';
import { endorseStyles } from './endorse.styles.js';

/**
 * A form with which an organisation or a person adds its name; it starts where `action`, `mailto` or `contribute-url` says where that goes.
 *
 * @tagname leave-x-endorse
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded or the form cannot start.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words could not be loaded, an attribute cannot be used, or the receiver did not take an endorsement.
 * @csspart endorse - The whole form.
 * @csspart heading - The heading.
 * @csspart button - The button that sends.
 */
export class LeaveXEndorse extends CampaignElement {
  static override properties: PropertyDeclarations = {
    who: { attribute: 'who' },
    action: { attribute: 'action' },
    mailto: { attribute: 'mailto' },
    contributeUrl: { attribute: 'contribute-url' },
    publisher: { attribute: 'publisher' },
    publicationUrl: { attribute: 'publication-url' },
    contact: { attribute: 'contact' },
    withdraw: { attribute: 'withdraw' },
    privacyUrl: { attribute: 'privacy-url' },
  };

  static override styles = [rootStyles, buttonStyles, formStyles, endorseStyles];

  /** Who adds a name: `organisations`, `people` or `both`. */
  who: 'organisations' | 'people' | 'both' = 'organisations';

  /** Where the endorsement is posted as JSON: `https:` or on your site. */
  action = '';

  /** Without `action`: the e-mail address that readers send it to. */
  mailto = '';

  /** Without `action` and `mailto`: a page where readers hand it in themselves, `https:` or on your site. */
  contributeUrl = '';

  /** Your name: who keeps and publishes the list. Needed for people; else the host name of the page stands in. */
  publisher = '';

  /** The page where the list is published. Needed for people. */
  publicationUrl = '';

  /** Your e-mail address, for questions. Needed for people. */
  contact = '';

  /** An e-mail address, or a page, by which an endorser withdraws. Needed for people. */
  withdraw = '';

  /** Your privacy statement. Needed for people. */
  privacyUrl = '';

  readonly #form = new EndorseController(this, () => ({
    attributes: this,
    words: this._language.words,
    campaign: this._campaign.current,
    isOfOthers: !this.campaignSrc,
    level: this.headingLevel,
  }));

  protected override get _namespaces(): readonly Namespace[] {
    return ['endorse', 'list'];
  }

  protected override render(): unknown {
    const before = html`<slot></slot>`;
    return this.#form.canStart ? this._language.show('endorse', (words) => this.#form.template(words), before) : before;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-endorse': LeaveXEndorse;
  }
}
