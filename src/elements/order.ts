/** In which order endorsements stand in a list with tools. */
import type { Endorsement } from '../campaign/schema.js';
import type { Formats } from '../i18n/format.js';

export type GroupBy = 'call' | 'country';
export type SortBy = 'name' | 'date' | 'country';

type Compare<Of> = (a: Of, b: Of) => number;

interface Wishes {
  groupBy: GroupBy;
  sortBy: SortBy;
  /** the ids of the calls, in the order of their groups */
  calls: readonly string[];
  /** the host's own organisation, which stands first, and its group with it */
  host: Endorsement | undefined;
}

/**
 * @param formats the language of the page
 * @param wishes how to group and to sort
 */
export function orderOfEndorsements(formats: Formats, { groupBy, sortBy, calls, host }: Wishes): Compare<Endorsement> {
  const byName: Compare<Endorsement> = (a, b) =>
    formats.compare(a.sortKey ?? a.name, b.sortKey ?? b.name) || compareTexts(a.id, b.id);
  const byCountry = countries(formats);
  const bySort: Record<SortBy, Compare<Endorsement>> = {
    name: byName,
    date: (a, b) => -compareTexts(a.date, b.date) || byName(a, b),
    country: (a, b) => byCountry(a, b) || byName(a, b),
  };
  const rank = new Map(calls.map((id, index) => [id, index]));
  const byGroup: Record<GroupBy, Compare<Endorsement>> = {
    call: (a, b) => (rank.get(a.call) ?? 0) - (rank.get(b.call) ?? 0),
    country: byCountry,
  };
  const sorted: Compare<Endorsement> = (a, b) => byGroup[groupBy](a, b) || bySort[sortBy](a, b);
  if (!host) return sorted;
  const nearHost = (one: Endorsement) => Number(one[groupBy] === host[groupBy]) + Number(one === host);
  return (a, b) => nearHost(b) - nearHost(a) || sorted(a, b);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By the name of the country, which is looked up once each. */
function countries(formats: Formats): Compare<{ country: string }> {
  const names = new Map<string, string>();
  const nameOf = (code: string) => {
    const name = names.get(code) ?? formats.country(code);
    names.set(code, name);
    return name;
  };
  return (a, b) => (a.country === b.country ? 0 : formats.compare(nameOf(a.country), nameOf(b.country)));
}
