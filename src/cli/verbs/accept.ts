/** `leave-x-letter accept`: this translation is right for the English text as it stands now. */
import { basename, join } from 'node:path';
import bundledSource from 'virtual/source';
import { isCustomLocale } from '../../check/check-custom-locale.js';
import { type Diagnostic, error, hasErrors } from '../../check/diagnostic.js';
import type { JsonFile } from '../../check/json-file.js';
import { knownTag } from '../../check/language-name.js';
import { isTree, type Tree } from '../../check/tree.js';
import { compareWithDigests, DIGESTS_FOLDER, recordDigests } from '../../i18n/digests.mjs';
import { toJson } from '../../import/imported.js';
import { digestsIn, surroundingsIn } from '../check-paths.js';
import { languageTag } from '../language-option.js';
import { jsonFilesIn, readJsonFile } from '../read-files.js';
import { type Options, UsageError, type Verb } from '../verb.js';
import { writeFiles } from '../write-files.js';

/** Of a file with more texts, only their number is reported. */
const MAX_REPORTED = 5;

const options = {
  lang: { type: 'string', multiple: true },
  locales: { type: 'string' },
} as const satisfies Options;

export const accept: Verb<typeof options> = {
  summary: ['accept [KEY…] [--lang TAG…]', 'records that a translation is right as it is'],
  help: `leave-x-letter accept [KEY…] [--lang TAG…] [--locales DIR]

Records that translations match the current English text.
With KEY, such as letter.lead: only these texts, even if the English has changed. Without: all new or changed translations.

  --lang TAG      only this language; can be repeated
  --locales DIR   the folder of the locales; the default is "locales"
`,
  options,
  run({ lang = [], locales: folder = 'locales' }, keys) {
    const { translations, diagnostics } = translationsIn(folder, lang.map(languageTag));
    if (hasErrors(diagnostics)) return { output: '', diagnostics };
    const { context } = surroundingsIn(folder);
    const accepted = translations.map((one) => acceptTexts(folder, one, context.source ?? bundledSource, keys));
    const noted = accepted.filter(({ keys: { length } }) => length > 0);
    const written = writeFiles(
      noted.map(({ digests }) => digests),
      { force: true },
    );
    if (hasErrors(written.diagnostics)) return { output: '', diagnostics: written.diagnostics };
    return { output: noted.map(inWords).join('') || 'Nothing to record: everything is already recorded.\n' };
  },
};

/** A translation, and what is noted of it so far. */
interface Translation {
  json: JsonFile;
  words: Tree;
  known: Tree;
}

/** The translations in a folder, or what is wrong there. */
function translationsIn(
  folder: string,
  tags: readonly string[],
): { translations: Translation[]; diagnostics: Diagnostic[] } {
  const tagOf = (file: string) => basename(file, '.json');
  const listed = jsonFilesIn(folder);
  if (!Array.isArray(listed)) throw new UsageError(`The folder ${folder} ${listed.message}`);
  const files = listed.filter((file) => knownTag(tagOf(file)) && tagOf(file) !== 'en');
  for (const tag of tags)
    if (!files.some((file) => tagOf(file) === tag)) throw new UsageError(`There is no ${join(folder, tag)}.json.`);
  const { context, faults } = surroundingsIn(folder);
  const diagnostics = [...faults];
  const translations: Translation[] = [];
  for (const file of files.filter((one) => tags.length === 0 || tags.includes(tagOf(one)))) {
    const json = readJsonFile(file);
    if ('message' in json) diagnostics.push(json);
    else if (!isTree(json.value)) diagnostics.push(error(file, 'must contain an object with texts: { … }.'));
    else if (isCustomLocale(json, context))
      diagnostics.push(
        error(file, 'contains a letter of its own: only translations of the bundled texts are tracked.'),
      );
    else translations.push({ json, words: json.value, known: digestsIn(folder)?.of.get(json.name) ?? {} });
  }
  if (files.length === 0)
    diagnostics.push(error(folder, 'contains no translations, such as nl.json: name the folder with the locales.'));
  return { translations, diagnostics };
}

/** The texts of a translation that are right as they are, and the file that says so. */
interface Accepted {
  file: string;
  keys: string[];
  digests: { path: string; text: string };
}

/**
 * @param folder the folder of the locales
 * @param translation one of them
 * @param source the words of the source language
 * @param keys the keys that need no change; none: all texts but the stale ones
 * @throws {UsageError} where a key is not there
 */
function acceptTexts(
  folder: string,
  { json: { file, name }, words, known }: Translation,
  source: Tree,
  keys: readonly string[],
): Accepted {
  const states = compareWithDigests(known, source, words);
  const inBoth = new Set(states.map(({ key }) => key));
  const missing = keys.find((key) => !inBoth.has(key));
  if (missing !== undefined) throw new UsageError(`${file} has no text "${missing}" that is also in en.json.`);
  const wanted = new Set(keys);
  const accepted = states
    .filter(({ key, state }) => (keys.length > 0 ? wanted.has(key) && state !== 'recorded' : state === 'unrecorded'))
    .map(({ key }) => key);
  const chosen = new Set(accepted);
  const digests = recordDigests(known, source, words, (key) => chosen.has(key));
  return {
    file,
    keys: accepted,
    digests: { path: join(folder, DIGESTS_FOLDER, `${name}.json`), text: toJson(digests) },
  };
}

const inWords = ({ file, keys }: Accepted): string =>
  `${file}: ${keys.length > MAX_REPORTED ? `${keys.length} texts` : keys.join(', ')}\n`;
