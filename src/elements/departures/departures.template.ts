/** What `<leave-x-departures>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Departure } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { byName, compareTexts } from '../order.js';
import { citationTemplate, dateTemplate, type Marks, metaTemplate, nameTemplate, titleOf } from '../record.js';
import type { Folds } from './folds.js';
import { pictureTemplate, STATUSES, summaryTemplate } from './picture.template.js';

/** What a list of departures is made from. */
export interface DeparturesContext {
  /** all there are, of which the summary speaks */
  all: readonly Departure[];
  /** the call that says what was left */
  call: Call;
  /** level of the heading */
  level: number;
  /** whether the headings are parts for style sheets: in a letter, that is its title alone */
  isAlone?: boolean | undefined;
  /** which records are folded; without it, as in plain HTML, none is */
  folds?: Folds | undefined;
}

export interface DeparturesView extends DeparturesContext {
  /** those to show, in their order */
  page: readonly Departure[];
  /** what stands above and below the records */
  above?: unknown;
  below?: unknown;
  /** what marks a record out */
  mark?: (record: Departure) => Marks;
}

/** Those who left first, those who stayed last; in each, the latest first. */
export function orderOfDepartures(words: Words): (a: Departure, b: Departure) => number {
  const order = byName(words);
  return (a, b) =>
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || -compareTexts(a.date, b.date) || order(a, b);
}

/**
 * A list that needs no tools.
 * @param words the language of the page
 * @param context the departures
 */
export const plainDepartures = (words: Words, context: DeparturesContext): DeparturesView => ({
  ...context,
  page: [...context.all].sort(orderOfDepartures(words)),
});

/**
 * @param words the language of the page
 * @param view the departures
 */
export function departuresTemplate(words: Words, view: DeparturesView): TemplateResult {
  const { all, page, call, level, isAlone, above = nothing, below = nothing } = view;
  if (all.length === 0) return html``;
  // a page's own departures may stand beside a call that asks for something else: then the call is the label
  const platform = call.platforms ? words.formats.platforms(call.platforms) : titleOf(words, call);
  return html`<section class="root departures" part="departures" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('departures.heading', { platform }), isAlone && 'heading')} ${summaryTemplate(words, all)}
    ${pictureTemplate(words, all)}
    <p>${words.t('departures.note')}</p>
    ${above}
    <ul class="records">
      ${page.map((one) => recordTemplate(words, view, one))}
    </ul>
    ${below}
  </section>`;
}

function recordTemplate(words: Words, { mark, folds }: DeparturesView, departure: Departure): TemplateResult {
  const { country, status, date, reasons = [], account, measures = [], nowOn = [], source } = departure;
  const { id, kind, before, after } = mark?.(departure) ?? {};
  return html`<li id=${id ?? nothing} class=${kind ?? nothing} data-status=${status}>
    ${before} ${nameTemplate(words, departure)} ${after}
    <details
      ?open=${folds?.isOpen(departure.id) ?? true}
      @toggle=${({ target }: Event) => folds?.note(departure.id, (target as HTMLDetailsElement).open)}
    >
      <summary>
        ${words.t(`departures.status.${status}`)}&nbsp;· ${dateTemplate(words, date)}&nbsp;·
        ${words.formats.countryAlone(country)}
      </summary>
      ${metaTemplate([followersOf(words, departure)])}
      ${
        reasons.length > 0
          ? html`<p>${words.t('departures.reasons')}</p>
              <ul>
                ${reasons.map((code) => reasonTemplate(words, code))}
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
    </details>
  </li>`;
}

/** A reason in words; a code that has none in this language nor in English is not shown. */
function reasonTemplate(words: Words, code: string): unknown {
  const reason = words.t(`reasons.${code}`);
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
