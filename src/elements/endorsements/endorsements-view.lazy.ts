/** The endorsements in a list with tools: loaded where the page brings endorsements, marks one or wants addresses for them. */
import { nothing } from 'lit';
import type { Call, Endorsement } from '../../campaign/schema.js';
import type { Passage, Words } from '../../i18n/words.js';
import type { ListMarks, ListTools } from '../list/list.lazy.js';
import { byName, compareTexts } from '../order.js';
import { titleOf } from '../record.js';
import {
  callTemplate,
  type EndorsementsContext,
  type EndorsementsView,
  type Group,
  mainFirst,
  subheading,
} from './endorsements.template.js';

type GroupBy = 'call' | 'country';
type SortBy = 'name' | 'date' | 'country';
type Compare<Of> = (a: Of, b: Of) => number;

/** What the page wishes for; a reader may choose otherwise. */
export interface EndorsementsWishes {
  groupBy: string;
  sortBy: string;
  highlight: string;
}

/**
 * @param words the language of the page
 * @param context the endorsements, and the calls that they are of
 * @param wishes how they are to stand
 * @param list the tools, and what marks a record out
 */
export function endorsementsView(
  words: Words,
  context: EndorsementsContext,
  wishes: EndorsementsWishes,
  { tools, marks }: { tools: ListTools<Endorsement>; marks: ListMarks<Endorsement> },
): EndorsementsView {
  const { campaign, level, isAlone = false } = context;
  const all = campaign.endorsements;
  if (all.length === 0 && !marks.hasFailed) return { level, groups: [] };
  const counts = tools.once(all, () => countsOf(all));
  const calls = mainFirst(campaign).filter(({ id }) => counts.has(id));
  const groupBy = tools.choice('groupBy', wishes.groupBy === 'country' ? 'country' : 'call');
  const { sortBy: sort } = wishes;
  const sortBy = tools.choice('sortBy', sort === 'date' || sort === 'country' ? sort : 'name');
  const { highlight } = wishes;
  const { page, toolbar, foot } = tools.select(words, all, {
    order: [groupBy, sortBy, highlight].join(),
    compare: orderOf(words, { groupBy, sortBy, calls, highlighted: all.find(({ id }) => id === highlight) }),
    filters: ['country', 'kind'],
    choices: [
      { name: 'groupBy', values: ['call', 'country'] },
      { name: 'sortBy', values: ['name', 'date', 'country'] },
    ],
  });
  const heads = calls.map((call) =>
    callTemplate(words, campaign, call, { count: counts.get(call.id) ?? 0, level: level + 1, isAlone }),
  );
  // with a toolbar between, what has to be said of each call is said before the first name of any
  const isByCall = groupBy === 'call' && toolbar === nothing;
  const title = (id: string) => {
    const call = calls.find((one) => one.id === id);
    return call ? titleOf(words, call) : id;
  };
  const groupTitle = (key: string): unknown => {
    if (groupBy === 'country') return subheading(level + 1, words.formats.countryAlone(key), isAlone);
    if (isByCall) return heads[calls.findIndex(({ id }) => id === key)];
    return calls.length > 1 ? subheading(level + 1, title(key), isAlone) : nothing;
  };
  return {
    level,
    isAlone,
    above: [marks.failure, isByCall ? nothing : heads, toolbar],
    groups: groupsOf(page, groupBy, groupTitle),
    below: foot,
    mark: marks.mark,
    note:
      groupBy === 'country' && calls.length > 1
        ? ({ call }): Passage => words.t('list.call', { call: title(call) })
        : undefined,
  };
}

/** How many endorse each call. */
function countsOf(all: readonly Endorsement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { call } of all) counts.set(call, (counts.get(call) ?? 0) + 1);
  return counts;
}

/** Records that share a field, in the order that they have. */
function groupsOf(page: readonly Endorsement[], groupBy: GroupBy, title: (key: string) => unknown): Group[] {
  const groups = new Map<string, Endorsement[]>();
  for (const record of page) {
    const group = groups.get(record[groupBy]) ?? [];
    group.push(record);
    groups.set(record[groupBy], group);
  }
  // Prototype.js and MooTools have an Array.from of their own
  return [...groups].map(([key, records]) => ({ title: title(key), records }));
}

interface Order {
  groupBy: GroupBy;
  sortBy: SortBy;
  /** in the order of their groups */
  calls: readonly Call[];
  /** stands first, and its group with it */
  highlighted: Endorsement | undefined;
}

function orderOf(words: Words, { groupBy, sortBy, calls, highlighted }: Order): Compare<Endorsement> {
  const name = byName(words);
  const country: Compare<Endorsement> = (a, b) =>
    a.country === b.country ? 0 : words.formats.compareCountries(a.country, b.country);
  const bySort: Record<SortBy, Compare<Endorsement>> = {
    name,
    date: (a, b) => -compareTexts(a.date, b.date) || name(a, b),
    country: (a, b) => country(a, b) || name(a, b),
  };
  const rank = new Map(calls.map(({ id }, index) => [id, index]));
  const byGroup: Record<GroupBy, Compare<Endorsement>> = {
    call: (a, b) => (rank.get(a.call) ?? 0) - (rank.get(b.call) ?? 0),
    country,
  };
  const sorted: Compare<Endorsement> = (a, b) => byGroup[groupBy](a, b) || bySort[sortBy](a, b);
  if (!highlighted) return sorted;
  const nearness = (one: Endorsement) => Number(one[groupBy] === highlighted[groupBy]) + Number(one === highlighted);
  return (a, b) => nearness(b) - nearness(a) || sorted(a, b);
}
