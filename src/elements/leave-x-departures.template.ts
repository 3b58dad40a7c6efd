/** What `<leave-x-departures>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Departure } from '../campaign/schema.js';
import type { Words } from '../i18n/words.js';
import { heading } from './heading.js';
import { dateTemplate, metaTemplate, nameTemplate, sourceTemplate } from './record.js';

const ORDER: readonly Departure['status'][] = ['left', 'leaving', 'reviewing', 'staying'];

interface View {
  departures: readonly Departure[];
  /** what was left */
  platform: string;
  /** level of the heading */
  level: number;
}

/**
 * @param words the language of the page
 * @param view the departures
 */
export function departuresTemplate(words: Words, { departures, platform, level }: View): TemplateResult {
  const sorted = [...departures].sort(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || b.date.localeCompare(a.date),
  );
  return html`<section class="root" part="departures" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('departures.heading', { platform }))}
    <p>${words.t('departures.note')}</p>
    <ul class="records">
      ${sorted.map((one) => recordTemplate(words, one, platform))}
    </ul>
  </section>`;
}

function recordTemplate(words: Words, departure: Departure, platform: string): TemplateResult {
  const { country, status, date, reasons = [], account, measures = [], nowOn = [], source } = departure;
  return html`<li data-status=${status}>
    ${nameTemplate(words, departure)}
    <p class="status">${words.t(`departures.status.${status}`, { platform })} · ${dateTemplate(words, date)}</p>
    ${metaTemplate([words.formats.country(country), followers(words, departure)])}
    ${
      reasons.length > 0
        ? html`<p>${words.t('departures.reasons')}</p>
            <ul>
              ${reasons.map((code) => html`<li>${words.t(`reasons.${code}`, { platform })}</li>`)}
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
    ${sourceTemplate(words, words.t('departures.source'), source)}
  </li>`;
}

function followers(words: Words, { followers }: Departure) {
  if (!followers) return undefined;
  const { count, date, about } = followers;
  return words.t(about ? 'departures.followersAbout' : 'departures.followers', {
    count,
    date: words.formats.date(date),
  });
}
