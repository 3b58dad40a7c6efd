/** `<leave-x-letter>`: the whole: letter, petition, endorsements and, if asked for, departures. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { mainCall } from '../../campaign/main-call.js';
import { readerCountry } from '../../i18n/region.js';
import type { Namespace, Words } from '../../i18n/words.js';
import { buttonStyles } from '../button.styles.js';
import { CampaignElement } from '../campaign-element.js';
import { DeparturesController } from '../departures/departures-controller.js';
import { EndorsementsController } from '../endorsements/endorsements-controller.js';
import { endorsementsStyles } from '../endorsements/endorsements.styles.js';
import { fire } from '../events.js';
import { Lazy } from '../lazy.js';
import { petitionStyles } from '../petition/petition.styles.js';
import { rootStyles } from '../root.styles.js';
import { ActController } from './act-controller.js';
import type { CompactSection } from './compact.template.js';
import { Following } from './following.js';
import type { LanguageMenu } from './language-menu.lazy.js';
import { letterStyles } from './letter.styles.js';
import { type Extent, letterTemplate, sectionsTemplate, spreadTemplate } from './letter.template.js';
import { editionOf, levelsOf, type Section, sectionsOf } from './outline.js';
import { PlainLetter } from './plain-letter.js';

/**
 * The open letter in the language of the page, the petition, and the organisations that endorse the call.
 *
 * @tagname leave-x-letter
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the letter loads, and if it cannot be loaded. Put a short letter and a link here.
 * @slot before - Your own text above the letter.
 * @slot after - Your own text below the letter, above the petition.
 * @slot act - Your `<leave-x-endorse>`, for `act="endorse"`. It opens below the button.
 * @fires {CustomEvent<SignDetail>} leave-x-sign - When a reader follows the link to a petition. Cancel it to keep the reader on the page.
 * @fires {CustomEvent<LanguageChangeDetail>} leave-x-language-change - When a reader chooses a language in the menu. Only the letter changes language.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When something could not be loaded, or an attribute cannot be used.
 * @csspart letter - The text of the letter.
 * @csspart heading - The title of the letter.
 * @csspart lead - The first paragraph.
 * @csspart origin - The line that explains what this text is.
 * @csspart language-menu - The menu of languages.
 * @csspart status - The line about a translation that is older than its source.
 * @csspart petition - The frame of the button and of the petition.
 * @csspart button - The button: a link to the petition, or one that opens something below it.
 * @csspart endorsements - The list of endorsements.
 * @csspart departures - The list of departures.
 * @csspart counts - In the compact form: how many endorse the call.
 * @csspart whole - In the compact form: what opens to show the whole letter.
 */
export class LeaveXLetter extends CampaignElement {
  static override properties: PropertyDeclarations = {
    noPetition: { attribute: 'no-petition', type: Boolean },
    departures: { attribute: 'departures', type: Boolean },
    noEndorsements: { attribute: 'no-endorsements', type: Boolean },
    endorsementsSrc: { attribute: 'endorsements-src' },
    endorsementsMode: { attribute: 'endorsements-mode' },
    departuresSrc: { attribute: 'departures-src' },
    departuresMode: { attribute: 'departures-mode' },
    highlight: { attribute: 'highlight' },
    recordLinks: { attribute: 'record-links', type: Boolean },
    petitionUrl: { attribute: 'petition-url' },
    petition: { attribute: 'petition' },
    act: { attribute: 'act' },
    compact: { attribute: 'compact', type: Boolean },
    country: { attribute: 'country' },
    languageMenu: { attribute: 'language-menu', type: Boolean },
    languageLinks: { attribute: 'language-links' },
    reviewedBy: { attribute: 'reviewed-by' },
  };

  static override styles = [rootStyles, letterStyles, buttonStyles, petitionStyles, endorsementsStyles];

  /** Hides the petition. */
  noPetition = false;

  /** Adds the list of who has left or stayed. */
  departures = false;

  /** Hides the endorsements. */
  noEndorsements = false;

  /** Your own endorsements: a JSON file on your site or at an `https:` address. */
  endorsementsSrc = '';

  /** Whether your endorsements are added to the bundled ones (`add`) or replace them (`replace`). */
  endorsementsMode: 'add' | 'replace' = 'add';

  /** Your own departures: a JSON file on your site or at an `https:` address. */
  departuresSrc = '';

  /** Whether your departures are added to the bundled ones (`add`) or replace them (`replace`). */
  departuresMode: 'add' | 'replace' = 'add';

  /** The id of your own organisation. It is marked, and comes first in the lists. */
  highlight = '';

  /** Gives each record its own address on your page, such as `#endorsement-nl-government-nluug`. */
  recordLinks = false;

  /** Your own address for signing, used instead of the campaign’s petitions: on your site or with `https:`. */
  petitionUrl = '';

  /** The id of one of the campaign’s petitions. By default, the one that suits the reader. */
  petition = '';

  /**
   * What the button does: `write` (a question to the reader's council), `endorse` (with your `<leave-x-endorse slot="act">`),
   * `share`, or `none` for no button. By default it leads to the petition that is open to the reader, or else to `write`.
   */
  act: 'write' | 'endorse' | 'share' | 'none' | '' = '';

  /** Shows a short form, for a sidebar: the title, the lead, the button and how many endorse the call. The whole letter opens below. */
  compact = false;

  /** The reader’s country, such as `BE`. By default, a guess from the language. */
  country = '';

