/** What a question to a council looks like, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Departure } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { citationTemplate, dateTemplate, metaTemplate, shownName } from '../record.js';
import { type Details, detailsTemplate } from './details.template.js';
import { boxTemplate, choiceTemplate } from './field.template.js';

interface CouncilView {
  /** the level of the heading */
  level: number;
  details: Details;
  /** where the reader is; empty: nobody knows */
  country: string;
  /** what others did, in the order in which it is shown, and what the reader wants to mention */
  others: readonly Departure[];
  ticked: ReadonlySet<string>;
  onCountry: (code: string) => void;
  onTick: (id: string, isTicked: boolean) => void;
  /** the message */
  draft: unknown;
}

/** The members of the European Union. */
export const MEMBERS: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * @param words the language of the page
 * @param view the message, and what it is made from
 */
export function councilTemplate(words: Words, view: CouncilView): TemplateResult {
  const { level, details, country, others, ticked, onTick, onCountry, draft } = view;
  return html`<section class="root write" part="write" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('write.council.heading'), 'heading')}
    <p>${words.t('write.council.lead')}</p>
    <p class="meta">${words.t('write.private')}</p>
    ${detailsTemplate(words, details)}
    ${others.length > 0 ? othersTemplate(words, { country, others, ticked, onTick, onCountry }) : nothing}
    <p class="source">${words.t('write.council.note')}</p>
    ${draft}
  </section>`;
}

type OthersView = Pick<CouncilView, 'country' | 'others' | 'ticked' | 'onTick' | 'onCountry'>;

function othersTemplate(words: Words, { country, others, ticked, onTick, onCountry }: OthersView): TemplateResult {
  const { formats } = words;
  const codes = [...new Set([...MEMBERS, ...(country ? [country] : []), ...others.map((one) => one.country)])];
  const isHere = country === '' || others.some((one) => one.country === country);
  return html`<fieldset class="others">
    <legend>${words.t('write.others.heading')}</legend>
    ${choiceTemplate({
      id: 'field-country',
      label: words.t('write.fields.country'),
      options: [
        ['', '–'],
        ...codes.sort(formats.compareCountries).map((code) => [code, formats.countryAlone(code)] as const),
      ],
      chosen: country,
      onChoose: onCountry,
      status: isHere ? '' : words.t('write.others.none', { country: formats.countryAlone(country) }),
    })}
    <ul class="records">
      ${others.map((one) => otherTemplate(words, one, ticked.has(one.id), onTick))}
    </ul>
  </fieldset>`;
}

function otherTemplate(words: Words, one: Departure, isTicked: boolean, onTick: CouncilView['onTick']): TemplateResult {
  const { id, name, lang, country, status, date, source } = one;
  const label = words.has(`names.${id}`)
    ? html`<span class="name">${shownName(words, one)}</span>`
    : html`<span class="name" translate="no" lang=${lang ?? nothing}>${name}</span>`;
  return html`<li>
    ${boxTemplate(`other-${id}`, label, isTicked, ({ checked }) => {
      onTick(id, checked);
    })}
    ${metaTemplate([words.formats.countryAlone(country), words.t(`departures.status.${status}`), dateTemplate(words, date)])}
    ${citationTemplate(words, words.t('departures.source'), source)}
  </li>`;
}
