/** `leave-x-letter render`: the letter as plain HTML. */
import { basename, join } from 'node:path';
import { type Diagnostic, error, warning } from '../../check/diagnostic.js';
import { matchLanguage } from '../../i18n/language.js';
import { renderPage, renderStatic, type StaticOptions } from '../../static/render-static.js';
import { languageTag } from '../language-option.js';
import { PAGE_STYLES } from '../page-styles.js';
import { jsonFilesIn, readJsonFile } from '../read-files.js';
import { type Options, UsageError, type Values, type Verb } from '../verb.js';

const options = {
  lang: { type: 'string' },
  locales: { type: 'string' },
  campaign: { type: 'string' },
  endorsements: { type: 'string' },
  country: { type: 'string' },
  'heading-level': { type: 'string' },
  departures: { type: 'boolean' },
  act: { type: 'string' },
  compact: { type: 'boolean' },
  document: { type: 'boolean' },
  'locales-src': { type: 'string' },
  languages: { type: 'string' },
  'campaign-src': { type: 'string' },
  'endorsements-src': { type: 'string' },
  'language-menu': { type: 'boolean' },
  script: { type: 'string' },
} as const satisfies Options;

type RenderValues = Values<typeof options>;

export const render: Verb<typeof options> = {
  summary: ['render --lang TAG', 'prints the letter as plain HTML: a fragment, or a whole page'],
  help: `leave-x-letter render --lang TAG [--locales DIR] [--campaign FILE] [--endorsements FILE] [--departures]
                      [--compact] [--document]

Prints the letter as plain HTML: a fragment to paste into a page, or a whole small page.

  --lang TAG           the language, such as nl
  --locales DIR        a folder with your own texts, one file per language; the default is the bundled texts
  --campaign FILE      your own campaign; the default is the bundled one
  --endorsements FILE  your list of endorsements, added to those of the campaign
  --country CODE       the readers’ country, such as BE; the default is a guess from the language
  --heading-level N    the level of the title, 1 to 6; the default is 2, and 1 in a whole page
  --departures         adds the list of who has left or stayed
  --act write|none     what the button does, or no button; the default is the petition that is open, or else write
  --compact            a short form, for a sidebar: the whole letter opens below it
  --document           a whole page, including its style sheet

If the element takes over, it must load the same texts, campaign and endorsements:

  --locales-src ADDRESS    the value of its attribute locales-src, such as "/letters/{lang}.json"
  --languages "TAG TAG"    the value of its attribute languages
  --campaign-src ADDRESS   the value of its attribute campaign-src
  --endorsements-src ADDRESS  that of its attribute endorsements-src
  --language-menu          gives the element a menu of languages
  --script ADDRESS         the address of embed.js, for a whole page

Exit status: 0 on success, 1 if something cannot be rendered, 2 for a wrong option or argument.
`,
  options,
  async run(values, positionals) {
    const lang = readUsage(values, positionals);
    const level = headingLevel(values);
    const words = values.locales === undefined ? undefined : wordsIn(values.locales, lang);
    const campaign = values.campaign === undefined ? undefined : readJsonFile(values.campaign);
    const endorsements = values.endorsements === undefined ? undefined : readJsonFile(values.endorsements);
    const unreadable = [words, campaign, endorsements].flatMap((read) => (read && 'message' in read ? [read] : []));
    if (unreadable.length > 0) return { output: '', diagnostics: unreadable };
    const faults: string[] = [];
    const rendered: StaticOptions = {
      onFault: (message) => faults.push(message),
      lang: words && 'value' in words ? words.name : lang,
      locale: words && 'value' in words ? words.value : undefined,
      campaign: campaign && 'value' in campaign ? campaign.value : undefined,
      endorsements: endorsements && 'value' in endorsements ? endorsements.value : undefined,
      country: values.country,
      headingLevel: level,
      departures: values.departures,
      act: values.act as StaticOptions['act'],
      compact: values.compact,
      localesSrc: values['locales-src'],
      languages: values.languages,
      campaignSrc: values['campaign-src'],
      endorsementsSrc: values['endorsements-src'],
      languageMenu: values['language-menu'],
    };
    try {
      const output = values.document
        ? await renderPage(rendered, { styles: PAGE_STYLES, script: values.script })
        : `${await renderStatic(rendered)}\n`;
      const file = words && 'value' in words ? words.file : '';
      return { output, diagnostics: [...warningsFor(values), ...faults.map((message) => warning(file, message))] };
    } catch (thrown) {
      if (!(thrown instanceof TypeError)) throw thrown;
      const file = [values.locales, values.campaign, values.endorsements].filter(Boolean).join(', ');
      return { output: '', diagnostics: [error(file, `${thrown.message}. For details, run leave-x-letter check.`)] };
    }
  },
};

