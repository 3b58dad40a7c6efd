/** `<leave-x-alternatives>`: where to go instead. */
import { html, type PropertyDeclarations } from 'lit';
import type { Channel } from '../../campaign/schema.js';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { AlternativesController } from './alternatives-controller.js';
import { alternativesStyles } from './alternatives.styles.js';

/**
 * Where to go instead: open networks and what each is for, or the channels on which you can be followed now.
 *
 * @tagname leave-x-alternatives
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the list loads, and if it cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts or your channels could not be loaded, or a channel cannot be used.
 * @csspart alternatives - The whole list.
 * @csspart heading - The heading.
 */
export class LeaveXAlternatives extends CampaignElement {
  static override properties: PropertyDeclarations = {
    followSrc: { attribute: 'follow-src' },
    channels: { attribute: false },
  };

  static override styles = [rootStyles, alternativesStyles];

  /** Your own channels, shown instead of the networks: a JSON file on your site or at an `https:` address. */
  followSrc = '';

  /** Your own channels, instead of a file. */
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
