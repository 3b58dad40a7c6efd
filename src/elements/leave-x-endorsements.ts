/** `<leave-x-endorsements>`: which organisations endorse which call. */
import { html, LitElement, type PropertyDeclarations } from 'lit';
import type { Endorsement } from '../campaign/schema.js';
import type { Part, Words } from '../i18n/words.js';
import { CampaignController } from './campaign-controller.js';
import { LanguageController } from './language-controller.js';
import { endorsementsStyles } from './leave-x-endorsements.styles.js';
import { endorsementsTemplate, type EndorsementsView, groupsByCall } from './leave-x-endorsements.template.js';
import { OptInPart } from './opt-in-part.js';
import { rootStyles } from './root.styles.js';

/**
 * The organisations that endorse a call, each with its role, date and source, grouped by call.
 *
 * @tagname leave-x-endorsements
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or a list could not be loaded, or a record of it cannot be used.
 * @csspart endorsements - The whole list.
 * @csspart heading - The heading.
 * @csspart subheading - What stands above the organisations of one call or country.
 */
export class LeaveXEndorsements extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    mode: {},
    records: { attribute: false },
    groupBy: { attribute: 'group-by' },
    sortBy: { attribute: 'sort-by' },
    highlight: {},
    recordLinks: { attribute: 'record-links', type: Boolean },
    headingLevel: { attribute: 'heading-level', type: Number },
    localesSrc: { attribute: 'locales-src' },
    languages: {},
    campaignSrc: { attribute: 'campaign-src' },
    browserLanguage: { attribute: 'browser-language', type: Boolean },
  };

  static override styles = [rootStyles, endorsementsStyles];

  /** A JSON file with endorsements of your own: `https:` or on your site. */
  src = '';

  /** Whether your endorsements are added to the bundled ones (`add`) or take their place (`replace`). */
  mode: 'add' | 'replace' = 'add';

  /** Endorsements of your own, in the place of a file. */
  records: readonly Endorsement[] | undefined;

  /** Groups the list by `call` or by `country`. */
  groupBy: 'call' | 'country' = 'call';

  /** Sorts each group by `name`, by `date` (the latest first) or by `country`. */
  sortBy: 'name' | 'date' | 'country' = 'name';

  /** The id of your own organisation, which stands first and is marked. */
  highlight = '';

  /** Gives each record an address on your page, such as `#endorsement-nl-government-nluug`. */
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
  readonly #language = new LanguageController(this, (): Part[] => (this.#isPlain ? ['core'] : ['core', 'list']));
  readonly #list = new OptInPart(this, {
    load: () => import('./list.part.js'),
    styles: ({ listStyles }) => listStyles,
    make: ({ EndorsementsList }) => new EndorsementsList(this, () => this.#campaign.current),
    otherwise: 'the bundled endorsements are shown',
  });

  protected override willUpdate(): void {
    if (!this.#isPlain) this.#list.want();
  }

  protected override render(): unknown {
    return this.#language.show((words) => {
      const view = this.#view(words);
      return view ? endorsementsTemplate(words, view) : html`<slot></slot>`;
    });
  }

  /** Whether the list needs nothing but the bundled records, in their usual order. */
  get #isPlain(): boolean {
    const isUsual = this.groupBy === 'call' && this.sortBy === 'name';
    return isUsual && !this.src && !this.records && !this.highlight && !this.recordLinks;
  }

  #view(words: Words): EndorsementsView | undefined {
    const campaign = this.#campaign.current;
    if (!campaign) return undefined;
    if (this.#list.made && words.parts.includes('list')) return this.#list.made.view(words);
    // what is to be replaced is not shown first
    if (this.mode === 'replace' && !this.#isPlain && !this.#list.failed) return undefined;
    const level = this.headingLevel;
    return { level, groups: groupsByCall(words, campaign, level + 1) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-endorsements': LeaveXEndorsements;
  }
}
