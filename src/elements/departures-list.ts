/** The departures in a list with tools. */
import type { Departure } from '../campaign/schema.js';
import type { Formats } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import type { DeparturesView } from './leave-x-departures.template.js';
import { ListTools } from './list-tools.js';
import { type ListHost, RecordList } from './record-list.js';
import type { OfCampaign } from './records-controller.js';

type Order = (formats: Formats) => (a: Departure, b: Departure) => number;

interface Host extends ListHost {
  headingLevel: number;
}

export class DeparturesList {
  readonly #host: Host;
  readonly #platform: () => string;
  readonly #order: Order;
  readonly #list: RecordList<'departures'>;

  /**
   * @param host the list
   * @param ofCampaign the departures of the campaign; `undefined` while it is not there
   * @param platform what was left
   * @param order how departures stand
   */
  constructor(host: Host, ofCampaign: () => OfCampaign<Departure> | undefined, platform: () => string, order: Order) {
    this.#host = host;
    this.#platform = platform;
    this.#order = order;
    const tools = new ListTools<Departure>(host, ['status', 'country', 'kind'], (words, status) =>
      words.t(`departures.status.${status}`, { platform: platform() }),
    );
    this.#list = new RecordList(host, 'departures', ofCampaign, tools, { prefix: 'departure', nameOf: ({ id }) => id });
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while all records are still to come
   */
  view(words: Words): DeparturesView | undefined {
    const list = this.#list;
    if (!list.all) return undefined;
    const { highlight, headingLevel } = this.#host;
    const order = this.#order(words.formats);
    const compare = (a: Departure, b: Departure) =>
      Number(b.id === highlight) - Number(a.id === highlight) || order(a, b);
    const { page, toolbar, foot } = list.tools.select(words, list.all, { name: highlight, compare });
    return {
      page,
      all: list.all,
      platform: this.#platform(),
      level: headingLevel,
      above: [list.failure(words), toolbar],
      below: foot,
      mark: (record) => list.mark(words, record),
    };
  }
}
