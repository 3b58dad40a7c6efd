/** `<leave-x-departures>`: who has left the platform, and who was considering it. */
import { html, type PropertyDeclarations } from 'lit';
import type { Departure, SharedDepartures } from '../../campaign/schema.js';
import type { Namespace } from '../../i18n/words.js';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';
import { DeparturesController } from './departures-controller.js';

/**
 * Public bodies and organisations that left, said they would, were considering it or stayed, each with its date and source.
 *
 * @tagname leave-x-departures
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 * @fires {CustomEvent<ErrorDetail>} leave-x-error - When words or a list could not be loaded, or a record of it cannot be used.
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

  /** A JSON file with departures of your own: `https:` or on your site. */
  src = '';

  /** Whether your departures are added to the bundled ones (`add`) or take their place (`replace`). */
  mode: 'add' | 'replace' = 'add';

  /** Departures of your own, in the place of a file. */
  records: readonly Departure[] | SharedDepartures | undefined;

  /** The id of your own organisation, which stands first and is marked. */
  highlight = '';

  /** Gives each record an address on your page, such as `#departure-gent`. */
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
