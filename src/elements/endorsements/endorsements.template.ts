/** What `<leave-x-endorsements>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Campaign, Endorsement, Source } from '../../campaign/schema.js';
import type { Passage, Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { byName } from '../order.js';
import { citationTemplate, dateTemplate, type Marks, metaTemplate, nameTemplate, titleOf } from '../record.js';

/** The calls that endorsements are of; `call` names the one that the letter makes. */
export type Calls = Pick<Campaign, 'call' | 'calls'>;

/** Records that stand together under a title. */
export interface Group {
  title: unknown;
  records: readonly Endorsement[];
  /** draws what is not drawn as organisations are */
  draw?: ((run: Run) => unknown) | undefined;
}

/** Records in a row, as one list. */
export interface Run {
  records: Endorsement[];
  /** the source of them all, which is told once; absent where each tells its own */
  source?: Source | undefined;
}

export interface EndorsementsView {
  groups: readonly Group[];
  /** level of the heading */
  level: number;
  /** whether the headings are parts for style sheets: in a letter, that is its title alone */
  isAlone?: boolean | undefined;
  /** how many there are in all, where not all are shown */
  total?: number;
  /** what stands above and below the records */
  above?: unknown;
  below?: unknown;
  /** what marks a record out */
  mark?: ((record: Endorsement) => Marks) | undefined;
  /** one more line for a record */
  note?: ((record: Endorsement) => Passage | undefined) | undefined;
}

/**
 * @param words the language of the page
 * @param view the endorsements in their groups
 */
export function endorsementsTemplate(words: Words, view: EndorsementsView): TemplateResult {
  const { groups, level, isAlone, above = nothing, below = nothing } = view;
  if (groups.length === 0 && above === nothing) return html``;
  const count = view.total ?? groups.reduce((sum, { records }) => sum + records.length, 0);
  return html`<section
    class=${`root endorsements${count < 13 ? ' few' : ''}`}
    part="endorsements"
    lang=${words.locale}
    dir=${words.dir}
  >
    ${heading(level, words.t('endorsements.heading'), isAlone && 'heading')} ${above}
    ${groups.map(({ title, records, draw }) => [title, runsOf(records).map(draw ?? ((run) => runTemplate(words, run, view)))])}
    ${below}
  </section>`;
}

/**
 * Brings records with one source together, where the first of them stands.
 * @param records in their order
 */
export function clustersOf(records: readonly Endorsement[]): Endorsement[][] {
  const clusters = new Map<string, Endorsement[]>();
  for (const record of records) {
    // what has been read has its fields in one order
    const key = JSON.stringify(record.source);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(record);
    else clusters.set(key, [record]);
  }
  return [...clusters.values()];
}

function runsOf(records: readonly Endorsement[]): Run[] {
  const runs: Run[] = [];
  for (const cluster of clustersOf(records)) {
    const last = runs.at(-1);
    if (cluster.length > 1) runs.push({ records: cluster, source: cluster[0]?.source });
    else if (last && !last.source) last.records.push(...cluster);
    else runs.push({ records: cluster });
  }
  return runs;
}

/** The more names, the calmer each: a few are large, from a thousand on they are a directory. */
const lookOf = (count: number) => (count < 21 ? '' : count < 1000 ? ' many' : ' many directory');

/**
 * A list of endorsements: what all of them say alike is told once, above it.
 * @param words the language of the page
 * @param run the endorsements
 * @param view what marks them out
 * @param more what people are to style sheets, and what else is told of each
 */
export function runTemplate(
  words: Words,
  { records, source }: Run,
  view: EndorsementsView,
  { kind = '', more }: { kind?: string; more?: (record: Endorsement) => Passage } = {},
): unknown {
  const [first] = records;
  const isTold = source && records.every(({ role, date }) => role === first?.role && date === first.date);
  return html`${isTold && first ? metaTemplate(factsOf(words, first)) : nothing}
    ${source ? citationTemplate(words, words.t('list.sharedSource'), source) : nothing}
    <ul class=${`records${kind}${lookOf(view.total ?? records.length)}`}>
      ${records.map((one) => recordTemplate(words, one, view, { facts: [more?.(one), ...(isTold ? [] : factsOf(words, one))], source }))}
    </ul>`;
}

