/** The text of the letter, from words and the call that it makes. */
import { html, nothing, type TemplateResult } from 'lit';
import order from 'virtual/letter';
import type { Call } from '../campaign/schema.js';
import type { Words } from '../i18n/words.js';
import { heading } from './heading.js';

interface View {
  /** the call that the letter makes */
  call: Call;
  /** level of the title */
  level: number;
}

/**
 * @param words the language of the page
 * @param view the call and the level of the title
 */
export function letterTemplate(words: Words, { call, level }: View): TemplateResult {
  const { title, publisher = title, date, url, lang } = call.source;
  const paragraphs = (group: 'opening' | 'closing') =>
    order[group].map((name) => html`<p>${words.t(`letter.${group}.${name}`)}</p>`);
  return html`<article class="root" part="letter" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('letter.title'))}
    <p class="lead" part="lead">${words.t('letter.lead')}</p>
    ${paragraphs('opening')}
    <ol>
      ${order.reasons.map((name) => html`<li>${words.t(`letter.reasons.${name}`)}</li>`)}
    </ol>
    ${paragraphs('closing')}
    ${words.has('letter.placeAndDate') ? html`<p>${words.t('letter.placeAndDate')}</p>` : nothing}
    <p class="origin" part="origin">
      ${words.t('letter.origin', { publisher, date: words.date(date) })}
      <a href=${url ?? nothing} hreflang=${lang ?? nothing}><cite lang=${lang ?? nothing}>${title}</cite></a>
    </p>
  </article>`;
}
