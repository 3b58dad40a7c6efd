/** Passing the letter on: what is passed on, and what came of each way. */
import { mainCall } from '../../campaign/main-call.js';
import { ask } from '../../data/address.js';
import type { Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import type { CampaignElement } from '../campaign-element.js';
import { titleOf } from '../record.js';
import { canShare, copyText, share } from '../take-along.js';
import { pageAddress } from './page-address.js';
import { readServer, type Server, type ServerFault } from './server.js';
import { mastodonAddress, type Outcome, type Passed, shareTemplate } from './share.template.js';

export class ShareController {
  readonly #host: CampaignElement;
  readonly #campaign: () => CurrentCampaign | undefined;
  #outcome: Outcome | undefined;
  #server: Server | ServerFault | undefined;

  /** @param campaign what it shows; `undefined` while that is not there */
  constructor(host: CampaignElement, campaign: () => CurrentCampaign | undefined) {
    this.#host = host;
    this.#campaign = campaign;
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while it is still to come
   */
  template(words: Words): unknown {
    const title = this.#title(words);
    if (title === undefined || !words.covers('share')) return undefined;
    const passed = { title, url: pageAddress(this.#host.ownerDocument) };
    return shareTemplate(words, {
      passed,
      level: this.#host.headingLevel,
      outcome: this.#outcome,
      server: this.#server,
      onDevice: canShare() ? () => void this.#share(passed) : undefined,
      onCopy: () => void this.#copy(passed),
      onServer: (event) => {
        this.#openServer(event, passed);
      },
    });
  }

  /** The title of the letter that this page shows; where it is not ours and has none here, that of its call. */
  #title(words: Words): string | undefined {
    if (words.hasOwnLetter || !this.#host.campaignSrc) return words.text('letter.title');
    const campaign = this.#campaign();
    return campaign && titleOf(words, mainCall(campaign));
  }

  async #share(passed: Passed): Promise<void> {
    if (!(await share(passed))) await this.#tell('deviceFailed');
  }

  async #copy({ url }: Passed): Promise<void> {
    const isCopied = await copyText(url);
    if (!isCopied) {
      const field = this.#field('.address');
      field?.focus();
      field?.select();
    }
    await this.#tell(isCopied ? 'copied' : 'copyFailed');
  }

  #field(name: string): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLInputElement>(name);
  }

  /** Says what came of it, also where that is what was said before. */
  async #tell(outcome: Outcome): Promise<void> {
    this.#outcome = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  #openServer(event: SubmitEvent, passed: Passed): void {
    event.preventDefault();
    const field = this.#field('.server');
    const server = readServer(field?.value ?? '');
    this.#server = server;
    this.#host.requestUpdate();
    if (typeof server === 'string') field?.focus();
    else if (!server.isInternational)
      ask(this.#host.ownerDocument, 'defaultView')?.open(mastodonAddress(server, passed), '_blank', 'noopener');
  }
}
