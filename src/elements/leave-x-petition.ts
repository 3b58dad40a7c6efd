/** `<leave-x-petition>`: where the reader can sign. */
import { html, LitElement, nothing, type PropertyValues, type PropertyDeclarations } from 'lit';
import { readAddress } from '../data/address.js';
import { choosePetition, type PetitionChoice } from '../campaign/petition.js';
import { likelyRegion } from '../i18n/language.js';
import { CampaignController } from './campaign-controller.js';
import { fire, report, type SignDetail } from './events.js';
import { LanguageController } from './language-controller.js';
import { petitionStyles } from './leave-x-petition.styles.js';
import { petitionTemplate } from './leave-x-petition.template.js';
import { rootStyles } from './root.styles.js';

/**
 * A link to the petition that fits the reader, and what is known of it.
 *
 * @tagname leave-x-petition
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<SignDetail>} leave-x-sign - When a reader follows the link to a petition; cancel it to stay on the page.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words could not be loaded or an attribute cannot be used.
 * @csspart petition - The whole frame.
 * @csspart heading - The heading.
 * @csspart button - The link that looks like a button.
 */
export class LeaveXPetition extends LitElement {
  static override properties: PropertyDeclarations = {
    petitionUrl: { attribute: 'petition-url' },
    petition: {},
    country: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    localesSrc: { attribute: 'locales-src' },
    languages: {},
    campaignSrc: { attribute: 'campaign-src' },
    browserLanguage: { attribute: 'browser-language', type: Boolean },
  };

  static override styles = [rootStyles, petitionStyles];

  /** An address of your own to sign at: `https:` or on your site. It is taken at its word. */
  petitionUrl = '';

  /** The id of a petition of the campaign; without it, the one that fits the reader. */
  petition = '';

  /** Where the reader is, such as `BE`; without it, where the language suggests. */
  country = '';

  /** The level of the heading, 1 to 6. */
  headingLevel = 2;

  /** Words of your own: a JSON file for each language, with `{lang}` in its address, `https:` or on your site. */
  localesSrc = '';

  /** The languages that your own words are there in, such as `nl pt-BR`; where none fits, English serves, else the first one. */
  languages = '';

  /** A campaign of your own: a JSON file, `https:` or on your site. */
  campaignSrc = '';

  /** Lets the reader's browser choose the language. */
  browserLanguage = false;

  readonly #campaign = new CampaignController(this);
  readonly #language = new LanguageController(this, () => ['core']);
  #ownAddress: string | undefined;
  /** the id that was looked for last */
  #looked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('petitionUrl')) {
      this.#ownAddress = this.petitionUrl ? readAddress(this.petitionUrl, this.ownerDocument) : undefined;
      if (this.petitionUrl && !this.#ownAddress)
        report(this, {
          kind: 'attribute',
          message: `petition-url="${this.petitionUrl}" is not used: it must start with https:// or lie on this site.`,
        });
    }
    const { petition } = this;
    const known = this.#campaign.current?.petitions.map(({ id }) => id);
    if (!petition || !known || petition === this.#looked) return;
    this.#looked = petition;
    if (!known.includes(petition))
      report(this, {
        kind: 'attribute',
        message: `petition="${petition}" is not known. There is: ${known.join(', ')}.`,
      });
  }

  protected override render(): unknown {
    return this.#language.show((words) => {
      const choice = this.#choose(words.locale);
      if (choice === 'later') return html`<slot></slot>`;
      return choice
        ? petitionTemplate(words, { choice, level: this.headingLevel, now: new Date(), onSign: this.#sign })
        : nothing;
    });
  }

  #choose(language: string): PetitionChoice | 'later' | undefined {
    const campaign = this.#campaign.current;
    if (this.#ownAddress) return { kind: 'own', url: this.#ownAddress };
    if (!campaign) return 'later';
    const country = this.country.toUpperCase() || likelyRegion(this.#language.tag || language);
    return choosePetition(campaign.petitions, { language, country }, this.petition);
  }

  readonly #sign = (event: Event, detail: SignDetail): void => {
    if (!fire(this, 'leave-x-sign', detail)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-petition': LeaveXPetition;
  }
}
