/** What `<leave-x-endorsements>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Campaign, Endorsement } from '../campaign/schema.js';
import type { Passage, Words } from '../i18n/words.js';
import { heading } from './heading.js';
import { dateTemplate, type Marks, metaTemplate, nameTemplate, sourceTemplate } from './record.js';

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
  const { groups, level, above = nothing, below = nothing } = view;
  if (groups.length === 0 && above === nothing) return html``;
  return html`<section class="root" part="endorsements" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('endorsements.heading'))} ${above}
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

/**
 * The groups of a list that needs no tools: one a call, the letter's own first.
 * @param words the language of the page
 * @param campaign the endorsements, and the calls that they are of
 * @param level the level of the titles
 */
export function groupsByCall(words: Words, campaign: Calls & Pick<Campaign, 'endorsements'>, level: number): Group[] {
  const byName = (a: Endorsement, b: Endorsement) => words.formats.compare(a.name, b.name);
  return ownFirst(campaign).flatMap((call) => {
    const records = campaign.endorsements.filter((one) => one.call === call.id).sort(byName);
    return records.length > 0 ? [{ title: callTemplate(words, campaign, call, records.length, level), records }] : [];
  });
}

/** The calls, the letter's own first. */
export const ownFirst = ({ calls, call }: Calls): Call[] =>
  [...calls].sort((a, b) => Number(b.id === call) - Number(a.id === call));

/** The title of a call in the language of the page, where there is one. */
export const titleOf = (words: Words, { id, title }: Call): string =>
  words.has(`calls.${id}.title`) ? words.text(`calls.${id}.title`) : title;

/**
 * How many endorse a call; and, before the first name, what it is where it is not the letter's own.
 * @param words the language of the page
 * @param calls all calls
 * @param call the one
 * @param count how many endorse it
 * @param level the level of the title
 */
export function callTemplate(
  words: Words,
  { call: ownCall }: Calls,
  call: Call,
  count: number,
  level: number,
): TemplateResult {
  return html`
    ${heading(level, words.t('endorsements.count', { count, call: titleOf(words, call) }), 'subheading')}
    <div class="note">
      ${call.id === ownCall ? nothing : html`<p class="related">${relatedNote(words, call)}</p>`}
      ${sourceTemplate(words, words.t('endorsements.source'), call.source)}
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
    ${sourceTemplate(words, words.t('endorsements.source'), endorsement.source)}
  </li>`;
}