/** What a list of endorsements is made from. */
export interface EndorsementsContext {
  campaign: Calls & { endorsements: readonly Endorsement[] };
  /** level of the heading */
  level: number;
  /** see {@link EndorsementsView} */
  isAlone?: boolean | undefined;
}

/**
 * A list of organisations that needs no tools: one group a call, the letter's own first. People come with what counts and draws them.
 * @param words the language of the page
 * @param context the endorsements, and the calls that they are of
 */
export function plainEndorsements(words: Words, { campaign, level, isAlone }: EndorsementsContext): EndorsementsView {
  const order = byName(words);
  const groups = mainFirst(campaign).flatMap((call) => {
    const records = campaign.endorsements.filter((one) => one.call === call.id && one.kind !== 'person').sort(order);
    if (records.length === 0) return [];
    const count = countTemplate(words, 'organisations', call, { count: records.length, level, isAlone });
    return [{ title: [count, callTemplate(words, campaign, call)], records }];
  });
  return { level, isAlone, groups };
}

/** The calls, the letter's own first. */
export const mainFirst = ({ calls, call }: Calls): Call[] =>
  [...calls].sort((a, b) => Number(b.id === call) - Number(a.id === call));

/** The heading of a group. */
export const subheading = (level: number, content: Passage, isAlone?: boolean): TemplateResult =>
  heading(level, content, isAlone && 'subheading', 'subheading');

/**
 * The heading that says how many endorse a call.
 * @param words the language of the page
 * @param what what is counted
 * @param call the one
 * @param view how many endorse it, and the heading
 */
export function countTemplate(
  words: Words,
  what: 'organisations' | 'people',
  call: Call,
  { count, level, isAlone }: { count: number; level: number; isAlone?: boolean | undefined },
): TemplateResult {
  const values = { count, call: words.formats.quoted(titleOf(words, call)) };
  return subheading(level + 1, words.t(`endorsements.${what}`, values), isAlone);
}

/**
 * What a call is, before the first name: also that it is another than the letter's own, where it is.
 * @param words the language of the page
 * @param campaign which call is the letter's own
 * @param call the one
 */
export const callTemplate = (words: Words, { call: mainCall }: Calls, call: Call): TemplateResult =>
  html`<div class="note">
    ${call.id === mainCall ? nothing : html`<p class="related">${relatedNote(words, call)}</p>`}
    ${citationTemplate(words, words.t('endorsements.source'), call.source)}
  </div>`;

function relatedNote(words: Words, call: Call) {
  const { id, date } = call;
  return words.t('endorsements.related', {
    date: words.formats.date(date),
    // words of the host's own may leave these out
    addressee: words.text(`calls.${id}.addressee`) || '–',
    asks: words.text(`calls.${id}.asks`) || titleOf(words, call),
  });
}

/** What a record says of its call. */
const factsOf = (words: Words, { role, date }: Endorsement): Passage[] => [
  words.t(`endorsements.role.${role}`),
  date ? dateTemplate(words, date) : words.t('endorsements.dateUnknown'),
];

/** A record in its list, with the facts and the source that have not been told already. */
function recordTemplate(
  words: Words,
  endorsement: Endorsement,
  { mark, note }: EndorsementsView,
  { facts, source }: { facts: readonly (Passage | undefined)[]; source: Source | undefined },
): TemplateResult {
  const { id, kind, before, after } = mark?.(endorsement) ?? {};
  return html`<li id=${id ?? nothing} class=${kind ?? nothing}>
    ${before} ${nameTemplate(words, endorsement)} ${after} ${metaTemplate([...facts, note?.(endorsement)])}
    ${source ? nothing : citationTemplate(words, words.t('endorsements.source'), endorsement.source)}
  </li>`;
}
