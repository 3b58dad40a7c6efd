/** The words that the elements should show, as a reader's text. */
import type source from '../locales/en.json';

export { default as languages } from 'virtual/languages';

/** The words of a language as they stand in its file. */
export async function localeOf(tag: string): Promise<typeof source> {
  return (await (await fetch(`/locales/${tag}.json`)).json()) as typeof source;
}

/** A text with its placeholders filled. */
export const fill = (text: string, values: Record<string, string> = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '?');
