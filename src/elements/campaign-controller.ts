/** The campaign that an element shows: the bundled one, or one that the host page brings. */
import type { LitElement, ReactiveController } from 'lit';
import bundled from 'virtual/campaign';
import type { Campaign } from '../campaign/schema.js';
import { OptInPart } from './opt-in-part.js';
import type { OwnCampaign } from './own-campaign.js';

/** A campaign; the departures of the bundled one lie in a part of their own. */
export type Shown = Omit<Campaign, 'departures'> & Partial<Campaign>;

export interface CampaignHost extends LitElement {
  campaignSrc: string;
}

export class CampaignController implements ReactiveController {
  readonly #host: CampaignHost;
  readonly #own: OptInPart<typeof import('./own.part.js'), OwnCampaign>;

  /** @param host the element that shows it */
  constructor(host: CampaignHost) {
    this.#host = host;
    this.#own = new OptInPart(host, {
      load: () => import('./own.part.js'),
      make: ({ OwnCampaign }) => new OwnCampaign(host),
      otherwise: 'no campaign is shown',
    });
    host.addController(this);
  }

  /** The campaign; `undefined` while the host's own is not there. */
  get current(): Shown | undefined {
    return this.#host.campaignSrc ? this.#own.made?.current : bundled;
  }

  hostUpdate(): void {
    if (this.#host.campaignSrc) this.#own.want();
  }
}
