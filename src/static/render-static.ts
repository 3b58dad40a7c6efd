/** The letter as plain HTML, made in Node from the same templates that the elements render. */
import { html, nothing, type TemplateResult } from 'lit';
import { actFor } from '../campaign/act.js';
import { mainCall } from '../campaign/main-call.js';
import { type PetitionChoice, petitionFor } from '../campaign/petition.js';
import type { Campaign } from '../campaign/schema.js';
import { departuresTemplate, plainDepartures } from '../elements/departures/departures.template.js';
import { endorsementsTemplate } from '../elements/endorsements/endorsements.template.js';
import { plainEndorsementsWithPeople } from '../elements/endorsements/people.template.js';
import { actTemplate, questionOf } from '../elements/letter/act.template.js';
import { compactTemplate, countsTemplate } from '../elements/letter/compact.template.js';
import { letterTemplate, sectionsTemplate } from '../elements/letter/letter.template.js';
import { editionOf, levelsOf, type Section, sectionsOf } from '../elements/letter/outline.js';
import { petitionTemplate } from '../elements/petition/petition.template.js';
import { questionTemplate } from '../elements/write/question.template.js';
import { readerCountry } from '../i18n/region.js';
import { SOURCE_LANGUAGE } from '../i18n/i18next.js';
import { loadNamespace, loadWords, MissingWords, type Words } from '../i18n/words.js';
import { addressAnywhere, campaignOf, customWords } from './custom.js';
import type { StaticOptions } from './static-options.js';
import { toHtml } from './to-html.js';

export type { StaticOptions };

/**
 * Renders the letter, the petition and the endorsements as one fragment of plain HTML. Put it into a page as it is: it needs no
 * script, and where there is one, the element takes over.
 * @param options the language, and what follows from where the page stands
 * @returns `<leave-x-letter lang="…">…</leave-x-letter>`
 * @throws {TypeError} where words, a campaign or a list of your own cannot be used, with all that is wrong
 * @throws where no words could be loaded
 */
export async function renderStatic(options: StaticOptions): Promise<string> {
  const words = await wordsFor(options);
  return made(words, options);
}

/**
 * Renders a whole small page.
 * @param options as for {@link renderStatic}
 * @param page `styles`: a style sheet, as text; `script`: the address of `embed.js`, where the element is to take over
 * @returns HTML, from the document type on
 * @throws as {@link renderStatic} does
 */
export async function renderPage(
  options: StaticOptions,
  { styles, script }: { styles: string; script?: string | undefined },
): Promise<string> {
  const words = await wordsFor(options);
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.text('letter.title')}</title>
    ${script === undefined ? nothing : html`<script type="module" src=${script}></script>`}`;
  return `<!doctype html>