  /** Adds a menu for changing the language of this letter. */
  languageMenu = false;

  /** Adds a menu of links to your own page in each language instead: an address with `{lang}` in it, such as `/{lang}/letter`. */
  languageLinks = '';

  /** The native speaker who has reviewed this translation: a name, shown at the end of the letter. */
  reviewedBy = '';

  readonly #act = new ActController(this, () => ({
    act: this.act,
    noPetition: this.noPetition,
    petitionUrl: this.petitionUrl,
    petition: this.petition,
    country: this.country,
    compact: this.compact,
    hasCustomCampaign: Boolean(this.campaignSrc),
    level: levelsOf(this).section,
    lang: this._language.wanted.tag,
    tag: this._language.tag,
    campaign: this._campaign.current,
  }));

  readonly #endorsements = new EndorsementsController(this, () =>
    this.noEndorsements
      ? undefined
      : {
          attribute: 'endorsements-src',
          src: this.endorsementsSrc,
          mode: this.endorsementsMode,
          ...this.#listOptions,
        },
  );

  readonly #departures = new DeparturesController(this, () =>
    this.departures
      ? { attribute: 'departures-src', src: this.departuresSrc, mode: this.departuresMode, ...this.#listOptions }
      : undefined,
  );

  readonly #compact = new Lazy(this, {
    when: () => this.compact,
    load: () => import('./compact.lazy.js'),
    styles: ({ compactStyles }) => compactStyles,
    onLoad: ({ OpenInPrint }) => new OpenInPrint(this, '.whole'),
    otherwise: 'the whole letter is shown',
  });

  readonly #plain = new PlainLetter(this, () => {
    const { locale, tag } = this._language.wanted;
    return editionOf(this, { locale, country: readerCountry(this.country, tag || locale) });
  });

  #menu: LanguageMenu | undefined;

  constructor() {
    super();
    new Lazy(this, {
      when: () => this.languageMenu || this.languageLinks !== '',
      load: () => import('./language-menu.lazy.js'),
      styles: ({ languageMenuStyles }) => languageMenuStyles,
      onLoad: ({ LanguageMenu }) => {
        this.#menu = new LanguageMenu(this, () => this, this.#choose);
      },
      otherwise: 'the language menu is not shown',
    });
  }

  protected override get _namespaces(): readonly Namespace[] {
    return [...new Set([...this.#departures.namespaces, ...this.#endorsements.namespaces])];
  }

  protected override _isPlain(): boolean {
    return !this._language.words && this.#plain.find() !== undefined;
  }

  // a compact letter that has no sections still has its text to unfold
  readonly #following = new Following(this, () => (this._language.words ? sectionsOf(this).length || 1 : 0));

  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    while (this.#following.next) {
      await this.#following.next;
      isDone = (await super.getUpdateComplete()) && isDone;
    }
    return isDone;
  }

  protected override render(): unknown {
    if (this._isPlain()) return this.#plain.template(this.#act.open);
    const { module, hasFailed } = this.#compact;
    const compact = this.compact && module;
    // so that the whole letter does not flash up first
    const isComing = this.compact && !module && !hasFailed;
    const fallback = html`<slot></slot>`;
    const letter = this._language.show(
      'letter',
      (words) => (isComing ? undefined : [this.#menu?.template(words), this.#text(words, compact ? 'head' : 'whole')]),
      fallback,
    );
    const isLetter = letter !== fallback;
    // nothing stands below a letter that is not there yet, and its text is painted first where nothing stood there before
    const followed = !isLetter ? 0 : this.querySelector('.root') ? undefined : this.#following.count;
    const sections = compact ? ['whole' as const] : sectionsOf(this);
    return spreadTemplate(letter, sectionsTemplate(sections.slice(0, followed), this.#show), isLetter);
  }

  /** What the sections show, and what stands in their place in a compact letter. */
  readonly #templates: Record<Section | CompactSection | 'whole', (words: Words) => unknown> = {
    act: (words) => this.#act.template(words),
    endorsements: (words) => this.#endorsements.template(words),
    departures: (words) => this.#departures.template(words),
    counts: (words) =>
      this.#compact.module?.countsTemplate(words, this._campaign.current, this.#endorsements.list.open(words)),
    text: (words) => this.#text(words, 'text'),
    whole: (words) => this.#compact.module?.compactTemplate(words, sectionsOf(this), this.#show, this),
  };

  readonly #show = (section: Section | CompactSection | 'whole'): unknown =>
    this._language.show(section, this.#templates[section], nothing);

  #text(words: Words, extent: Extent): unknown {
    const campaign = this._campaign.current;
    return letterTemplate(words, {
      call: campaign && mainCall(campaign),
      // a letter of the page's own does not refer to what the bundled one does
      sources: this.campaignSrc || !words.hasOwnLetter ? campaign?.letterSources : [],
      level: levelsOf(this).title,
      about: words.about,
      reviewedBy: this.reviewedBy,
      english: this.#menu?.linkTo?.('en'),
      onEnglish: () => {
        this.#choose('en');
      },
      extent,
    });
  }

  get #listOptions() {
    return {
      highlight: this.highlight,
      recordLinks: this.recordLinks,
      level: levelsOf(this).section,
      campaign: this._campaign.current,
    };
  }

  readonly #choose = (tag: string): void => {
    fire(this, 'leave-x-language-change', { lang: tag });
    this._language.choose(tag);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-letter': LeaveXLetter;
  }
}
