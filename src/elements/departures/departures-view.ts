/** The departures in a list with tools. */
import type { Departure } from '../../campaign/schema.js';
import type { WordKey, Words } from '../../i18n/words.js';
import type { ListMarks, ListTools } from '../list/list.lazy.js';
import { type DeparturesContext, type DeparturesView, orderOfDepartures } from './departures.template.js';

/**
 * @param words the language of the page
 * @param context the departures
 * @param wishes which stands first
 * @param list the tools, and what marks a record out
 */
export function departuresView(
  words: Words,
  context: DeparturesContext,
  { highlight }: { highlight: string },
  { tools, marks }: { tools: ListTools<Departure>; marks: ListMarks<Departure> },
): DeparturesView {
  const { all } = context;
  const order = orderOfDepartures(words);
  const { page, toolbar, foot } = tools.select(words, all, {
    order: highlight,
    compare: (a, b) => Number(b.id === highlight) - Number(a.id === highlight) || order(a, b),
    filters: ['status', 'country', 'kind'],
    statusLabel: (status) => words.t(`departures.status.${status}` as WordKey),
  });
  return { ...context, page, above: [marks.failure, toolbar], below: foot, mark: marks.mark };
}
