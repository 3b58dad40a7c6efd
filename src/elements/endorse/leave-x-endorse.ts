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
 * A form for organisations or people to add their names. It needs `action`, `mailto` or `contribute-url`, which says where an endorsement goes.
 *
 * @tagname leave-x-endorse
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the form loads, and if it cannot be loaded or cannot start.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts could not be loaded, an attribute cannot be used, or the receiver did not accept an endorsement.
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

  /** Who may add a name: `organisations`, `people` or `both`. */
  who: 'organisations' | 'people' | 'both' = 'organisations';

  /** Where endorsements are posted as JSON: an address on your site or with `https:`. */
  action = '';

  /** If there is no `action`: the e-mail address to which readers send theirs. */
  mailto = '';

  /** If there is neither `action` nor `mailto`: a page where readers submit their endorsement themselves, on your site or at an `https:` address. */
  contributeUrl = '';

  /** Your name, as the publisher of the list. Required for people; otherwise the host name of the page is used. */
  publisher = '';

  /** The page where the list is published. Required for people. */
  publicationUrl = '';

  /** Your e-mail address, for questions. Required for people. */
  contact = '';

  /** An e-mail address or a page for withdrawing an endorsement. Required for people. */
  withdraw = '';

  /** Your privacy statement. Required for people. */
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
