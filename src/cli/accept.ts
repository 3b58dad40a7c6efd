/** `leave-x-letter accept`: this translation is right for the English text as it stands now. */
import { basename, join } from 'node:path';
import { compareWithDigests, recordDigests } from '../i18n/digests.mjs';
import { jsonFilesIn } from './check-campaign.js';
import { folderOf, isTree } from './check-locale.js';
import { sourceFor } from './check.js';
import { readJsonFile } from './json-file.js';

interface Accepted {
  file: string;
  keys: string[];
}

/**
 * Writes the digests of translations.
 * @param folder the folder of the locales
 * @param keys the keys that need no change; none: all texts but the stale ones
 * @param tags the languages; none: all
 * @returns what was written down, by file
 * @throws {Error} where a key or a language is not there
 */
export function accept(folder: string, keys: readonly string[], tags: readonly string[]): Accepted[] {
  const files = jsonFilesIn(folder).filter((file) => basename(file) !== 'en.json');
  for (const tag of tags)
    if (!files.some((file) => basename(file, '.json') === tag))
      throw new Error(`There is no ${join(folder, tag)}.json.`);
  const chosen = files.filter((file) => tags.length === 0 || tags.includes(basename(file, '.json')));
  return chosen.flatMap((file) => {
    const json = readJsonFile(file);
    if ('message' in json || !isTree(json.value)) return [];
    const [tag, source, url] = [basename(file, '.json'), sourceFor(file), folderOf(file)];
    const states = compareWithDigests(url, tag, source, json.value);
    for (const key of keys)
      if (!states.some((one) => one.key === key)) throw new Error(`${file} has no text "${key}" that en.json has too.`);
    const accepted = states.filter(({ key, state }) =>
      keys.length > 0 ? keys.includes(key) && state !== 'recorded' : state === 'unrecorded',
    );
    if (accepted.length === 0) return [];
    const names = new Set(accepted.map(({ key }) => key));
    recordDigests(url, tag, source, json.value, (key) => names.has(key));
    return [{ file, keys: [...names] }];
  });
}
