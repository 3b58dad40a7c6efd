/** `leave-x-letter accept`: this translation is right for the English text as it stands now. */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import bundledSource from 'virtual/source';
import { isTree } from '../../check/tree.js';
import { compareWithDigests, recordDigests } from '../../i18n/digests.mjs';
import { contextIn } from '../check-paths.js';
import { jsonFilesIn, readJsonFile } from '../read-files.js';
import { type Options, UsageError, type Verb } from '../verb.js';

/** Of a file with more texts, only their number is reported. */
const MAX_REPORTED = 5;

const options = {
  lang: { type: 'string', multiple: true },
  locales: { type: 'string' },
} as const satisfies Options;

export const accept: Verb<typeof options> = {
  summary: ['accept [KEY…] [--lang TAG…]', 'records that a translation is right as it is'],
  help: `leave-x-letter accept [KEY…] [--lang TAG…] [--locales DIR]

Records that translations match the present English text.
With KEY, such as letter.lead: these texts, although the English has changed. Without: all new or changed translations.

  --lang TAG      only this language; may be given several times
  --locales DIR   the folder of the locales; the default is "locales"
`,
  options,
  run({ lang: tags = [], locales: folder = 'locales' }, keys) {
    const lines = acceptTexts(folder, keys, tags).map(
      ({ file, accepted }) =>
        `${file}: ${accepted.length > MAX_REPORTED ? `${accepted.length} texts` : accepted.join(', ')}\n`,
    );
    return { output: lines.join('') || 'Nothing to record: everything is recorded already.\n' };
  },
};

/**
 * Writes the digests of translations.
 * @param folder the folder of the locales
 * @param keys the keys that need no change; none: all texts but the stale ones
 * @param tags the languages; none: all
 * @returns what was written down, by file
 * @throws {UsageError} where a key or a language is not there
 */
function acceptTexts(
  folder: string,
  keys: readonly string[],
  tags: readonly string[],
): { file: string; accepted: string[] }[] {
  const tagOf = (file: string) => basename(file, '.json');
  const files = jsonFilesIn(folder).filter((file) => tagOf(file) !== 'en');
  for (const tag of tags)
    if (!files.some((file) => tagOf(file) === tag)) throw new UsageError(`There is no ${join(folder, tag)}.json.`);
  const { source = bundledSource } = contextIn(folder);
  const url = pathToFileURL(`${folder}/`);
  return files.flatMap((file) => {
    const tag = tagOf(file);
    const json = readJsonFile(file);
    if ((tags.length > 0 && !tags.includes(tag)) || 'message' in json || !isTree(json.value)) return [];
    const states = compareWithDigests(url, tag, source, json.value);
    for (const key of keys)
      if (!states.some((one) => one.key === key))
        throw new UsageError(`${file} has no text "${key}" that en.json has too.`);
    const accepted = states
      .filter(({ key, state }) =>
        keys.length > 0 ? keys.includes(key) && state !== 'recorded' : state === 'unrecorded',
      )
      .map(({ key }) => key);
    if (accepted.length === 0) return [];
    recordDigests(url, tag, source, json.value, (key) => accepted.includes(key));
    return [{ file, accepted }];
  });
}
