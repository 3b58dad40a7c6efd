/** Passing the letter on: what is passed on, and what came of each way. */
import type { LitElement } from 'lit';
import { mainCall } from '../../campaign/main-call.js';
import { ask } from '../../data/address.js';
import type { Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { titleOf } from '../record.js';
import { canShare, copyText, share } from '../take-along.js';
import { pageAddress } from './page-address.js';
import { readServer, type Server, type ServerFault } from './server.js';
import { mastodonAddress, type Outcome, type Passed, shareTemplate } from './share.template.js';

interface Options {
  /** whether the page brings a campaign of its own */
  hasCustomCampaign: boolean;
  /** the level of the heading */
  level: number;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
}

export class ShareController {
  readonly #host: LitElement;
  readonly #options: () => Options;
  #outcome: Outcome | undefined;
  #server: Server | ServerFault | undefined;

  /** @param options what its host wants */
  constructor(host: LitElement, options: () => Options) {
    this.#host = host;
    this.#options = options;
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while it is still to come
   */
  template(words: Words): unknown {
    const { level, campaign } = this.#options();
    const title = this.#title(words, campaign);
    if (title === undefined || !words.covers('share')) return undefined;
    const passed = { title, url: pageAddress(this.#host.ownerDocument) };
    return shareTemplate(words, {
      passed,
      level,
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
  #title(words: Words, campaign: CurrentCampaign | undefined): string | undefined {
    if (words.hasOwnLetter || !this.#options().hasCustomCampaign) return words.text('letter.title');
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
