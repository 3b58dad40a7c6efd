/** `<leave-x-share>`: ways to pass the letter on. */
import { html } from 'lit';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { formStyles } from '../form.styles.js';
import { rootStyles } from '../root.styles.js';
import { ShareController } from './share-controller.js';
import { shareStyles } from './share.styles.js';

/**
 * Ways to share the letter: an app on the device, Mastodon, Bluesky, e-mail, or copying the address. Nothing is loaded from any of them, and only the reader sends anything.
 *
 * @tagname leave-x-share
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the texts load, and if they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts could not be loaded, or an attribute cannot be used.
 * @csspart share - The whole section.
 * @csspart heading - The heading.
 */
export class LeaveXShare extends CampaignElement {
  static override styles = [rootStyles, formStyles, shareStyles];

  readonly #share = new ShareController(this, () => ({
    hasCustomCampaign: Boolean(this.campaignSrc),
    level: this.headingLevel,
    campaign: this._campaign.current,
  }));

  protected override get _namespaces(): readonly Namespace[] {
    return ['share'];
  }

  protected override render(): unknown {
    return this._language.show('share', (words) => this.#share.template(words), html`<slot></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-share': LeaveXShare;
  }
}
