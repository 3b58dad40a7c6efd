/** The words of this part of the page, in its own language. */
import { fill, type Words } from '../front/words.js';

export { fill };

export type BringWords = Words['bring'];

/**
 * @param forms a text in the singular and in the plural of the page's language
 * @param count how many there are
 */
export function counted(forms: { one: string; other: string }, count: number): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: count.toLocaleString(lang) });
}
