/** The records of a list with tools: those of the campaign, and those that the host page brings by address or by property. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAddress } from '../data/address.js';
import { fetchJson } from '../data/fetch-json.js';
import { type Fault, type ListKind, readRecords, type Records } from '../campaign/read-records.js';
import type { Call } from '../campaign/schema.js';
import { fire, report } from './events.js';

export interface RecordsHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  mode: string;
  records: readonly unknown[] | undefined;
}

/** How many faulty records are told one by one in the console; events tell of all. */
const TOLD = 20;

/** What a list has of its campaign. */
export interface OfCampaign<Record> {
  records: readonly Record[];
  calls: readonly Call[];
}

export class RecordsController<Kind extends ListKind> implements ReactiveController {
  /** Everything that the list has; `undefined` where it is all still to come. */
  all: readonly Records[Kind][] | undefined;

  /** Whether the host's records could not be had. */
  failed = false;

  readonly #host: RecordsHost;
  readonly #kind: Kind;
  readonly #ofCampaign: () => OfCampaign<Records[Kind]> | undefined;
  #wish: readonly unknown[] = [];
  #attempt: AbortController | undefined;

  /**
   * @param host the list
   * @param kind what its records are
   * @param ofCampaign those of the campaign; `undefined` while it is not there
   */
  constructor(host: RecordsHost, kind: Kind, ofCampaign: () => OfCampaign<Records[Kind]> | undefined) {
    this.#host = host;
    this.#kind = kind;
    this.#ofCampaign = ofCampaign;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.#attempt) return;
    this.#attempt.abort();
    this.#attempt = undefined;
    // asks again when the element comes back
    this.#wish = [];
  }

  hostUpdate(): void {
    const { src, mode, records } = this.#host;
    const wish = [src, mode, records, this.#ofCampaign()?.records];
    if (wish.some((one, index) => one !== this.#wish[index])) {
      this.#wish = wish;
      this.#follow();
    }
  }

  /** Asks once more for what could not be had. */
  readonly retry = (): void => {
    this.#follow();
  };

  #follow(): void {
    this.#attempt?.abort();
    this.#attempt = undefined;
    const { src, mode, records } = this.#host;
    const ofCampaign = this.#ofCampaign();
    if (!ofCampaign) {
      this.all = undefined;
      return;
    }
    const address = src ? readAddress(src, this.#host.ownerDocument) : undefined;
    if (src && !address)
      report(this.#host, {
        kind: 'attribute',
        message: `src="${src}" is not used: it must start with https:// or lie on this site.`,
      });
    if (address === undefined && records === undefined) {
      this.failed = false;
      this.all = ofCampaign.records;
      return;
    }
    // a list that is to be replaced is not shown first, one that is added to is
    if (mode !== 'replace') this.all ??= ofCampaign.records;
    this.#attempt = new AbortController();
    void this.#load(address, records, ofCampaign, this.#attempt.signal);
  }

  async #load(
    address: string | undefined,
    records: unknown,
    ofCampaign: OfCampaign<Records[Kind]>,
    signal: AbortSignal,
  ): Promise<void> {
    const before = this.#host.mode === 'replace' ? [] : ofCampaign.records;
    try {
      const list = records ?? (await fetchJson(new URL(address ?? ''), signal));
      if (signal.aborted) return;
      const calls = ofCampaign.calls.map(({ id }) => id);
      const read = readRecords(this.#kind, list, before, { calls, page: this.#host.ownerDocument });
      this.all = [...before, ...read.records];
      this.failed = false;
      this.#tell(read.faults, address);
    } catch (error) {
      if (signal.aborted) return;
      this.all = ofCampaign.records;
      this.failed = true;
      const message = `${address ?? 'records'} could not be used; the list of the campaign is shown.`;
      report(this.#host, { kind: 'list', message, ...(address && { address }) }, error);
    }
    this.#attempt = undefined;
    this.#host.requestUpdate();
  }

  #tell(faults: readonly Fault[], address: string | undefined): void {
    faults.forEach(({ index, path, message }, order) => {
      const where = `${address ?? 'records'}, record ${String(index)}${path && `, ${path}`}`;
      const told = `${where}: ${message}. It is left out.`;
      const detail = { kind: 'record' as const, message: told, index, path, ...(address && { address }) };
      if (order < TOLD) report(this.#host, detail);
      else fire(this.#host, 'leave-x-error', detail);
    });
    if (faults.length > TOLD)
      console.warn(
        `<${this.#host.localName}>: ${String(faults.length - TOLD)} more records are left out; events tell which.`,
      );
  }
}
