/** `<leave-x-petition>`: where the reader can sign. */
import { html, type PropertyDeclarations } from 'lit';
import type { Words } from '../../i18n/words.js';
import { buttonStyles } from '../button.styles.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { PetitionController } from './petition-controller.js';
import { petitionStyles } from './petition.styles.js';
import { petitionTemplate } from './petition.template.js';

/**
 * A link to the petition that suits the reader, and what is known about it.
 *
 * @tagname leave-x-petition
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the texts load, and if they cannot be loaded.
 * @fires {CustomEvent<SignDetail>} leave-x-sign - When a reader follows the link to a petition. Cancel it to keep the reader on the page.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts could not be loaded, or an attribute cannot be used.
 * @csspart petition - The whole frame.
 * @csspart heading - The heading.
 * @csspart button - The link that looks like a button.
 */
export class LeaveXPetition extends CampaignElement {
  static override properties: PropertyDeclarations = {
    petitionUrl: { attribute: 'petition-url' },
    petition: { attribute: 'petition' },
    country: { attribute: 'country' },
  };

  static override styles = [rootStyles, buttonStyles, petitionStyles];

  /** Your own address for signing, used instead of the campaign’s petitions: on your site or with `https:`. */
  petitionUrl = '';

  /** The id of one of the campaign’s petitions. By default, the one that suits the reader. */
  petition = '';

  /** The reader’s country, such as `BE`. By default, a guess from the language. */
  country = '';

  readonly #petition = new PetitionController(this, () => ({
    petitionUrl: this.petitionUrl,
    petition: this.petition,
    country: this.country,
    tag: this._language.tag,
    campaign: this._campaign.current,
  }));

  protected override render(): unknown {
    return this._language.show('petition', (words) => this.#template(words), html`<slot></slot>`);
  }

  #template(words: Words): unknown {
    const choice = this.#petition.choose(words.locale);
    if (!choice) return this._campaign.current && [];
    const level = this.headingLevel;
    return petitionTemplate(words, { choice, level, isAlone: true, now: new Date(), onSign: this.#petition.sign });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-petition': LeaveXPetition;
  }
}
