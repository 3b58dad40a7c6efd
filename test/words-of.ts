/** The words that the elements should show, as a reader's text. */
import bundled from 'virtual/languages';
import { loadWords } from '../src/i18n/words.js';
import type source from '../locales/en.json';

/** The bundled languages. */
export const languages = bundled.tags;

/** The words of a language as they stand in its file. */
export async function localeOf(tag: string): Promise<typeof source> {
  return (await (await fetch(`/locales/${tag}.json`)).json()) as typeof source;
}

/** A text with its placeholders filled. */
export const fill = (text: string, values: Record<string, string> = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '?');

/** How a bundled language writes dates, numbers and names; what that should be is told in format.test.ts. */
export const formatsOf = async (tag: string) => (await loadWords(tag)).formats;
