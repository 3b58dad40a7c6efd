/** `leave-x-letter render`: the letter as plain HTML. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import stylesheet from 'virtual/stylesheet';
import { matchLanguage } from '../i18n/language.js';
import { renderPage, renderStatic, type StaticOptions } from '../static/render-static.js';
import { readArguments, UsageError } from './arguments.js';
import { jsonFilesIn } from './check-campaign.js';
import { type Finding, toReport } from './finding.js';
import { readJsonFile } from './json-file.js';

const HELP = `leave-x-letter render --lang TAG [--locales DIR] [--campaign FILE] [--departures] [--document]

Prints the letter as plain HTML: a fragment to paste into a page, or a whole small page.

  --lang TAG           the language, such as nl
  --locales DIR        a folder with words of your own, one file a language; without it, the bundled words
  --campaign FILE      a campaign of your own; without it, the bundled one
  --country CODE       where readers are, such as BE; without it, where the language suggests
  --heading-level N    the level of the title, 1 to 6; without it, 2, and 1 in a whole page
  --departures         adds who has left
  --document           a whole page, with its style sheet in it

Where the element takes over, it must find the same words and the same campaign:

  --locales-src ADDRESS    what the attribute locales-src takes, such as "/letters/{lang}.json"
  --languages "TAG TAG"    what the attribute languages takes
  --campaign-src ADDRESS   what the attribute campaign-src takes
  --language-menu          gives the element its menu of languages
  --script ADDRESS         the address of embed.js, for a whole page

Ends with 0, with 1 where something cannot be rendered, and with 2 where it was called wrongly.
`;

/** The styles of a whole page: what makes it pleasant to read, and the style sheet of the letter. */
export const PAGE_STYLES = `body {
  font: 1.125rem/1.5 Georgia, serif;
  margin: 2rem auto;
  max-width: 48rem;
  padding: 0 1rem;
}
${stylesheet.trim()}`;

/**
 * @param args what stands behind the verb
 * @returns the exit code
 * @throws {UsageError} where it is called wrongly
 */
export async function runRender(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    locales: { type: 'string' },
    campaign: { type: 'string' },
    country: { type: 'string' },
    'heading-level': { type: 'string' },
    departures: { type: 'boolean' },
    document: { type: 'boolean' },
    'locales-src': { type: 'string' },
    languages: { type: 'string' },
    'campaign-src': { type: 'string' },
    'language-menu': { type: 'boolean' },
    script: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { lang, document: whole = false } = values;
  if (positionals.length > 0)
    throw new UsageError(`"${positionals.join(' ')}" is not understood: options start with --.`);
  if (!lang) throw new UsageError('Say the language: --lang nl.');
  if (values.script !== undefined && !whole) throw new UsageError('--script goes with --document only.');
  const localesSrc = values['locales-src'];
  if (localesSrc !== undefined && !localesSrc.includes('{lang}'))
    throw new UsageError(`--locales-src "${localesSrc}" must have {lang} in it, such as "/letters/{lang}.json".`);
  for (const name of ['locales', 'campaign'] as const)
    if (values.script !== undefined && values[name] !== undefined && values[`${name}-src`] === undefined)
      throw new UsageError(`Where the element takes over, it has to find the same: add --${name}-src.`);
  const level = values['heading-level'] ?? (whole ? '1' : undefined);
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError(`--heading-level "${level}" must be 1 to 6.`);

  const findings: Finding[] = [];
  const locale = values.locales === undefined ? undefined : localeIn(values.locales, lang, findings);
  const campaign = values.campaign === undefined ? undefined : read(values.campaign, findings);
  const options: StaticOptions = {
    lang: locale?.tag ?? lang,
    locale: locale?.value,
    campaign,
    country: values.country,
    headingLevel: level === undefined ? undefined : Number(level),
    departures: values.departures,
    localesSrc,
    languages: values.languages,
    campaignSrc: values['campaign-src'],
    languageMenu: values['language-menu'],
  };
  if (findings.length === 0)
    try {
      process.stdout.write(
        whole
          ? await renderPage(options, { styles: PAGE_STYLES, script: values.script })
          : `${await renderStatic(options)}\n`,
      );
      process.stderr.write(toReport(warningsFor(values, !whole || values.script !== undefined)));
      return 0;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const file = [values.locales, values.campaign].filter(Boolean).join(', ');
      findings.push({ file, key: '', level: 'error', message: `${error.message}. leave-x-letter check says more.` });
    }
  process.stderr.write(toReport(findings));
  return 1;
}

interface Sources {
  locales?: string | undefined;
  campaign?: string | undefined;
  'locales-src'?: string | undefined;
  'campaign-src'?: string | undefined;
}

/** What would show something else than what was meant; an element may take over where the page has a script. */
function warningsFor(values: Sources, mayTakeOver: boolean): Finding[] {
  const warn = (file: string, message: string): Finding => ({ file, key: '', level: 'warning', message });
  const { locales, campaign } = values;
  return [
    ...(locales !== undefined && campaign === undefined
      ? [
          warn(
            locales,
            'goes with the bundled campaign here: its petitions and endorsements stand below the letter. Yours: --campaign FILE.',
          ),
        ]
      : []),
    ...(['locales', 'campaign'] as const).flatMap((name) => {
      const file = values[name];
      if (!mayTakeOver || file === undefined || values[`${name}-src`] !== undefined) return [];
      return [
        warn(
          file,
          `is not known to the element: on a page with embed.js it would show the bundled one instead. Say where it lies: --${name}-src ADDRESS.`,
        ),
      ];
    }),
  ];
}

function read(file: string, findings: Finding[]): unknown {
  const json = readJsonFile(file);
  if ('message' in json) findings.push(json);
  return 'value' in json ? json.value : undefined;
}

/** The words for a language: its own file, or that of a language that serves it. */
function localeIn(folder: string, lang: string, findings: Finding[]) {
  const tags = jsonFilesIn(folder)
    .map((file) => basename(file, '.json'))
    .filter((name) => name !== 'campaign');
  const tag = matchLanguage(lang, tags);
  if (tag) return { tag, value: read(join(folder, `${tag}.json`), findings) };
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    findings.push({ file: folder, key: '', level: 'error', message: 'is a file: name the folder that it lies in.' });
    return undefined;
  }
  const message = existsSync(folder)
    ? `has no words for "${lang}"; it has: ${tags.join(', ') || 'none'}.`
    : 'is not there.';
  findings.push({ file: folder, key: '', level: 'error', message });
  return undefined;
}