/**
 * @param values the options that were given
 * @param positionals what else was given
 * @returns the language
 * @throws {UsageError} where options are missing, or do not go together
 */
function readUsage(values: RenderValues, positionals: readonly string[]): string {
  const { lang, act, document, script, 'locales-src': localesSrc } = values;
  if (positionals.length > 0)
    throw new UsageError(`"${positionals.join(' ')}" is not an option: options start with --.`);
  if (!lang) throw new UsageError('Name the language: --lang nl.');
  if (script !== undefined && !document) throw new UsageError('--script works only with --document.');
  if (act !== undefined && act !== 'write' && act !== 'none')
    throw new UsageError(`--act "${act}" must be write or none.`);
  if (localesSrc !== undefined && !localesSrc.includes('{lang}'))
    throw new UsageError(`--locales-src "${localesSrc}" must contain {lang}, such as "/letters/{lang}.json".`);
  const [unknown] = script === undefined ? [] : unknownToElement(values);
  if (unknown) throw new UsageError(`If the element takes over, it must load the same content: add --${unknown}-src.`);
  return languageTag(lang);
}

/** The level of the title; without one, the element's usual one. */
function headingLevel(values: RenderValues): number | undefined {
  const level = values['heading-level'] ?? (values.document ? '1' : undefined);
  if (level === undefined) return undefined;
  if (!/^[1-6]$/.test(level)) throw new UsageError(`--heading-level "${level}" must be 1 to 6.`);
  return Number(level);
}

/** What was given here and not to the element, which would show something else where it takes over. */
const unknownToElement = (values: RenderValues) =>
  (['locales', 'campaign', 'endorsements'] as const).filter(
    (name) => values[name] !== undefined && values[`${name}-src`] === undefined,
  );

function warningsFor(values: RenderValues): Diagnostic[] {
  const { locales, campaign, document, script } = values;
  // an element may take over where the page has a script
  const unknown = !document || script !== undefined ? unknownToElement(values) : [];
  return [
    ...(locales !== undefined && campaign === undefined
      ? [
          warning(
            locales,
            'is shown with the bundled campaign: its petitions and endorsements appear below the letter. To use your own: --campaign FILE.',
          ),
        ]
      : []),
    ...unknown.map((name) =>
      warning(
        values[name] ?? '',
        `is not known to the element: on a page with embed.js, it would not be shown. To name its address: --${name}-src ADDRESS.`,
      ),
    ),
  ];
}

/** The words for a language: the file named after it, or after a language that serves it. */
function wordsIn(folder: string, lang: string) {
  const files = jsonFilesIn(folder);
  if (!Array.isArray(files)) return files;
  const tags = files.map((file) => basename(file, '.json')).filter((name) => name !== 'campaign');
  const tag = matchLanguage(lang, tags);
  if (tag) return readJsonFile(join(folder, `${tag}.json`));
  return error(folder, `has no texts for "${lang}"; it has: ${tags.join(', ') || 'none'}.`);
}
