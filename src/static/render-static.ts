/** The letter as plain HTML, made in Node from the same templates that the elements render. */
import { html, nothing } from 'lit';
import core from 'virtual/campaign';
import departures from 'virtual/departures';
import { ownCall, platformOf } from '../campaign/own-call.js';
import { choosePetition } from '../campaign/petition.js';
import { departuresTemplate, orderOfDepartures } from '../elements/leave-x-departures.template.js';
import { endorsementsTemplate, groupsByCall } from '../elements/leave-x-endorsements.template.js';
import { letterTemplate } from '../elements/leave-x-letter.template.js';
import { petitionTemplate } from '../elements/leave-x-petition.template.js';
import { likelyRegion } from '../i18n/language.js';
import { loadWords } from '../i18n/words.js';
import { toHtml } from './to-html.js';

export { staticStyles } from './static-styles.js';

/** What the fragment shows. */
export interface StaticOptions {
  /** the language of the letter, such as `nl` or `de-AT`; where there is none that fits, it is English */
  lang: string;
  /** where readers are, such as `BE`; without it, where the language suggests */
  country?: string;
  /** the level of the title, 1 to 6; without it, 2 */
  headingLevel?: number;
  /** adds who has left */
  departures?: boolean;
  /** the day on which it is made, from which the age of what is known of a petition counts; without it, today */
  now?: Date;
}

/**
 * Renders the letter, the petition and the endorsements as one fragment of plain HTML. Put it into a page as it is: it needs no
 * script, and where there is one, the element takes over.
 * @param options the language, and what follows from where the page stands
 * @returns `<leave-x-letter lang="…">…</leave-x-letter>`
 * @throws where no words could be loaded
 */
export async function renderStatic({
  lang,
  country,
  headingLevel,
  departures: withDepartures = false,
  now = new Date(),
}: StaticOptions): Promise<string> {
  const words = await loadWords(lang, withDepartures ? ['core', 'departures'] : ['core']);
  const { locale: language } = words;
  const choice = choosePetition(core.petitions, { language, country: country ?? likelyRegion(lang) });
  const titleLevel = headingLevel ?? 2;
  const level = titleLevel + 1;
  // the attributes make the element that takes over show the same
  const fragment = html`<leave-x-letter
    lang=${lang}
    country=${country ?? nothing}
    heading-level=${headingLevel ?? nothing}
    ?departures=${withDepartures}
  >
    ${letterTemplate(words, { call: ownCall(core), level: titleLevel, about: words.about })}
    ${choice && petitionTemplate(words, { choice, level, now, keeps: true })}
    ${endorsementsTemplate(words, { level, groups: groupsByCall(words, core, level + 1) })}
    ${
      withDepartures
        ? departuresTemplate(words, {
            page: [...departures].sort(orderOfDepartures(words.formats)),
            all: departures,
            platform: platformOf(core),
            level,
          })
        : nothing
    }
  </leave-x-letter>`;
  return tidy(toHtml(fragment));
}

/** The blanks of the templates, as a reader of the HTML would want them. */
const tidy = (text: string): string => text.replace(/\s*\n\s*/g, '\n').replaceAll('\n>', '>');
