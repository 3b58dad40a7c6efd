/** The words of this part of the page, in its own language. */
import type en from '../locales/en.json';

export type BringWords = (typeof en)['bring'];

/** The build has put them into the page, as data. */
export const readWords = (): BringWords =>
  (JSON.parse(document.querySelector('#words')?.textContent ?? '') as { bring: BringWords }).bring;

/**
 * @param text with `{{name}}` where a value stands
 * @param values by name
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/**
 * @param forms a text in the singular and in the plural of the page's language
 * @param count how many there are
 */
export function counted(forms: { one: string; other: string }, count: number): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: count.toLocaleString(lang) });
}
