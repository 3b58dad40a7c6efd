/** For the script tag: the words lie as JSON beside the script and are fetched when they are needed. */
import { fetchJson } from '../data/fetch-json.js';

/**
 * @param tag a bundled language
 * @param namespace which piece of it
 */
export async function fetchWords(tag: string, namespace: string): Promise<object> {
  return (await fetchJson(new URL(`words/${tag}.${namespace}.json`, import.meta.url))) as object;
}
