/** The campaign that a host page brings: follows its address, and says what of it cannot be used. */
import type { ReactiveController } from 'lit';
import { loadCampaign } from '../campaign/load-campaign.js';
import type { Campaign } from '../campaign/schema.js';
import type { CampaignHost } from './campaign-controller.js';
import { report } from './events.js';

/** The parts of a letter ask for the same, and the letter has told what is wrong with it. */
const isPartOfLetter = (host: Element): boolean =>
  (host.getRootNode() as Partial<ShadowRoot>).host?.localName === 'leave-x-letter';

export class OwnCampaign implements ReactiveController {
  /** The campaign, once it is there. */
  current: Campaign | undefined;

  readonly #host: CampaignHost;
  #src = '';

  /** @param host the element that shows it */
  constructor(host: CampaignHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // what could not be had is asked for again
    if (!this.current) this.#src = '';
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { campaignSrc } = this.#host;
    if (campaignSrc === this.#src) return;
    this.#src = campaignSrc;
    this.current = undefined;
    if (campaignSrc) void this.#load(campaignSrc);
  }

  async #load(src: string): Promise<void> {
    const host = this.#host;
    try {
      const { campaign, faults } = await loadCampaign(src, host.ownerDocument);
      if (src !== this.#src) return;
      this.current = campaign;
      if (!isPartOfLetter(host))
        for (const fault of faults) report(host, { kind: 'record', message: `${src}: ${fault}`, address: src });
    } catch (error) {
      if (src !== this.#src) return;
      if (isPartOfLetter(host)) return;
      const message = `campaign-src="${src}" could not be used; no campaign is shown.`;
      report(host, { kind: 'campaign', message, address: src }, error);
    }
    host.requestUpdate();
  }
}
