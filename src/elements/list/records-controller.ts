/** The records of a list: those of the campaign, and those that the page brings by address or by property. */
import type { LitElement } from 'lit';
import type { ListKind, Records } from '../../campaign/read-records.js';
import { readAddress } from '../../data/address.js';
import { fetchJson } from '../../data/fetch-json.js';
import { forget, once } from '../../data/once.js';
import { pageAround } from '../confined.js';
import { report, reportRecords } from '../events.js';
import { Latest } from '../latest.js';
import type { EarlyAnswer, ListOptions, OfCampaign } from './list-options.js';

/** What a list is to show. */
interface RecordsOptions<Record> extends Pick<ListOptions, 'attribute' | 'src' | 'mode' | 'records'> {
  /** `undefined` while the campaign is not there */
  campaign: OfCampaign<Record> | undefined;
}

type Args<Record> = [src: string, mode: string, records: unknown, campaign: readonly Record[]];

export class RecordsController<Kind extends ListKind> {
  readonly #options: () => RecordsOptions<Records[Kind]> | undefined;
  readonly #custom: Latest<Args<Records[Kind]>, readonly Records[Kind][]>;

  /**
   * @param kind what the records are
   * @param options what to show; `undefined` where the element shows no such list
   * @param early records that were asked for already
   */
  constructor(
    host: LitElement,
    kind: Kind,
    options: () => RecordsOptions<Records[Kind]> | undefined,
    early?: EarlyAnswer,
  ) {
    /** The file of an address: the early answer once, then whatever comes. */
    const ask = (address: string, signal: AbortSignal): Promise<unknown> => {
      if (early?.address !== address || early.signal.aborted)
        return once(address, (ended) => fetchJson(new URL(address), ended), signal);
      const { answer, end } = early;
      early = undefined;
      signal.addEventListener('abort', end);
      return answer;
    };
    this.#options = options;
    this.#custom = new Latest(host, {
      args: () => {
        const wanted = options();
        if (!wanted?.campaign || (!wanted.src && !wanted.records)) return undefined;
        return [wanted.src, wanted.mode, wanted.records, wanted.campaign.records];
      },
      run: async ([src, mode, records, ofCampaign], signal) => {
        const page = pageAround(host);
        const { attribute = 'src', campaign } = options() ?? {};
        const address = src ? readAddress(src, page) : undefined;
        if (src && !address)
          report(host, {
            kind: 'attribute',
            message: `${attribute}="${src}" is not used: it must start with https:// or be on this site.`,
          });
        if (!address && !records) return ofCampaign;
        const before = mode === 'replace' ? [] : ofCampaign;
        const calls = campaign?.calls.map(({ id }) => id);
        // code and data at the same time
        const [{ readRecords }, list] = await Promise.all([
          import('../custom.lazy.js'),
          records ? Promise.resolve(records) : ask(address ?? '', signal),
        ]);
        const read = await readRecords(kind, list, before, { calls, page });
        if (!signal.aborted) reportRecords(host, { source: address ?? 'records', address }, read.diagnostics);
        return [...before, ...read.records];
      },
      onError: (error, [src]) => {
        const address = src ? readAddress(src, pageAround(host)) : undefined;
        if (address) forget(address);
        const message = `${address ?? 'records'} could not be used; ${kind === 'representatives' ? 'nobody can be chosen' : 'the campaign’s own list is shown'}.`;
        report(host, { kind: 'list', message, ...(address && { address }) }, error);
      },
    });
  }

  /** Everything that the list has; `undefined` where it is all still to come. */
  get all(): readonly Records[Kind][] | undefined {
    const { campaign, src, mode, records } = this.#options() ?? {};
    if (!campaign) return undefined;
    if (this.hasFailed || (!src && !records)) return campaign.records;
    // a list that is to be replaced is not shown first, one that is added to is
    return this.#custom.value ?? (mode === 'replace' ? undefined : campaign.records);
  }

  /** Whether the records of the page could not be had. */
  get hasFailed(): boolean {
    return this.#custom.hasFailed;
  }

  /** Asks once more for what could not be had. */
  get retry(): () => Promise<void> {
    return this.#custom.retry;
  }
}
