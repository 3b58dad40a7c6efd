/** What records of several kinds show alike: a name, a date, a source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Departure, Endorsement, Source } from '../campaign/schema.js';
import type { Passage, Words } from '../i18n/words.js';

/** What has a name that a locale may have too. */
interface Named {
  id: string;
  name: string;
}

/**
 * A name as readers of a language see it, and so as it is searched, sorted and read aloud.
 * @param words the language of the page
 * @param record whose name
 */
export const shownName = (words: Words, { id, name }: Named): string =>
  words.has(`names.${id}`) ? words.text(`names.${id}`) : name;

/** The title of a call in the language of the page, where there is one. */
export const titleOf = (words: Words, { id, title }: Call): string =>
  words.has(`calls.${id}.title`) ? words.text(`calls.${id}.title`) : title;

/**
 * A name in its own language, or as the locale has it.
 * @param words the language of the page
 * @param record whose name
 */
export function nameTemplate(words: Words, record: Endorsement | Departure): TemplateResult {
  const { id, name, lang, url } = record;
  const label = words.has(`names.${id}`)
    ? html`<span class="name">${shownName(words, record)}</span>`
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
  if (known.length === 0) return html``;
  return html`<p class="meta">${known.map((fact, index) => [index > 0 ? '\u00a0· ' : '', fact])}</p>`;
}

/**
 * @param words the language of the page
 * @param date as a record has it
 */
export function dateTemplate(words: Words, date: string): TemplateResult {
  // no line begins with the month
  return html`<time datetime=${date}>${words.formats.date(date).replace(' ', '\u00a0')}</time>`;
}

/** What kind of source it is, in words; where a page has a type of its own without any, the type itself. */
const typeOf = (words: Words, type: string): Passage => words.t(`sources.${type}`) || type.replaceAll('-', ' ');

/**
 * What proves a record: publisher, title or type, number and date, as a link where an address is known.
 * @param words the language of the page
 * @param label the word before it
 * @param citation the record's source
 */
export function citationTemplate(words: Words, label: Passage, citation: Source): TemplateResult {
  const { publisher, title, type = '', reference, lang, url, date } = citation;
  const foreign = (text: string) => html`<span translate="no" lang=${lang ?? nothing}>${text}</span>`;
  const name = publisher && !title?.startsWith(publisher) ? `${publisher}: ${title ?? ''}` : title;
  const cited = [
    title
      ? html`<cite translate="no" lang=${lang ?? nothing}>${name}</cite>`
      : [publisher ? [foreign(publisher), ', '] : '', typeOf(words, type)],
    reference ? [', ', foreign(reference)] : '',
  ];
  return html`<p class="source">
    ${label} ${url ? html`<a href=${url} hreflang=${lang ?? nothing}>${cited}</a>` : cited}
    (${dateTemplate(words, date)})
  </p>`;
}
