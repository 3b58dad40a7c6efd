/** `<leave-x-letter>`: the whole: letter, petition, endorsements and, if asked for, departures. */
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { ownCall } from '../campaign/own-call.js';
import { likelyRegion } from '../i18n/language.js';
import type { Words } from '../i18n/words.js';
import { CampaignController } from './campaign-controller.js';
import { fire } from './events.js';
import { LanguageController } from './language-controller.js';
import { letterStyles } from './leave-x-letter.styles.js';
import { letterTemplate } from './leave-x-letter.template.js';
import { OptInPart } from './opt-in-part.js';
import { rootStyles } from './root.styles.js';

/**
 * The open letter in the language of the page, the petition, and the organisations that endorse the call.
 *
 * @tagname leave-x-letter
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded: put a short letter and a link here.
 * @slot before - Your own words above the letter.
 * @slot after - Your own words below the letter, above the petition.
 * @fires {CustomEvent<SignDetail>} leave-x-sign - When a reader follows the link to a petition; cancel it to stay on the page.
 * @fires {CustomEvent<LanguageChangeDetail>} leave-x-language-change - When a reader chooses a language in the menu; the letter changes, nothing else.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or a part could not be loaded, or an attribute cannot be used.
 * @csspart letter - The text of the letter.
 * @csspart heading - The title of the letter.
 * @csspart lead - The first paragraph.
 * @csspart origin - The line that says what this text is.
 * @csspart language-menu - The menu of languages.
 * @csspart status - The line about a translation that is older than its source.
 * @csspart petition - The petition's frame.
 * @csspart button - The link to the petition.
 * @csspart endorsements - The list of endorsements.
 * @csspart departures - The list of departures.
 */
