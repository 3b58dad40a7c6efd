/** What `<leave-x-petition>` shows, from words and the choice alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { isStale, type PetitionChoice } from '../../campaign/petition.js';
import type { Petition } from '../../campaign/schema.js';
import type { Passage, Words } from '../../i18n/words.js';
import type { SignDetail } from '../events.js';
import { heading } from '../heading.js';
import { metaTemplate } from '../record.js';

interface View {
  /** what the reader is offered; `undefined`: no petition */
  choice: PetitionChoice | undefined;
  /** what the letter asks for instead, which stands above it */
  act?: TemplateResult | undefined;
  /** whether an open one is but a link, and no button */
  isQuiet?: boolean | undefined;
  /** whether what the letter asks for is enough */
  isShort?: boolean | undefined;
  /** level of the heading */
  level: number;
  /** the day on which it is shown; without it, it always says when the state was checked, and claims nothing about today */
  now?: Date | undefined;
  /** whether the heading is a part for style sheets: in a letter, that is its title alone */
  isAlone?: boolean;
  onSign?: (event: Event, detail: SignDetail) => void;
}

/**
 * @param words the language of the page
 * @param view the petition to show
 */
export function petitionTemplate(words: Words, view: View): TemplateResult {
  return html`<div class="beside">
    <section class="root petition" part="petition" lang=${words.locale} dir=${words.dir}>
      ${heading(view.level, words.t(view.act ? 'act.heading' : 'petition.heading'), view.isAlone && 'heading')}
      ${view.act} ${view.choice && !(view.isShort && view.act) ? offer(words, view, view.choice) : nothing}
    </section>
  </div>`;
}

function offer(words: Words, view: View, choice: PetitionChoice): TemplateResult {
  const { onSign, now, isQuiet } = view;
  const link = (url: string, content: Passage, petition?: Petition) => {
    const isButton = choice.kind !== 'closed' && !isQuiet;
    const detail = petition ? { petition: petition.id, url } : { url };
    return html`<a
      class=${isButton ? 'button' : nothing}
      part=${isButton ? 'button' : nothing}
      href=${url}
      hreflang=${hreflang(petition)}
      @click=${(event: Event) => onSign?.(event, detail)}
      >${content}</a
    >`;
  };

  if (choice.kind === 'custom') return html`<p>${link(choice.url, words.t('petition.sign'))}</p>`;

  const { petition } = choice;
  if (choice.kind === 'open') {
    // what was open long ago may have closed; a host with a letter of its own vouches for its button
    const isSure = now && !isStale(choice.petition, now);
    return html`<p class="title">${title(words, choice.petition)}</p>
      <p>
        ${link(choice.petition.url, words.t(isSure || words.hasOwnLetter ? 'petition.sign' : 'petition.visit'), choice.petition)}
      </p>
      ${isSure ? nothing : metaTemplate([checkedAt(words, choice.petition)])} ${facts(words, choice.petition)}`;
  }

  return html`${petition && closed(words, petition)}
  ${
    choice.elsewhere.length > 0
      ? html`<p>${words.t('petition.elsewhere')}</p>
          <ul>
            ${choice.elsewhere.map(
              (one) => html`<li>${link(one.url, title(words, one), one)} ${facts(words, one, view)}</li>`,
            )}
          </ul>`
      : nothing
  }`;
}

const hreflang = ({ languages }: Partial<Petition> = {}) =>
  languages !== 'all' && languages?.length === 1 ? languages[0] : nothing;

function closed(words: Words, petition: Petition): TemplateResult {
  const { signatures } = petition;
  const { count, date } = signatures ?? { count: 0, date: '' };
  return html`<p class="title">${title(words, petition)}</p>
    <p>
      ${words.t('petition.closed')}
      ${signatures ? words.t('petition.signatures', { count, date: words.formats.date(date) }) : nothing}
    </p>
    <p><a href=${petition.url} hreflang=${hreflang(petition)}>${words.t('petition.result')}</a></p>
    ${metaTemplate([addressee(words, petition)])}`;
}

function title(words: Words, { id, url }: Petition): Passage {
  return words.has(`petitions.${id}.title`) ? words.t(`petitions.${id}.title`) : new URL(url).host;
}

function addressee(words: Words, { id }: Petition): Passage | undefined {
  const key = `petitions.${id}.addressee` as const;
  return words.has(key) ? words.t('petition.addressee', { addressee: words.text(key) }) : undefined;
}

/** To whom, where, in which languages; in a view, also when it was last known to be open. */
function facts(words: Words, petition: Petition, view?: View): TemplateResult {
  const { area, languages } = petition;
  return metaTemplate([
    addressee(words, petition),
    area !== undefined && words.t('petition.area', { area: words.formats.country(area) }),
    languages !== 'all' &&
      words.t('petition.languages', {
        languages: words.formats.list(languages.map((tag) => words.formats.language(tag))),
      }),
    view && (!view.now || isStale(petition, view.now)) && checkedAt(words, petition),
  ]);
}

const checkedAt = (words: Words, { checked }: Petition): Passage =>
  words.t('petition.checked', { date: words.formats.date(checked) });
