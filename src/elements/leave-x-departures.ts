/** `<leave-x-departures>`: who has left the platform, and who was weighing it. */
import { html, LitElement, type PropertyDeclarations } from 'lit';
import { platformOf } from '../campaign/own-call.js';
import type { Departure } from '../campaign/schema.js';
import type { Part, Words } from '../i18n/words.js';
import { CampaignController } from './campaign-controller.js';
import { LanguageController } from './language-controller.js';
import { departuresStyles } from './leave-x-departures.styles.js';
import type { DeparturesView } from './leave-x-departures.template.js';
import { OptInPart } from './opt-in-part.js';
import { rootStyles } from './root.styles.js';

type OwnPart = typeof import('./departures.part.js');

/**
 * Public bodies and organisations that left, said they would, were weighing it or stayed, each with its date and source.
 *
 * @tagname leave-x-departures
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or a list could not be loaded, or a record of it cannot be used.
 * @csspart departures - The whole list.
 * @csspart heading - The heading.
 * @csspart subheading - What stands above the advice.
 */
export class LeaveXDepartures extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    mode: {},
    records: { attribute: false },
    highlight: {},
    recordLinks: { attribute: 'record-links', type: Boolean },
    headingLevel: { attribute: 'heading-level', type: Number },
    localesSrc: { attribute: 'locales-src' },
    languages: {},
    campaignSrc: { attribute: 'campaign-src' },
    browserLanguage: { attribute: 'browser-language', type: Boolean },
  };

  static override styles = [rootStyles, departuresStyles];

  /** A JSON file with departures of your own: `https:` or on your site. */
  src = '';

  /** Whether your departures are added to the bundled ones (`add`) or take their place (`replace`). */
  mode: 'add' | 'replace' = 'add';

  /** Departures of your own, in the place of a file. */
  records: readonly Departure[] | undefined;

  /** The id of your own organisation, which stands first and is marked. */
  highlight = '';

  /** Gives each record an address on your page, such as `#departure-gent`. */
  recordLinks = false;

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
  readonly #language = new LanguageController(this, (): Part[] =>
    this.#isPlain ? ['core', 'departures'] : ['core', 'departures', 'list'],
  );
  readonly #own = new OptInPart(this, {
    load: () => import('./departures.part.js'),
    make: (part) => part,
    otherwise: 'what stood here before stays',
  });
  readonly #list = new OptInPart(this, {
    load: () => Promise.all([import('./list.part.js'), import('./departures.part.js')]),
    styles: ([{ listStyles }]) => listStyles,
    make: ([{ DeparturesList }, { departures, orderOfDepartures }]) =>
      new DeparturesList(
        this,
        () => this.#ofCampaign(departures),
        () => this.#platform,
        orderOfDepartures,
      ),
    otherwise: 'the bundled departures are shown',
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#own.reset();
    this.#own.want();
  }

  protected override willUpdate(): void {
    if (!this.#isPlain) this.#list.want();
  }

  protected override render(): unknown {
    const own = this.#own.made;
    return this.#language.show((words) => {
      const view = own && this.#view(words, own);
      return view ? own.departuresTemplate(words, view) : html`<slot></slot>`;
    });
  }

  /** Whether the list needs nothing but the bundled records. */
  get #isPlain(): boolean {
    return !this.src && !this.records && !this.highlight && !this.recordLinks;
  }

  get #platform(): string {
    const campaign = this.#campaign.current;
    return campaign ? platformOf(campaign) : '';
  }

  /** The departures of the campaign: the bundled ones come with the part. */
  #ofCampaign(bundled: readonly Departure[]) {
    const campaign = this.#campaign.current;
    return campaign && { records: campaign.departures ?? bundled, calls: campaign.calls };
  }

  #view(words: Words, { departures, orderOfDepartures }: OwnPart): DeparturesView | undefined {
    if (this.#list.made && words.parts.includes('list')) return this.#list.made.view(words);
    // what is to be replaced is not shown first
    if (this.mode === 'replace' && !this.#isPlain && !this.#list.failed) return undefined;
    const all = this.#ofCampaign(departures)?.records;
    return (
      all && {
        page: [...all].sort(orderOfDepartures(words.formats)),
        all,
        platform: this.#platform,
        level: this.headingLevel,
      }
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-departures': LeaveXDepartures;
  }
}
