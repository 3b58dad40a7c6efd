/** What `<leave-x-endorsements>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Campaign, Endorsement } from '../../campaign/schema.js';
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
}

export interface EndorsementsView {
  groups: readonly Group[];
  /** level of the heading */
  level: number;
  /** whether the headings are parts for style sheets: in a letter, that is its title alone */
  isAlone?: boolean;
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
  return html`<section class="root endorsements" part="endorsements" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('endorsements.heading'), isAlone && 'heading')} ${above}
    ${groups.map(
      ({ title, records }) =>
        html`${title}
          <ul class="records">
            ${records.map((one) => recordTemplate(words, one, view))}
          </ul>`,
    )}
    ${below}
  </section>`;
}

/** What a list of endorsements is made from. */
export interface EndorsementsContext {
  campaign: Calls & { endorsements: readonly Endorsement[] };
  /** level of the heading */
  level: number;
  /** see {@link EndorsementsView} */
  isAlone?: boolean;
}

/**
 * A list that needs no tools: one group a call, the letter's own first.
 * @param words the language of the page
 * @param context the endorsements, and the calls that they are of
 */
export function plainEndorsements(
  words: Words,
  { campaign, level, isAlone = false }: EndorsementsContext,
): EndorsementsView {
  const order = byName(words);
  const groups = mainFirst(campaign).flatMap((call) => {
    const records = campaign.endorsements.filter((one) => one.call === call.id).sort(order);
    if (records.length === 0) return [];
    return [
      { title: callTemplate(words, campaign, call, { count: records.length, level: level + 1, isAlone }), records },
    ];
  });
  return { level, isAlone, groups };
}

/** The calls, the letter's own first. */
export const mainFirst = ({ calls, call }: Calls): Call[] =>
  [...calls].sort((a, b) => Number(b.id === call) - Number(a.id === call));

/** The heading of a group. */
export const subheading = (level: number, content: Passage, isAlone: boolean): TemplateResult =>
  heading(level, content, isAlone && 'subheading', 'subheading');

/**
 * How many endorse a call; and, before the first name, what it is where it is not the letter's own.
 * @param words the language of the page
 * @param campaign which call is the letter's own
 * @param call the one
 * @param view how many endorse it, and the heading that says so
 */
export function callTemplate(
  words: Words,
  { call: mainCall }: Calls,
  call: Call,
  { count, level, isAlone }: { count: number; level: number; isAlone: boolean },
): TemplateResult {
  return html`
    ${subheading(level, words.t('endorsements.organisations', { count, call: words.formats.quoted(titleOf(words, call)) }), isAlone)}
    <div class="note">
      ${call.id === mainCall ? nothing : html`<p class="related">${relatedNote(words, call)}</p>`}
      ${citationTemplate(words, words.t('endorsements.source'), call.source)}
    </div>
  `;
}

function relatedNote(words: Words, call: Call) {
  const { id, date } = call;
  return words.t('endorsements.related', {
    date: words.formats.date(date),
    // words of the host's own may leave these out
    addressee: words.text(`calls.${id}.addressee`) || '–',
    asks: words.text(`calls.${id}.asks`) || titleOf(words, call),
  });
}

function recordTemplate(words: Words, endorsement: Endorsement, { mark, note }: EndorsementsView): TemplateResult {
  const { id, kind, before, after } = mark?.(endorsement) ?? {};
  return html`<li id=${id ?? nothing} class=${kind ?? nothing}>
    ${before} ${nameTemplate(words, endorsement)} ${after}
    ${metaTemplate([
      words.t(`endorsements.role.${endorsement.role}`),
      dateTemplate(words, endorsement.date),
      note?.(endorsement),
    ])}
    ${citationTemplate(words, words.t('endorsements.source'), endorsement.source)}
  </li>`;
}
