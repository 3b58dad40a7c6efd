/** Says when a list needs more than the records of its campaign, and loads that then. */
import type { LitElement } from 'lit';
import type { ListKind, Records } from '../../campaign/read-records.js';
import { readAddress } from '../../data/address.js';
import { fetchJson } from '../../data/fetch-json.js';
import { once } from '../../data/once.js';
import type { Words } from '../../i18n/words.js';
import { pageAround } from '../confined.js';
import { Lazy } from '../lazy.js';
import type { ListController, OpenList } from './list.lazy.js';
import type { EarlyAnswer, ListKindOptions, ListOptions } from './list-options.js';

interface Wishes<View> {
  /** how such a list looks with tools */
  view: () => Promise<View>;
  /** whether something else than the options of every list asks for tools */
  isSpecial?: () => boolean;
}

function askEarly(address: string, signal: AbortSignal): EarlyAnswer {
  const attempt = new AbortController();
  const end = () => {
    attempt.abort();
  };
  signal.addEventListener('abort', end);
  const answer = once(address, (ended) => fetchJson(new URL(address), ended), attempt.signal);
  void Promise.allSettled([answer, import('../custom.lazy.js')]);
  return { address, answer, end, signal: attempt.signal };
}

export class LazyList<K extends ListKind, Options extends ListOptions, View> {
  readonly #options: () => Options | undefined;
  readonly #isSpecial: () => boolean;
  readonly #module: Lazy<[list: typeof import('./list.lazy.js'), view: Awaited<View>]>;
  #list: ListController<K, Options> | undefined;

  /**
   * @param name what the records are
   * @param kind where they come from, and how they are known
   * @param wishes how they look, and when
   */
  constructor(
    host: LitElement,
    name: K,
    kind: ListKindOptions<Options, Records[K]>,
    { view, isSpecial = () => false }: Wishes<View>,
  ) {
    this.#options = kind.options;
    this.#isSpecial = isSpecial;
    let early: EarlyAnswer | undefined;
    this.#module = new Lazy(host, {
      when: () => this.isWanted,
      load: async (signal) => {
        // the records at the same time as the code for them; what goes wrong is told when they are used
        const { src } = this.#options() ?? {};
        const address = src ? readAddress(src, pageAround(host)) : undefined;
        early = address ? askEarly(address, signal) : undefined;
        return Promise.all([import('./list.lazy.js'), view()]);
      },
      onLoad: ([{ ListController }]) => {
        this.#list = new ListController(host, name, kind, early);
      },
      styles: ([{ listStyles }]) => listStyles,
      otherwise: `the bundled ${name} are shown`,
    });
  }

  /** Whether it needs more than the records of the campaign, in their usual order. */
  get isWanted(): boolean {
    const options = this.#options();
    if (!options) return false;
    const { src, records, highlight, recordLinks } = options;
    return src !== '' || records !== undefined || highlight !== '' || recordLinks || this.#isSpecial();
  }

  /**
   * @param words the language of the page
   * @returns `plain`: the records of the campaign, in their usual order; `undefined`: not yet
   */
  open(words: Words): (OpenList<Records[K]> & { view: Awaited<View> }) | 'plain' | undefined {
    if (!this.isWanted) return 'plain';
    const { module, hasFailed } = this.#module;
    if (!this.#list || !module || !words.covers('list'))
      // what is to be replaced is not shown first
      return this.#options()?.mode === 'replace' && !hasFailed ? undefined : 'plain';
    const list = this.#list.open(words);
    return list && { ...list, view: module[1] };
  }
}
