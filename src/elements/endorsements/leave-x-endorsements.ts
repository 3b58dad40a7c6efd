/** `<leave-x-endorsements>`: who endorses which call. */
import { html, type PropertyDeclarations } from 'lit';
import type { Endorsement, SharedEndorsements } from '../../campaign/schema.js';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { EndorsementsController } from './endorsements-controller.js';
import { endorsementsStyles } from './endorsements.styles.js';

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

  /** A JSON file with endorsements of your own: `https:` or on your site. */
  src = '';

  /** Whether your endorsements are added to the bundled ones (`add`) or take their place (`replace`). */
  mode: 'add' | 'replace' = 'add';

  /** Endorsements of your own, in the place of a file. */
  records: readonly Endorsement[] | SharedEndorsements | undefined;

  /** Groups the list by `call` or by `country`. */
  groupBy: 'call' | 'country' = 'call';

  /** Sorts each group by `name`, by `date` (the latest first) or by `country`. */
  sortBy: 'name' | 'date' | 'country' = 'name';

  /** The id of your own organisation, which stands first and is marked. */
  highlight = '';

  /** Gives each record an address on your page, such as `#endorsement-nl-government-nluug`. */
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
