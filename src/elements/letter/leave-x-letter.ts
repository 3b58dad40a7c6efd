/** `<leave-x-letter>`: the whole: letter, petition, endorsements and, if asked for, departures. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { actFor, refusalOf } from '../../campaign/act.js';
import { mainCall } from '../../campaign/main-call.js';
import { readerCountry } from '../../i18n/region.js';
import type { Namespace, Words } from '../../i18n/words.js';
import { buttonStyles } from '../button.styles.js';
import { CampaignElement } from '../campaign-element.js';
import { DeparturesController } from '../departures/departures-controller.js';
import { EndorsementsController } from '../endorsements/endorsements-controller.js';
import { endorsementsStyles } from '../endorsements/endorsements.styles.js';
import { fire, report } from '../events.js';
import { Lazy } from '../lazy.js';
import { PetitionController } from '../petition/petition-controller.js';
import { petitionTemplate } from '../petition/petition.template.js';
import { petitionStyles } from '../petition/petition.styles.js';
import { rootStyles } from '../root.styles.js';
import type { LanguageMenu } from './language-menu.lazy.js';
import { actTemplate, questionOf } from './act.template.js';
import { letterStyles } from './letter.styles.js';
import { letterTemplate } from './letter.template.js';
import { editionOf, levelsOf, sectionsOf } from './letter-view.js';
import { openAct } from './open-act.js';
import { keepFocus, plainSections, signedIn } from './plain-letter.js';

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

  readonly #petition = new PetitionController(this, () => ({
    petitionUrl: this.petitionUrl,
    petition: this.petition,
    country: this.country,
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
          groupBy: '',
          sortBy: '',
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

  #menu: LanguageMenu | undefined;

  constructor() {
    super();
    new Lazy(this, {
      when: () => this.languageMenu || this.languageLinks !== '',
      load: () => import('./language-menu.lazy.js'),
      styles: ({ languageMenuStyles }) => languageMenuStyles,
      onLoad: ({ LanguageMenu }) => {
        this.#menu = new LanguageMenu(this, this.#choose);
      },
      otherwise: 'the language menu is not shown',
    });
  }

  protected override get _namespaces(): readonly Namespace[] {
    return [...new Set([...this.#departures.namespaces, ...this.#endorsements.namespaces])];
  }

  /** Copies of what stands inside the tag, where that says it all. */
  #copies: readonly (Node | undefined)[] | undefined;

  /** Whether the sections have followed the letter. */
  #isWhole = false;
  #following: Promise<void> | undefined;

  protected override _isPlain(): boolean {
    return this.#findPlain() !== undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#following;
    return (await super.getUpdateComplete()) && isDone;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('act') || !this.act) return;
    const message = refusalOf(this.act, this.#canEndorse);
    if (message) report(this, { kind: 'attribute', message });
  }

  /** Whether the page has said where endorsements go. */
  get #canEndorse(): boolean {
    return this.querySelector(':scope > leave-x-endorse[slot=act]') !== null;
  }

  protected override updated(): void {
    keepFocus(this);
    if (this.#isWhole || this.#following || !this._language.words) return;
    this.#following = afterPaint().then(() => {
      this.#isWhole = true;
      this.requestUpdate();
    });
  }

  protected override render(): unknown {
    const plain = this.#findPlain();
    if (plain) return this.#plainTemplate(plain);
    const sections = sectionsOf(this);
    const { module, hasFailed } = this.#compact;
    const compact = this.compact && module;
    const hasPlain = this.querySelector('.root') !== null;
    const templates = {
      letter: (words: Words) => {
        // it is not whole for a moment first, and what stands there goes when all is there
        if (this.compact ? !compact && !hasFailed : hasPlain && sections.some((one) => show(one) === nothing))
          return undefined;
        return [this.#menu?.template(words), this.#text(words, compact && 'head')];
      },
      act: (words: Words) => this.#act(words),
      endorsements: (words: Words) => this.#endorsements.template(words),
      departures: (words: Words) => this.#departures.template(words),
      counts: (words: Words) =>
        compact && compact.countsTemplate(words, this._campaign.current, this.#endorsements.list.open(words)),
      text: (words: Words) => this.#text(words, 'text'),
      whole: (words: Words) => compact && compact.compactTemplate(words, sections, show, this),
    };
    const show = (section: keyof typeof templates, before: unknown = nothing) =>
      this._language.show(section, templates[section], before);
    const fallback = html`<slot></slot>`;
    const letter = show('letter', fallback);
    // nothing stands below a letter that is not there yet, and its text is painted first where nothing stood there before
    const mayFollow = letter !== fallback && (this.#isWhole || hasPlain);
    const below = compact ? ['whole' as const] : sections;
    return this.#spread(letter, mayFollow ? below.map((one) => show(one)) : [], letter !== fallback);
  }

  #findPlain(): readonly Element[] | undefined {
    if (this._language.words) return undefined;
    return plainSections(this, () => {
      const { locale, tag } = this._language.wanted;
      return editionOf(this, { locale, country: readerCountry(this.country, tag || locale) });
    });
  }

  /** A copy of what stands inside: with our styles and parts, and out of reach of the page's. */
  #plainTemplate([article, ...sections]: readonly Element[]): unknown {
    const copies = (this.#copies ??= [article, ...sections].map((one) => one?.cloneNode(true)));
    return html`<div @click=${this.#sign} @toggle=${this.#open}>${this.#spread(copies[0], copies.slice(1))}</div>`;
  }

  /** The letter, and beside or below it all else. What stands there until then has the whole width. */
  #spread(letter: unknown, below: unknown, isLetter = true): TemplateResult {
    return html`<slot name="before"></slot>
      <div class=${isLetter ? 'spread' : nothing}>
        <div>${letter}<slot name="after"></slot></div>
        ${below}
      </div>`;
  }

  readonly #sign = (event: Event): void => {
    const detail = signedIn(event);
    if (detail && !fire(this, 'leave-x-sign', detail)) event.preventDefault();
  };

  #text(words: Words, only: 'head' | 'text' | false | undefined): unknown {
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
      only,
    });
  }

  /** The button, and what is known of a petition. */
  #act(words: Words): unknown {
    const { noPetition } = this;
    const campaign = this._campaign.current;
    const choice = noPetition ? undefined : this.#petition.choose(words.locale);
    if (!choice && !noPetition && !campaign) return undefined;
    const question = questionOf(words, Boolean(this.campaignSrc));
    const act = actFor({ act: this.act, petition: choice, question, canEndorse: this.#canEndorse });
    if (!act && !choice) return [];
    return petitionTemplate(words, {
      choice,
      act: act && act !== 'petition' ? actTemplate(words, act, { onToggle: this.#open }) : undefined,
      isQuiet: act !== 'petition',
      isShort: this.compact,
      level: levelsOf(this).section,
      now: new Date(),
      onSign: this.#petition.sign,
    });
  }

  /** Loads what opens under the button, when it is opened. */
  readonly #open = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      openAct(this, target as HTMLDetailsElement, this._language.wanted.tag);
    },
  };

  get #listOptions() {
    return {
      highlight: this.highlight,
      recordLinks: this.recordLinks,
      level: levelsOf(this).section,
      campaign: this._campaign.current,
      isAlone: false,
    };
  }

  readonly #choose = (tag: string): void => {
    fire(this, 'leave-x-language-change', { lang: tag });
    this._language.choose(tag);
  };
}

/** Waits until what was rendered last is on the screen; a page that is not in front paints nothing. */
const afterPaint = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-letter': LeaveXLetter;
  }
}
