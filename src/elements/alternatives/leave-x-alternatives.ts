/** `<leave-x-alternatives>`: where to go instead. */
import { html, type PropertyDeclarations } from 'lit';
import type { Channel } from '../../campaign/schema.js';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { AlternativesController } from './alternatives-controller.js';
import { alternativesStyles } from './alternatives.styles.js';

/**
 * Where to go instead: open networks, each with what it is for; or the channels on which the organisation behind the page can be followed now.
 *
 * @tagname leave-x-alternatives
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they or your channels cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or your channels could not be loaded, or one of them cannot be used.
 * @csspart alternatives - The whole list.
 * @csspart heading - The heading.
 */
export class LeaveXAlternatives extends CampaignElement {
  static override properties: PropertyDeclarations = {
    followSrc: { attribute: 'follow-src' },
    channels: { attribute: false },
  };

  static override styles = [rootStyles, alternativesStyles];

  /** A JSON file with channels of your own, shown in the place of the networks: `https:` or on your site. */
  followSrc = '';

  /** Channels of your own, in the place of a file. */
  channels: readonly Channel[] | undefined;

  readonly #alternatives = new AlternativesController(this, () => ({
    followSrc: this.followSrc,
    channels: this.channels,
    level: this.headingLevel,
    campaign: this._campaign.current,
  }));

  protected override get _namespaces(): readonly Namespace[] {
    return ['alternatives'];
  }

  protected override render(): unknown {
    return this._language.show('alternatives', (words) => this.#alternatives.template(words), html`<slot></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-alternatives': LeaveXAlternatives;
  }
}
