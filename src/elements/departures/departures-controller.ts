/** The list of departures: plain, or with everything that a plain one does without. */
import type { LitElement } from 'lit';
import { mainCall } from '../../campaign/main-call.js';
import type { Departure, SharedDepartures } from '../../campaign/schema.js';
import type { Namespace, Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { Lazy } from '../lazy.js';
import { LazyList } from '../list/lazy-list.js';
import type { ListOptions } from '../list/list-options.js';
import type { Folds } from './folds.js';

interface DeparturesOptions extends ListOptions {
  records?: readonly Departure[] | SharedDepartures | undefined;
  /** the level of the heading */
  level: number;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
  /** whether the headings are parts for style sheets */
  isAlone?: boolean;
}

type Module = typeof import('./departures.lazy.js');

export class DeparturesController {
  readonly #options: () => DeparturesOptions | undefined;
  readonly #module: Lazy<Module>;
  #folds: Folds | undefined;
  readonly #list: LazyList<'departures', DeparturesOptions, Module>;

  /** @param options what it wants; `undefined` where it shows no departures */
  constructor(host: LitElement, options: () => DeparturesOptions | undefined) {
    this.#options = options;
    const load = () => import('./departures.lazy.js');
    this.#module = new Lazy(host, {
      when: () => options() !== undefined,
      load,
      styles: ({ departuresStyles }) => departuresStyles,
      onLoad: ({ Folds }) => (this.#folds = new Folds(host)),
      otherwise: 'the previous content stays',
    });
    const kind = {
      options,
      campaign: ({ campaign }: DeparturesOptions) => {
        const records = campaign && this.#ofCampaign(campaign);
        return records && { records, calls: campaign.calls };
      },
      prefix: 'departure',
      nameOf: ({ id }: Departure) => id,
    };
    this.#list = new LazyList(host, 'departures', kind, { view: load });
  }

  /** The words that it shows besides those of the letter. */
  get namespaces(): readonly Namespace[] {
    if (!this.#options()) return [];
    return this.#list.isWanted ? ['departures', 'list'] : ['departures'];
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while all records are still to come
   */
  template(words: Words): unknown {
    const options = this.#options();
    const { module } = this.#module;
    if (!options?.campaign || !module || !words.covers('departures')) return undefined;
    const { campaign, level, isAlone } = options;
    const list = this.#list.open(words);
    const all = this.#ofCampaign(campaign);
    if (!list || !all) return undefined;
    const context = { all, call: mainCall(campaign), level, isAlone, folds: this.#folds };
    const view =
      list === 'plain'
        ? module.plainDepartures(words, context)
        : module.departuresView(words, { ...context, all: list.all }, options, list);
    return module.departuresTemplate(words, view);
  }

  /** The bundled departures come with the module. */
  #ofCampaign({ departures }: CurrentCampaign): readonly Departure[] | undefined {
    return departures ?? this.#module.module?.departures;
  }
}
