/** The endorsements in a list with tools. */
import { nothing } from 'lit';
import type { Campaign, Endorsement } from '../campaign/schema.js';
import type { Words } from '../i18n/words.js';
import { heading } from './heading.js';
import {
  callTemplate,
  type Calls,
  type EndorsementsView,
  type Group,
  ownFirst,
  titleOf,
} from './leave-x-endorsements.template.js';
import { ListTools } from './list-tools.js';
import { type GroupBy, orderOfEndorsements, type SortBy } from './order.js';
import { type ListHost, RecordList } from './record-list.js';

type Endorsed = Calls & Pick<Campaign, 'endorsements'>;

interface Host extends ListHost {
  groupBy: string;
  sortBy: string;
  headingLevel: number;
}

export class EndorsementsList {
  readonly #host: Host;
  readonly #campaign: () => Endorsed | undefined;
  readonly #list: RecordList<'endorsements'>;
  #counted: readonly Endorsement[] | undefined;
  #counts = new Map<string, number>();

  /**
   * @param host the list
   * @param campaign what it is a list of; `undefined` while that is not there
   */
  constructor(host: Host, campaign: () => Endorsed | undefined) {
    this.#host = host;
    this.#campaign = campaign;
    const ofCampaign = () => {
      const current = campaign();
      return current && { records: current.endorsements, calls: current.calls };
    };
    this.#list = new RecordList(
      host,
      'endorsements',
      ofCampaign,
      new ListTools<Endorsement>(host, ['country', 'kind']),
      {
        prefix: 'endorsement',
        nameOf: ({ call, id }) => `${call}-${id}`,
      },
    );
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while all records are still to come
   */
  view(words: Words): EndorsementsView | undefined {
    const list = this.#list;
    const { all } = list;
    const campaign = this.#campaign();
    if (!all || !campaign) return undefined;
    const { headingLevel } = this.#host;
    const failure = list.failure(words);
    if (all.length === 0 && failure === nothing) return { level: headingLevel, groups: [] };
    const { groupBy, sortBy } = this.#chosen();
    const counts = this.#count(all);
    const calls = ownFirst(campaign).filter(({ id }) => counts.has(id));
    const { highlight } = this.#host;
    const compare = orderOfEndorsements(words.formats, {
      groupBy,
      sortBy,
      calls: calls.map(({ id }) => id),
      host: highlight ? all.find(({ id }) => id === highlight) : undefined,
    });
    const { page, toolbar, foot } = list.tools.select(
      words,
      all,
      { name: [groupBy, sortBy, highlight].join(), compare },
      { groupBy, sortBy },
    );
    const level = headingLevel + 1;
    const heads = calls.map((call) => callTemplate(words, campaign, call, counts.get(call.id) ?? 0, level));
    // with a toolbar between, what has to be said of each call is said before the first name of any
    const byCall = groupBy === 'call' && toolbar === nothing;
    const titles = new Map(
      calls.map((call, index) => [call.id, byCall ? heads[index] : this.#title(words, calls.length, call.id)]),
    );
    return {
      level: headingLevel,
      above: [failure, byCall ? nothing : heads, toolbar],
      groups: groupsOf(page, groupBy, (key) =>
        groupBy === 'country' ? heading(level, words.formats.country(key), 'subheading') : titles.get(key),
      ),
      below: foot,
      mark: (record) => list.mark(words, record),
      note:
        groupBy === 'country' && calls.length > 1
          ? ({ call }) => words.t('list.call', { call: this.#titleOf(words, call) })
          : undefined,
    };
  }

  /** How many endorse each call: counted once a list, and not with every keystroke. */
  #count(all: readonly Endorsement[]): ReadonlyMap<string, number> {
    if (all === this.#counted) return this.#counts;
    this.#counted = all;
    this.#counts = new Map();
    for (const { call } of all) this.#counts.set(call, (this.#counts.get(call) ?? 0) + 1);
    return this.#counts;
  }

  #title(words: Words, calls: number, id: string): unknown {
    return calls > 1 ? heading(this.#host.headingLevel + 1, this.#titleOf(words, id), 'subheading') : nothing;
  }

  #titleOf(words: Words, id: string): string {
    const call = this.#campaign()?.calls.find((one) => one.id === id);
    return call ? titleOf(words, call) : id;
  }

  /** What a reader has chosen, else what the host has. */
  #chosen(): { groupBy: GroupBy; sortBy: SortBy } {
    const { tools } = this.#list;
    const { groupBy, sortBy } = this.#host;
    return {
      groupBy: tools.groupBy ?? (groupBy === 'country' ? 'country' : 'call'),
      sortBy: tools.sortBy ?? (sortBy === 'date' || sortBy === 'country' ? sortBy : 'name'),
    };
  }
}

/** Records that share a field, in the order that they have. */
function groupsOf(page: readonly Endorsement[], groupBy: GroupBy, title: (key: string) => unknown): Group[] {
  const groups = new Map<string, Endorsement[]>();
  for (const record of page) {
    const group = groups.get(record[groupBy]) ?? [];
    group.push(record);
    groups.set(record[groupBy], group);
  }
  return Array.from(groups, ([key, records]) => ({ title: title(key), records }));
}
