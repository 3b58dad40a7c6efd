/** The campaign that an element shows: the bundled one, or one that the page brings. */
import type { LitElement } from 'lit';
import bundled from 'virtual/campaign';
import type { ReadCampaign } from '../campaign/read-campaign.js';
import type { Campaign } from '../campaign/schema.js';
import { type Page, readAddress } from '../data/address.js';
import { FetchError, fetchJson } from '../data/fetch-json.js';
import { once } from '../data/once.js';
import { pageAround } from './confined.js';
import { report, reportRecords } from './events.js';
import { Latest } from './latest.js';

/** A campaign; the departures of the bundled one lie in a lazy module. */
export type CurrentCampaign = Omit<Campaign, 'departures'> & Partial<Campaign>;

export class CampaignController {
  readonly #src: () => string;
  readonly #custom: Latest<[src: string], ReadCampaign>;

  /** @param src where the page has its campaign; empty: the bundled one */
  constructor(host: LitElement, src: () => string) {
    this.#src = src;
    this.#custom = new Latest(host, {
      args: () => (src() ? [src()] : undefined),
      run: ([address], signal) => loadCampaign(address, pageAround(host), signal),
      onValue: ({ diagnostics }, [address]) => {
        reportRecords(host, { source: address, address, isCampaign: true }, diagnostics);
      },
      onError: (error, [address]) => {
        const message = `campaign-src="${address}" could not be used; no campaign is shown.`;
        report(host, { kind: 'campaign', message, address }, error);
      },
    });
  }

  /** The campaign; `undefined` while that of the page is not there. */
  get current(): CurrentCampaign | undefined {
    if (!this.#src()) return bundled;
    return this.#custom.status === 'error' ? undefined : this.#custom.value?.campaign;
  }
}

/** Loads a campaign once a page, with what is wrong with it. */
async function loadCampaign(src: string, page: Page, signal: AbortSignal): Promise<ReadCampaign> {
  const href = readAddress(src, page);
  if (!href) throw new FetchError('it must start with https:// or be on this site');
  const load = async (attempt: AbortSignal) => {
    // code and data at the same time
    const [{ readCampaign }, json] = await Promise.all([import('./custom.lazy.js'), fetchJson(new URL(href), attempt)]);
    return readCampaign(json, page);
  };
  return once(`campaign ${href}`, load, signal);
}