<html lang="${words.locale}" dir="${words.dir}">
<head>
${tidy(toHtml(head))}
<style>
${styles}
</style>
</head>
<body>
${await made(words, options)}
</body>
</html>
`;
}

/** The words that each section shows besides those of the letter. */
const NAMESPACES = { act: 'write', endorsements: 'list', departures: 'departures' } as const;

/** Makes the fragment, with texts of the source language where the words have none. */
async function made(words: Words, options: StaticOptions): Promise<string> {
  const campaign = await campaignOf(options);
  for (;;)
    try {
      return tidy(toHtml(fragment(words, campaign, options)));
    } catch (error) {
      if (!(error instanceof MissingWords)) throw error;
      await loadNamespace(SOURCE_LANGUAGE, error.namespace);
    }
}

async function wordsFor(options: StaticOptions): Promise<Words> {
  const words = await (options.locale === undefined ? loadWords(options.lang) : customWords(options));
  // all that it may show: a text that is found in the source language alone would pass for missing in this one
  await Promise.all(sectionsOf(options).map((one) => loadNamespace(words.bundled, NAMESPACES[one])));
  return words;
}

function fragment(words: Words, campaign: Campaign, options: StaticOptions): TemplateResult {
  const { lang, country, headingLevel, now, compact } = options;
  const { title, section: level } = levelsOf(options);
  const { locale: language } = words;
  const readerIn = readerCountry(country, lang);
  const isBundled = [options.locale, options.campaign, options.endorsements, options.departuresList].every(
    (own) => own === undefined,
  );
  const edition = isBundled ? editionOf(options, { locale: language, country: readerIn }) : undefined;
  // a letter of its own does not refer to what the bundled one does
  const sources = options.campaign !== undefined || !words.hasOwnLetter ? campaign.letterSources : [];
  const view = { call: mainCall(campaign), sources, level: title, about: words.about };
  const templates: Record<Section | 'counts' | 'text', () => unknown> = {
    counts: () => countsTemplate(words, campaign, { all: campaign.endorsements }),
    text: () => letterTemplate(words, { ...view, extent: 'text' }),
    act: () => {
      const choice = choose(campaign, options, { language, country: readerIn });
      const question = questionOf(words, options.campaign !== undefined);
      const act = actFor({ act: options.act, petition: choice, question, canEndorse: false });
      if (!act && !choice) return nothing;
      return petitionTemplate(words, {
        choice,
        act: act === 'write' ? actTemplate(words, act, { content: questionTemplate(words, campaign) }) : undefined,
        isQuiet: act !== 'petition',
        isShort: compact,
        level,
        now,
      });
    },
    endorsements: () => endorsementsTemplate(words, plainEndorsementsWithPeople(words, { campaign, level })),
    departures: () => {
      const context = { all: campaign.departures, call: mainCall(campaign), level };
      return departuresTemplate(words, plainDepartures(words, context));
    },
  };
  const draw = (section: keyof typeof templates) => templates[section]();
  // the attributes make the element that takes over show the same
  return html`<leave-x-letter
    lang=${lang}
    country=${country ?? nothing}
    heading-level=${headingLevel ?? nothing}
    locales-src=${options.localesSrc ?? nothing}
    languages=${options.languages ?? nothing}
    campaign-src=${options.campaignSrc ?? nothing}
    endorsements-src=${options.endorsementsSrc ?? nothing}
    endorsements-mode=${options.endorsementsMode ?? nothing}
    departures-src=${options.departuresSrc ?? nothing}
    departures-mode=${options.departuresMode ?? nothing}
    act=${options.act ?? nothing}
    petition=${options.petition ?? nothing}
    petition-url=${options.petitionUrl ?? nothing}
    ?no-petition=${options.noPetition ?? false}
    ?no-endorsements=${options.noEndorsements ?? false}
    ?compact=${compact ?? false}
    ?departures=${options.departures ?? false}
    ?language-menu=${options.languageMenu ?? false}
  >
    <div class="spread">
      ${letterTemplate(words, { ...view, edition, extent: compact ? 'head' : 'whole' })}
      ${compact ? compactTemplate(words, sectionsOf(options), draw) : sectionsTemplate(sectionsOf(options), draw)}
    </div>
  </leave-x-letter>`;
}

function choose(
  campaign: Campaign,
  { noPetition, petition, petitionUrl }: StaticOptions,
  reader: { language: string; country: string | undefined },
): PetitionChoice | undefined {
  if (noPetition) return undefined;
  const url = petitionUrl === undefined ? undefined : addressAnywhere(petitionUrl);
  return url === undefined ? petitionFor(campaign, { ...reader, petition }) : { kind: 'custom', url };
}

/** The blanks of the templates, as a reader of the HTML would want them; those of the words are others, or stay. */
const tidy = (text: string): string =>
  text
    .replace(/(?<! ) *\n[ \n]*/g, '\n')
    .replaceAll('\n>', '>')
    // WordPress would make a <br> of each line break in a paragraph
    .replace(/<p\b[^]*?<\/p>/g, (paragraph) => paragraph.replaceAll('\n', ' '));
