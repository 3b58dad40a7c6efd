/** For the script tag: the words lie as JSON beside the script and are fetched when they are needed. */
import { fetchJson } from '../data/fetch-json.js';

/**
 * @param tag a bundled language
 * @param part which of its parts
 */
export async function fetchWords(tag: string, part: string): Promise<object> {
  return (await fetchJson(new URL(`words/${tag}.${part}.json`, import.meta.url))) as object;
}
