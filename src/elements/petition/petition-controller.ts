/** Where a reader can sign: chooses the petition, and says which wishes of the page cannot be met. */
import type { LitElement, ReactiveController } from 'lit';
import { type PetitionChoice, petitionFor } from '../../campaign/petition.js';
import { readAddress } from '../../data/address.js';
import { readerCountry } from '../../i18n/region.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { pageAround } from '../confined.js';
import { fire, report, type SignDetail } from '../events.js';

export interface PetitionOptions {
  /** an address of the page's own */
  petitionUrl: string;
  /** the id of one of the campaign */
  petition: string;
  country: string;
  /** the tag that the words were asked for with */
  tag: string;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
}

export class PetitionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: () => PetitionOptions;
  #address: string | undefined;
  /** what was looked at last */
  #petitionUrl = '';
  #petition = '';

  /** @param options what its host wants */
  constructor(host: LitElement, options: () => PetitionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const { petitionUrl, petition, campaign } = this.#options();
    if (petitionUrl !== this.#petitionUrl) {
      this.#petitionUrl = petitionUrl;
      this.#address = petitionUrl ? readAddress(petitionUrl, pageAround(this.#host)) : undefined;
      if (petitionUrl && !this.#address)
        this.#report(`petition-url="${petitionUrl}" is not used: it must start with https:// or be on this site.`);
    }
    if (!campaign || petition === this.#petition) return;
    this.#petition = petition;
    const known = campaign.petitions.map(({ id }) => id);
    if (petition && !known.includes(petition))
      this.#report(`petition="${petition}" is not a petition of this campaign. Its petitions: ${known.join(', ')}.`);
  }

  /**
   * @param language that of the words
   * @returns what the reader is offered; `undefined` where there is nothing to sign, or the campaign is still to come
   */
  choose(language: string): PetitionChoice | undefined {
    if (this.#address) return { kind: 'custom', url: this.#address };
    const { petition, country, tag, campaign } = this.#options();
    return campaign && petitionFor(campaign, { language, country: readerCountry(country, tag || language), petition });
  }

  #report(message: string): void {
    report(this.#host, { kind: 'attribute', message });
  }

  /** Called where a reader follows the link. */
  readonly sign = (event: Event, detail: SignDetail): void => {
    if (!fire(this.#host, 'leave-x-sign', detail)) event.preventDefault();
  };
}
