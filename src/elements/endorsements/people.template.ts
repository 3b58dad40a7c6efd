/** How people stand in a list of endorsements: apart from organisations, with a count of their own, in columns of names. */
import { html, nothing } from 'lit';
import type { Call, Endorsement } from '../../campaign/schema.js';
import type { Passage, Words } from '../../i18n/words.js';
import { byName } from '../order.js';
import {
  callTemplate,
  countTemplate,
  type EndorsementsContext,
  type EndorsementsView,
  type Group,
  mainFirst,
  type Run,
  runTemplate,
} from './endorsements.template.js';

/** @param record an endorsement */
export const isPerson = ({ kind }: Endorsement): boolean => kind === 'person';

/**
 * Parts organisations from people, in the order in which they come.
 * @param records those of one group
 * @returns one or two lists, none of them empty
 */
export function parted(records: readonly Endorsement[]): Endorsement[][] {
  const people = records.filter(isPerson);
  const others = records.filter((one) => !isPerson(one));
  const parts = records[0] && isPerson(records[0]) ? [people, others] : [others, people];
  return parts.filter(({ length }) => length > 0);
}

const whatOf = ([first]: readonly Endorsement[]) => (first && isPerson(first) ? 'people' : 'organisations');

/**
 * The records of one call, each part below its count, and what the call is before the first name.
 * @param words the language of the page
 * @param context the calls
 * @param call the one
 * @param records those of the call
 * @param draw how people are drawn
 */
export const groupsOfCall = (
  words: Words,
  { campaign, level, isAlone }: EndorsementsContext,
  call: Call,
  records: readonly Endorsement[],
  draw: (run: Run) => unknown,
): Group[] =>
  parted(records).map((part, index) => {
    const count = countTemplate(words, whatOf(part), call, { count: part.length, level, isAlone });
    return groupOf(part, [count, index === 0 ? callTemplate(words, campaign, call) : nothing], draw);
  });

/**
 * @param records organisations, or people
 * @param title what stands above them
 * @param draw how people are drawn
 */
export const groupOf = (records: readonly Endorsement[], title: unknown, draw: (run: Run) => unknown): Group => ({
  title,
  records,
  draw: whatOf(records) === 'people' ? draw : undefined,
});

/**
 * A list without tools that may have people in it: one group a call and kind, the letter's own call first.
 * @param words the language of the page
 * @param context the endorsements, and the calls that they are of
 */
export function plainEndorsementsWithPeople(words: Words, context: EndorsementsContext): EndorsementsView {
  const { campaign, level, isAlone } = context;
  const order = byName(words);
  const view: EndorsementsView = { level, isAlone, groups: [] };
  const groups = mainFirst(campaign).flatMap((call) => {
    const records = campaign.endorsements.filter((one) => one.call === call.id).sort(order);
    const organisationsFirst = [...records.filter((one) => !isPerson(one)), ...records.filter(isPerson)];
    return groupsOfCall(words, context, call, organisationsFirst, (run) => peopleTemplate(words, run, view));
  });
  return { ...view, groups };
}

/**
 * A list of people.
 * @param words the language of the page
 * @param run the people
 * @param view what marks them out
 */
export const peopleTemplate = (words: Words, run: Run, view: EndorsementsView): unknown =>
  runTemplate(words, run, view, { kind: ' people', more: affiliationOf });

function affiliationOf({ position, affiliation, place, lang }: Endorsement): Passage {
  const known = [position, affiliation, place].filter(Boolean).join(', ');
  return known && html`<span translate="no" lang=${lang ?? nothing}>${known}</span>`;
}