export class LeaveXLetter extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    noPetition: { attribute: 'no-petition', type: Boolean },
    departures: { type: Boolean },
    noEndorsements: { attribute: 'no-endorsements', type: Boolean },
    endorsementsSrc: { attribute: 'endorsements-src' },
    endorsementsMode: { attribute: 'endorsements-mode' },
    departuresSrc: { attribute: 'departures-src' },
    departuresMode: { attribute: 'departures-mode' },
    highlight: {},
    recordLinks: { attribute: 'record-links', type: Boolean },
    petitionUrl: { attribute: 'petition-url' },
    petition: {},
    country: {},
    languageMenu: { attribute: 'language-menu', type: Boolean },
    languageLinks: { attribute: 'language-links' },
    reviewedBy: { attribute: 'reviewed-by' },
    localesSrc: { attribute: 'locales-src' },
    languages: {},
    campaignSrc: { attribute: 'campaign-src' },
    browserLanguage: { attribute: 'browser-language', type: Boolean },
  };

  static override styles = [rootStyles, letterStyles];

  /** The level of the title, 1 to 6; the headings below it follow. */
  headingLevel = 2;

  /** Leaves the petition out. */
  noPetition = false;

  /** Adds who has left. */
  departures = false;

  /** Leaves the endorsements out. */
  noEndorsements = false;

  /** A JSON file with endorsements of your own: `https:` or on your site. */
  endorsementsSrc = '';

  /** Whether your endorsements are added to the bundled ones (`add`) or take their place (`replace`). */
  endorsementsMode: 'add' | 'replace' = 'add';

  /** A JSON file with departures of your own: `https:` or on your site. */
  departuresSrc = '';

  /** Whether your departures are added to the bundled ones (`add`) or take their place (`replace`). */
  departuresMode: 'add' | 'replace' = 'add';

  /** The id of your own organisation, which stands first in the lists and is marked. */
  highlight = '';

  /** Gives each record an address on your page, such as `#endorsement-nl-government-nluug`. */
  recordLinks = false;

  /** An address of your own to sign at: `https:` or on your site. It is taken at its word. */
  petitionUrl = '';

  /** The id of a petition of the campaign; without it, the one that fits the reader. */
  petition = '';

  /** Where the reader is, such as `BE`; without it, where the language suggests. */
  country = '';

  /** Adds a menu with which a reader changes the language of this letter. */
  languageMenu = false;

  /** Adds a menu with links to your own page in each language instead: an address with `{lang}` in it, such as `/{lang}/letter`. */
  languageLinks = '';

  /** Who has read this translation as a native speaker: a name, shown at the end of the letter. */
  reviewedBy = '';

  /** Words of your own: a JSON file for each language, with `{lang}` in its address, `https:` or on your site. */
  localesSrc = '';

  /** The languages that your own words are there in, such as `nl pt-BR`; where none fits, English serves, else the first one. */
  languages = '';

  /** A campaign of your own, with its petitions, endorsements and departures: a JSON file, `https:` or on your site. */
  campaignSrc = '';

  /** Lets the reader's browser choose the language. */
  browserLanguage = false;

  readonly #campaign = new CampaignController(this);
  readonly #language = new LanguageController(this, () => ['core']);
  readonly #menu = new OptInPart(this, {
    load: () => import('./language-menu.part.js'),
    styles: ({ languageMenuStyles }) => languageMenuStyles,
    make: ({ LanguageMenu }) => new LanguageMenu(this, this.#choose),
    otherwise: 'there is no menu of languages',
  });

  protected override willUpdate(): void {
    if (this.languageMenu || this.languageLinks) this.#menu.want();
  }

  protected override render(): unknown {
    const { words } = this.#language;
    const campaign = this.#campaign.current;
    const menu = this.#menu.made;
    return html`
      <slot name="before"></slot>
      ${this.#language.show((shown) => [
        menu?.template(shown),
        letterTemplate(shown, {
          call: campaign && ownCall(campaign),
          level: this.headingLevel,
          about: shown.about,
          reviewedBy: this.reviewedBy,
          english: menu?.linkTo?.('en'),
          onEnglish: () => {
            this.#choose('en');
          },
        }),
      ])}
      <slot name="after"></slot>
      ${words ? this.#parts(words) : nothing}
    `;
  }

  #parts({ locale }: Words): unknown {
    const level = this.headingLevel + 1;
    const country = this.country || likelyRegion(this.#language.tag || locale);
    return html`
      ${
        this.noPetition
          ? nothing
          : html`<leave-x-petition
              exportparts="petition, button"
              lang=${locale}
              heading-level=${level}
              country=${country ?? nothing}
              petition=${this.petition || nothing}
              petition-url=${this.petitionUrl || nothing}
              locales-src=${this.localesSrc || nothing}
              languages=${this.languages || nothing}
              campaign-src=${this.campaignSrc || nothing}
            ></leave-x-petition>`
      }
      ${
        this.noEndorsements
          ? nothing
          : html`<leave-x-endorsements
              exportparts="endorsements"
              lang=${locale}
              heading-level=${level}
              src=${this.endorsementsSrc || nothing}
              mode=${this.endorsementsMode}
              highlight=${this.highlight || nothing}
              ?record-links=${this.recordLinks}
              locales-src=${this.localesSrc || nothing}
              languages=${this.languages || nothing}
              campaign-src=${this.campaignSrc || nothing}
            ></leave-x-endorsements>`
      }
      ${
        this.departures
          ? html`<leave-x-departures
              exportparts="departures"
              lang=${locale}
              heading-level=${level}
              src=${this.departuresSrc || nothing}
              mode=${this.departuresMode}
              highlight=${this.highlight || nothing}
              ?record-links=${this.recordLinks}
              locales-src=${this.localesSrc || nothing}
              languages=${this.languages || nothing}
              campaign-src=${this.campaignSrc || nothing}
            ></leave-x-departures>`
          : nothing
      }
    `;
  }

  readonly #choose = (tag: string): void => {
    fire(this, 'leave-x-language-change', { lang: tag });
    this.#language.choose(tag);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-letter': LeaveXLetter;
  }
}
