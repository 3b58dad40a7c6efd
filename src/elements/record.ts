/** What records of several kinds show alike: a name, a date, a source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Departure, Endorsement, Source } from '../campaign/schema.js';
import type { Passage, Words } from '../i18n/words.js';

/**
 * A name in its own language, or as the locale has it.
 * @param words the language of the page
 * @param record whose name
 */
export function nameTemplate(words: Words, record: Endorsement | Departure): TemplateResult {
  const { id, name, lang, url } = record;
  const label = words.has(`names.${id}`)
    ? html`<span class="name">${words.t(`names.${id}`)}</span>`
    : html`<span class="name" translate="no" lang=${lang ?? nothing}>${name}</span>`;
  return url ? html`<a href=${url}>${label}</a>` : label;
}

/** What marks a record out in a list with tools. */
export interface Marks {
  /** its id on the page, where it can be linked to */
  id?: string | undefined;
  /** what it is to style sheets */
  kind?: string | undefined;
  /** what stands before and after its name */
  before?: unknown;
  after?: unknown;
}

/**
 * A line of small facts, with dots between them.
 * @param facts what is not there is left out
 */
export function metaTemplate(facts: readonly (Passage | false | undefined)[]): TemplateResult {
  const known = facts.filter(Boolean);
  return html`<p class="meta">${known.map((fact, index) => [index > 0 ? ' · ' : '', fact])}</p>`;
}

/**
 * @param words the language of the page
 * @param date as a record has it
 */
export function dateTemplate(words: Words, date: string): TemplateResult {
  return html`<time datetime=${date}>${words.formats.date(date)}</time>`;
}

/**
 * What proves a record: publisher, title and date, as a link where an address is known.
 * @param words the language of the page
 * @param label the word before it
 * @param citation the record's source
 */
export function citationTemplate(words: Words, label: Passage, citation: Source): TemplateResult {
  const { publisher, title, lang, url, date } = citation;
  const name = publisher && !title.startsWith(publisher) ? `${publisher}: ${title}` : title;
  const cited = html`<cite translate="no" lang=${lang ?? nothing}>${name}</cite>`;
  return html`<p class="source">
    ${label} ${url ? html`<a href=${url} hreflang=${lang ?? nothing}>${cited}</a>` : cited}
    (${dateTemplate(words, date)})
  </p>`;
}
