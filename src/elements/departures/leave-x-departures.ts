/** `<leave-x-departures>`: who has left the platform, and who was considering it. */
import { html, type PropertyDeclarations } from 'lit';
import type { Departure, SharedDepartures } from '../../campaign/schema.js';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { DeparturesController } from './departures-controller.js';

/**
 * Public bodies and organisations that left, said they would, were considering it, or stayed. Each has its date and source.
 *
 * @tagname leave-x-departures
 * @attr {string} lang - The language, such as `nl` or `de-AT`. By default, that of the nearest enclosing element. It may change at any time.
 * @slot - Shown while the texts load, and if they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When texts or a list could not be loaded, or a record cannot be used.
 * @csspart departures - The whole list.
 * @csspart heading - The heading.
 */
export class LeaveXDepartures extends CampaignElement {
  static override properties: PropertyDeclarations = {
    src: { attribute: 'src' },
    mode: { attribute: 'mode' },
    records: { attribute: false },
    highlight: { attribute: 'highlight' },
    recordLinks: { attribute: 'record-links', type: Boolean },
  };

  static override styles = [rootStyles];

  /** Your own departures: a JSON file on your site or at an `https:` address. */
  src = '';

  /** Whether your departures are added to the bundled ones (`add`) or replace them (`replace`). */
  mode: 'add' | 'replace' = 'add';

  /** Your own departures, instead of a file. */
  records: readonly Departure[] | SharedDepartures | undefined;

  /** The id of your own organisation. It is marked, and comes first. */
  highlight = '';

  /** Gives each record its own address on your page, such as `#departure-gent`. */
  recordLinks = false;

  readonly #departures = new DeparturesController(this, () => ({
    attribute: 'src',
    src: this.src,
    mode: this.mode,
    records: this.records,
    highlight: this.highlight,
    recordLinks: this.recordLinks,
    level: this.headingLevel,
    campaign: this._campaign.current,
    isAlone: true,
  }));

  protected override get _namespaces(): readonly Namespace[] {
    return this.#departures.namespaces;
  }

  protected override render(): unknown {
    return this._language.show('departures', (words) => this.#departures.template(words), html`<slot></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-departures': LeaveXDepartures;
  }
}
