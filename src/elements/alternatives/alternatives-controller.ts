/** Where to go instead: the bundled list, or the channels of the host, which come from a file or a property. */
import type { LitElement } from 'lit';
import bundled from 'virtual/alternatives';
import { mainCall } from '../../campaign/main-call.js';
import type { Channel } from '../../campaign/schema.js';
import { readAddress } from '../../data/address.js';
import { FetchError, fetchJson } from '../../data/fetch-json.js';
import { forget, once } from '../../data/once.js';
import type { Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { pageAround } from '../confined.js';
import { report, reportRecords } from '../events.js';
import { Latest } from '../latest.js';
import { alternativesTemplate, channelsTemplate } from './alternatives.template.js';

interface Options {
  /** where the host has its channels */
  followSrc: string;
  /** the channels themselves */
  channels: readonly Channel[] | undefined;
  /** the level of the heading */
  level: number;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
}

export class AlternativesController {
  readonly #host: LitElement;
  readonly #options: () => Options;
  readonly #channels: Latest<[src: string, channels: readonly Channel[] | undefined], Channel[]>;

  /** @param options what its host wants */
  constructor(host: LitElement, options: () => Options) {
    this.#host = host;
    this.#options = options;
    this.#channels = new Latest(host, {
      args: () => {
        const { followSrc, channels } = options();
        return followSrc || channels ? [followSrc, channels] : undefined;
      },
      run: async ([src, given], signal) => {
        const page = pageAround(host);
        const address = src ? readAddress(src, page) : undefined;
        if (!address && !given) throw new FetchError('it must start with https:// or be on this site');
        // code and data at the same time
        const [{ readRecords }, list] = await Promise.all([
          import('../custom.lazy.js'),
          given ?? once(address ?? '', (ended) => fetchJson(new URL(address ?? ''), ended), signal),
        ]);
        const { records, diagnostics } = await readRecords('channels', list, [], { page });
        if (!signal.aborted) reportRecords(host, { source: given ? 'channels' : src, address }, diagnostics);
        return records;
      },
      onError: (error, [src]) => {
        const address = src ? readAddress(src, pageAround(host)) : undefined;
        if (address) forget(address);
        const message = `${src ? `follow-src="${src}"` : 'channels'} could not be used; the content inside the tag stays.`;
        report(host, { kind: 'list', message, ...(address && { address }) }, error);
      },
    });
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while it is still to come
   */
  template(words: Words): unknown {
    const { followSrc, channels, level, campaign } = this.#options();
    if (!words.covers('alternatives')) return undefined;
    if (!followSrc && !channels) return alternativesTemplate(words, { records: bundled, level });
    const { value, hasFailed } = this.#channels;
    return channelsTemplate(words, {
      channels: hasFailed ? undefined : value,
      platforms: campaign && mainCall(campaign).platforms,
      level,
      retry: hasFailed ? () => void this.#retry() : undefined,
    });
  }

  /** Asks again, and leads the keyboard from the button, which goes, to the first channel. */
  async #retry(): Promise<void> {
    await this.#channels.retry();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.channels a')?.focus();
  }
}
