/** What `<leave-x-departures>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Departure } from '../../campaign/schema.js';
import type { Formats } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { byName, compareTexts } from '../order.js';
import { citationTemplate, dateTemplate, type Marks, metaTemplate, nameTemplate } from '../record.js';

export interface DeparturesView {
  /** those to show, in their order */
  page: readonly Departure[];
  /** all there are, of which the summary speaks */
  all: readonly Departure[];
  /** what was left */
  platform: string;
  /** level of the heading */
  level: number;
  /** whether the headings are parts for style sheets: in a letter, that is its title alone */
  isAlone?: boolean;
  /** what stands above and below the records */
  above?: unknown;
  below?: unknown;
  /** what marks a record out */
  mark?: (record: Departure) => Marks;
}

const STATUSES = ['left', 'leaving', 'reviewing', 'staying'] as const;

/** Those who left first, those who stayed last; in each, the latest first. */
export function orderOfDepartures(formats: Formats): (a: Departure, b: Departure) => number {
  const order = byName(formats);
  return (a, b) =>
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || -compareTexts(a.date, b.date) || order(a, b);
}

/** What a list of departures is made from. */
export interface DeparturesContext {
  all: readonly Departure[];
  platform: string;
  level: number;
  isAlone?: boolean;
}

/**
 * A list that needs no tools.
 * @param words the language of the page
 * @param context the departures
 */
export const plainDepartures = (words: Words, context: DeparturesContext): DeparturesView => ({
  ...context,
  page: [...context.all].sort(orderOfDepartures(words.formats)),
});

/**
 * @param words the language of the page
 * @param view the departures
 */
export function departuresTemplate(words: Words, view: DeparturesView): TemplateResult {
  const { page, platform, level, isAlone, above = nothing, below = nothing } = view;
  if (view.all.length === 0) return html``;
  return html`<section class="root departures" part="departures" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('departures.heading', { platform }), isAlone && 'heading')} ${summaryTemplate(words, view)}
    <p>${words.t('departures.note')}</p>
    ${above}
    <ul class="records">
      ${page.map((one) => recordTemplate(words, view, one))}
    </ul>
    ${below} ${heading(level + 1, words.t('departures.advice.heading'), isAlone && 'subheading', 'subheading')}
    <ul>
      <li>${words.t('departures.advice.name')}</li>
      <li>${words.t('departures.advice.channels')}</li>
    </ul>
  </section>`;
}

function summaryTemplate(words: Words, { all }: DeparturesView): TemplateResult {
  const counts = STATUSES.map((status) => [status, all.filter((one) => one.status === status).length] as const);
  const parts = counts.map(([status, count]) => count > 0 && words.t(`departures.summary.${status}`, { count }));
  return html`<p class="summary">${parts.filter(Boolean).map((part, index) => [index > 0 ? ' · ' : '', part])}</p>`;
}

function recordTemplate(words: Words, view: DeparturesView, departure: Departure): TemplateResult {
  const { platform, mark } = view;
  const { country, status, date, reasons = [], account, measures = [], nowOn = [], source } = departure;
  const { id, kind, before, after } = mark?.(departure) ?? {};
  return html`<li id=${id ?? nothing} class=${kind ?? nothing} data-status=${status}>
    ${before} ${nameTemplate(words, departure)} ${after}
    <p>${words.t(`departures.status.${status}`, { platform })} · ${dateTemplate(words, date)}</p>
    ${metaTemplate([words.formats.country(country), followersOf(words, departure)])}
    ${
      reasons.length > 0
        ? html`<p>${words.t('departures.reasons')}</p>
            <ul>
              ${reasons.map((code) => reasonTemplate(words, code, platform))}
            </ul>`
        : nothing
    }
    ${account ? html`<p>${words.t(`departures.account.${account}`)}</p>` : nothing}
    ${measures.map((code) => html`<p>${words.t(`departures.measures.${code}`)}</p>`)}
    ${
      nowOn.length > 0
        ? html`<p>
            ${words.t('departures.nowOn')}
            ${nowOn.map(({ platform: name, url }, index) => [index > 0 ? ', ' : '', html`<a href=${url}>${name}</a>`])}
          </p>`
        : nothing
    }
    ${citationTemplate(words, words.t('departures.source'), source)}
  </li>`;
}

/** A reason in words; a code that has none in this language nor in English is not shown. */
function reasonTemplate(words: Words, code: string, platform: string): unknown {
  const reason = words.t(`reasons.${code}`, { platform });
  return reason === '' ? nothing : html`<li>${reason}</li>`;
}

function followersOf(words: Words, { followers }: Departure) {
  if (!followers) return undefined;
  const { count, date, about } = followers;
  return words.t(about ? 'departures.followersAbout' : 'departures.followers', {
    count,
    date: words.formats.date(date),
  });
}
