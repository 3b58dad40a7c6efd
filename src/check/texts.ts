/** The texts of a locale by their whole keys, and the plural forms that a language has of them. */
import { isTree, type Tree } from './tree.js';

/** The plural forms there are, in their usual order. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const PLURAL = new RegExp(`_(?:${FORMS.join('|')})$`);

/**
 * A key without its plural form: all forms of a text belong together.
 * @param key the whole key of a text
 */
export const stemOf = (key: string): string => key.replace(PLURAL, '');

/**
 * @param words a locale
 * @returns every text with its whole key
 */
export const textsOf = (words: Tree, path = ''): [key: string, text: unknown][] =>
  Object.entries(words).flatMap(([key, value]) =>
    isTree(value) ? textsOf(value, `${path}${key}.`) : [[path + key, value]],
  );

/** What the source language has, by which other locales are checked. */
interface Originals {
  /** its texts, by their keys without plural forms */
  texts: ReadonlyMap<string, string>;
  /** the keys of those that have plural forms */
  plurals: ReadonlySet<string>;
}

/** @param source the words of the source language */
export function originalsOf(source: Tree): Originals {
  const all = textsOf(source);
  return {
    texts: new Map(all.map(([key, text]) => [stemOf(key), String(text)])),
    plurals: new Set(all.map(([key]) => key).flatMap((key) => (stemOf(key) === key ? [] : [stemOf(key)]))),
  };
}

/**
 * @param tag a language tag
 * @returns the plural forms that the language has
 */
export function formsOf(tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return FORMS.filter((form) => pluralCategories.includes(form));
}
