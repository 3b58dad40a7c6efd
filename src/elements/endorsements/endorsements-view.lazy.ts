/** The endorsements in a list with tools: loaded where the page brings endorsements, marks one or wants addresses for them. */
import { nothing } from 'lit';
import type { Call, Endorsement } from '../../campaign/schema.js';
import type { Passage, Words } from '../../i18n/words.js';
import type { ListMarks, ListTools } from '../list/list.lazy.js';
import { byName, compareTexts } from '../order.js';
import { titleOf } from '../record.js';
import { type Countries, countriesOf, countriesTemplate } from './countries.template.js';
import {
  callTemplate,
  clustersOf,
  countTemplate,
  type EndorsementsContext,
  type EndorsementsView,
  mainFirst,
  type Run,
  subheading,
} from './endorsements.template.js';
import { groupOf, groupsOfCall, isPerson, parted, peopleTemplate } from './people.template.js';

type GroupBy = 'call' | 'country';
type SortBy = 'name' | 'date' | 'country';
type Compare<Of> = (a: Of, b: Of) => number;

/** What the page wishes for; a reader may choose otherwise. */
export interface EndorsementsWishes {
  groupBy?: string;
  sortBy?: string;
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
  const { campaign, level, isAlone } = context;
  const all = campaign.endorsements;
  if (all.length === 0 && !marks.hasFailed) return { level, groups: [] };
  const counts = tools.once(all, () => countsOf(all));
  const calls = mainFirst(campaign).filter(({ id }) => counts.of.has(id));
  const groupBy = tools.choice('groupBy', wishes.groupBy === 'country' ? 'country' : 'call');
  const { sortBy: sort } = wishes;
  const sortBy = tools.choice('sortBy', sort === 'date' || sort === 'country' ? sort : 'name');
  const { highlight } = wishes;
  const { page, toolbar, foot } = tools.select(words, all, {
    order: [groupBy, sortBy, highlight].join(),
    compare: orderOf(words, { groupBy, sortBy, calls, highlighted: all.find(({ id }) => id === highlight) }),
    gather: (sorted) =>
      groupsOf(sorted, groupBy).flatMap(([, records]) => parted(records).flatMap((part) => clustersOf(part).flat())),
    ...(counts.hasPeople && {
      search: { label: words.t('list.searchPeople'), in: ({ affiliation = '' }: Endorsement) => affiliation },
    }),
    filters: ['country', 'kind'],
    choices: [
      { name: 'groupBy', values: ['call', 'country'] },
      { name: 'sortBy', values: ['name', 'date', 'country'] },
    ],
  });
  const heads = calls.map((call) => {
    const { organisations, people, countries } = counts.of.get(call.id) ?? countOf([]);
    return [
      organisations > 0
        ? countTemplate(words, 'organisations', call, { count: organisations, level, isAlone })
        : nothing,
      people > 0 ? countTemplate(words, 'people', call, { count: people, level, isAlone }) : nothing,
      countriesTemplate(words, countries),
      callTemplate(words, campaign, call),
    ];
  });
  // with a toolbar between, what has to be said of each call is said before the first name of any
  const isByCall = groupBy === 'call' && toolbar === nothing;
  const title = (id: string) => {
    const call = calls.find((one) => one.id === id);
    return call ? titleOf(words, call) : id;
  };
  const groupTitle = (key: string | undefined): unknown => {
    if (groupBy === 'country')
      return subheading(level + 1, key ? words.formats.countryAlone(key) : words.t('list.countryUnknown'), isAlone);
    return calls.length > 1 ? subheading(level + 1, title(key ?? ''), isAlone) : nothing;
  };
  const view: EndorsementsView = {
    level,
    isAlone,
    total: all.length,
    above: [marks.failure, isByCall ? nothing : heads, toolbar],
    groups: [],
    below: foot,
    mark: marks.mark,
    note:
      groupBy === 'country' && calls.length > 1
        ? ({ call }): Passage => words.t('list.call', { call: title(call) })
        : undefined,
  };
  const draw = (run: Run) => peopleTemplate(words, run, view);
  const groups = groupsOf(page, groupBy).flatMap(([key, records]) => {
    const call = isByCall ? calls.find(({ id }) => id === key) : undefined;
    if (call) return groupsOfCall(words, context, call, records, draw);
    return parted(records).map((part, index) => groupOf(part, index === 0 ? groupTitle(key) : nothing, draw));
  });
  return { ...view, groups };
}

interface Count {
  organisations: number;
  people: number;
  countries: Countries;
}

function countOf(records: readonly Endorsement[]): Count {
  const people = records.filter(isPerson).length;
  return { organisations: records.length - people, people, countries: countriesOf(records) };
}

/** How many endorse each call. */
function countsOf(all: readonly Endorsement[]): { of: ReadonlyMap<string | undefined, Count>; hasPeople: boolean } {
  const counts = new Map(groupsOf(all, 'call').map(([call, records]) => [call, countOf(records)]));
  return { of: counts, hasPeople: [...counts.values()].some(({ people }) => people > 0) };
}

/** Records that share a field, in the order that they have. */
function groupsOf(page: readonly Endorsement[], groupBy: GroupBy): [key: string | undefined, records: Endorsement[]][] {
  const groups = new Map<string | undefined, Endorsement[]>();
  for (const record of page) {
    const group = groups.get(record[groupBy]) ?? [];
    group.push(record);
    groups.set(record[groupBy], group);
  }
  // Prototype.js and MooTools have an Array.from of their own
  return [...groups];
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
  const country: Compare<Endorsement> = ({ country: a }, { country: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return a === b ? 0 : words.formats.compareCountries(a, b);
  };
  const bySort: Record<SortBy, Compare<Endorsement>> = {
    name,
    date: (a, b) => -compareTexts(a.date ?? '', b.date ?? '') || name(a, b),
    country: (a, b) => country(a, b) || name(a, b),
  };
  const rank = new Map(calls.map(({ id }, index) => [id, index]));
  const byGroup: Record<GroupBy, Compare<Endorsement>> = {
    call: (a, b) => (rank.get(a.call) ?? 0) - (rank.get(b.call) ?? 0),
    country,
  };
  const person: Compare<Endorsement> = (a, b) => Number(isPerson(a)) - Number(isPerson(b));
  const sorted: Compare<Endorsement> = (a, b) => byGroup[groupBy](a, b) || person(a, b) || bySort[sortBy](a, b);
  if (!highlighted) return sorted;
  const nearness = (one: Endorsement) =>
    one[groupBy] === highlighted[groupBy]
      ? 1 + Number(isPerson(one) === isPerson(highlighted)) + Number(one === highlighted)
      : 0;
  return (a, b) => nearness(b) - nearness(a) || sorted(a, b);
}
