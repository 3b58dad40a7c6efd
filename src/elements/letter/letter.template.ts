/** The text of the letter, from words and the call that it makes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Source } from '../../campaign/schema.js';
import type { About } from '../../i18n/i18next.js';
import type { Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { citationTemplate } from '../record.js';

/** How much of it stands here: a compact letter has its title and lead in one place, and all the rest in another. */
export type Extent = 'whole' | 'head' | 'text';

interface View {
  /** the call that the letter makes, once it is known */
  call?: Call | undefined;
  /** what its text refers to */
  sources?: readonly Source[] | undefined;
  /** level of the title */
  level: number;
  /** what is known of the translation */
  about?: About | undefined;
  /** who has read the translation, by the host's word */
  reviewedBy?: string | undefined;
  /** the host's page with the English letter; absent where the letter itself changes */
  english?: string | undefined;
  onEnglish?: () => void;
  /** in plain HTML: what it says, and to whom */
  edition?: string | undefined;
  extent: Extent;
}

/**
 * @param words the language of the page
 * @param view the call and the level of the title
 */
export function letterTemplate(words: Words, view: View): TemplateResult {
  const { extent } = view;
  return html`<article
    class="root letter"
    part="letter"
    lang=${words.locale}
    dir=${words.dir}
    data-edition=${view.edition ?? nothing}
  >
    ${extent === 'text' ? nothing : headTemplate(words, view)}
    ${extent === 'head' ? nothing : textTemplate(words, view)}
  </article>`;
}

/**
 * The letter, and beside or below it all else.
 * @param letter its text
 * @param below what it asks, who endorses it
 * @param isLetter whether it is there; what stands there until then has the whole width
 */
export function spreadTemplate(letter: unknown, below: unknown, isLetter = true): TemplateResult {
  return html`<slot name="before"></slot>
    <div class=${isLetter ? 'spread' : nothing}>
      <div>${letter}<slot name="after"></slot></div>
      ${below}
    </div>`;
}

/**
 * What a letter has besides its text: act and names in one box, which is a column of its own where the names are few.
 * @param sections those to show, the departures last
 * @param draw draws one
 */
export function sectionsTemplate<Name extends string>(
  sections: readonly Name[],
  draw: (section: Name) => unknown,
): TemplateResult {
  const beside = sections.filter((one) => one !== 'departures');
  return html`<div class="side"><div>${beside.map(draw)}</div></div>
    ${sections.slice(beside.length).map(draw)}`;
}

function headTemplate(words: Words, view: View) {
  const lead = words.optional('letter.lead');
  return html`${view.about?.outdated ? outdatedTemplate(words, view) : nothing}
  ${heading(view.level, words.t('letter.title'), 'heading')}
  ${lead ? html`<p class="lead" part="lead">${lead}</p>` : nothing}`;
}

function textTemplate(words: Words, view: View) {
  const { call, sources = [] } = view;
  const reasons = words.paragraphs('reasons');
  const placeAndDate = words.optional('letter.placeAndDate');
  const paragraphs = (group: 'opening' | 'closing') =>
    words.paragraphs(group).map((name) => words.paragraph(`letter.${group}.${name}`));
  return html`${paragraphs('opening')}
  ${
    reasons.length > 0
      ? html`<ol>
          ${reasons.map((name) => html`<li>${words.t(`letter.reasons.${name}`)}</li>`)}
        </ol>`
      : nothing
  }
  ${paragraphs('closing')} ${placeAndDate ? html`<p>${placeAndDate}</p>` : nothing}
  ${call && originTemplate(words, call, view)}
  ${sources.map((one) => citationTemplate(words, words.t('endorsements.source'), one))}`;
}

/** What this text is. */
function originTemplate(words: Words, call: Call, view: View) {
  const { publisher, date, url } = call.source;
  const { title = call.title, lang } = call.source.title ? call.source : call;
  const origin = words.optional('letter.origin', {
    publisher: words.formats.quoted(publisher ?? title),
    date: words.formats.date(date),
  });
  if (!origin) return nothing;
  return html`<p class="meta origin" part="origin">
    ${origin}
    <a href=${url ?? nothing} hreflang=${lang ?? nothing}><cite lang=${lang ?? nothing}>${title}</cite></a>
    ${reviewTemplate(words, view)}
  </p>`;
}

/** One quiet line for readers of a translation whose source has changed since. */
function outdatedTemplate(words: Words, { english, onEnglish }: View): TemplateResult {
  const label = words.t('status.english');
  return html`<p class="meta status" part="status">
    ${words.t('status.outdated')} ${english ? html`<a href=${english} hreflang="en">${label}</a>` : nothing}
    ${!english && onEnglish ? html`<button type="button" @click=${onEnglish}>${label}</button>` : nothing}
  </p>`;
}

function reviewTemplate(words: Words, { about, reviewedBy }: View) {
  if (about?.review !== 'unreviewed') return nothing;
  return html`<br />${reviewedBy ? words.t('status.reviewed', { reviewer: reviewedBy }) : words.t('status.unreviewed')}`;
}
