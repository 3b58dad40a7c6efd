/** The words of the page, in its own language: the build has put them into it, as data. */
import type en from '../locales/en.json';

export type Words = Omit<typeof en, 'site'>;

let words: Words | undefined;

export const readWords = (): Words =>
  (words ??= JSON.parse(document.querySelector('#words')?.textContent ?? '') as Words);

/** Those of a letter that somebody brings lie beside the page: few readers need them. */
export async function loadWordsOfBring(): Promise<void> {
  const answer = await fetch(new URL(`words/${document.documentElement.lang}.json`, import.meta.url));
  Object.assign(readWords(), await answer.json());
}

/** The words of the form, where a new attribute may have none yet. */
export const found = (among: Partial<Record<string, string>>, name: string): string | undefined => among[name];

/**
 * @param text with `{{name}}` where a value stands
 * @param values by name
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
