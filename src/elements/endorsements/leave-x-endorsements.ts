/** `<leave-x-endorsements>`: who endorses which call. */
import { html, type PropertyDeclarations } from 'lit';
import type { Endorsement, SharedEndorsements } from '../../campaign/schema.js';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { EndorsementsController } from './endorsements-controller.js';
import { endorsementsStyles } from './endorsements.styles.js';

/**
 * The organisations and people that endorse a call, grouped by call. Each has its role, its source and, if known, its date.
 *
 * @tagname leave-x-endorsements
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the texts load, and if they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts or a list could not be loaded, or a record cannot be used.
 * @csspart endorsements - The whole list.
 * @csspart heading - The heading.
 * @csspart subheading - The heading above the organisations or people of one call or country.
 */
export class LeaveXEndorsements extends CampaignElement {
  static override properties: PropertyDeclarations = {
    src: { attribute: 'src' },
    mode: { attribute: 'mode' },
    records: { attribute: false },
    groupBy: { attribute: 'group-by' },
    sortBy: { attribute: 'sort-by' },
    highlight: { attribute: 'highlight' },
    recordLinks: { attribute: 'record-links', type: Boolean },
  };

  static override styles = [rootStyles, endorsementsStyles];

  /** Your own endorsements: a JSON file on your site or at an `https:` address. */
  src = '';

  /** Whether your endorsements are added to the bundled ones (`add`) or replace them (`replace`). */
  mode: 'add' | 'replace' = 'add';

  /** Your own endorsements, instead of a file. */
  records: readonly Endorsement[] | SharedEndorsements | undefined;

  /** Groups the list by `call` or by `country`. */
  groupBy: 'call' | 'country' = 'call';

  /** Sorts each group by `name`, by `date` (the latest first) or by `country`. */
  sortBy: 'name' | 'date' | 'country' = 'name';

  /** The id of your own organisation. It is marked, and comes first. */
  highlight = '';

  /** Gives each record its own address on your page, such as `#endorsement-nl-government-nluug`. */
  recordLinks = false;

  readonly #endorsements = new EndorsementsController(this, () => ({
    attribute: 'src',
    src: this.src,
    mode: this.mode,
    records: this.records,
    groupBy: this.groupBy,
    sortBy: this.sortBy,
    highlight: this.highlight,
    recordLinks: this.recordLinks,
    level: this.headingLevel,
    campaign: this._campaign.current,
    isAlone: true,
  }));

  protected override get _namespaces(): readonly Namespace[] {
    return this.#endorsements.namespaces;
  }

  protected override render(): unknown {
    return this._language.show('endorsements', (words) => this.#endorsements.template(words), html`<slot></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-endorsements': LeaveXEndorsements;
  }
}
