/** The words of one language, as templates ask for them. */
import { html, type TemplateResult } from 'lit';
import languages from 'virtual/languages';
import order from 'virtual/letter';
import namespaceOf from 'virtual/namespaces';
import loadBundled from 'virtual/words';
import type source from '../../locales/en.json';
import { once } from '../data/once.js';
import type { Formats } from './format.js';
import { type About, aboutOf, addWords, findText, formatsOf, hasText, hasWords, SOURCE_LANGUAGE } from './i18next.js';
import { matchLanguage } from './language.js';

/** A piece of a locale that is loaded on its own. */
export type Namespace = (typeof NAMESPACES)[number];

const NAMESPACES = ['core', 'departures', 'list', 'write', 'endorse', 'alternatives', 'share'] as const;

/** What a template can put into a page: a text, or a passage that is marked as being in another language. */
export type Passage = string | TemplateResult;

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Path}${K extends `${infer Stem}${PluralSuffix}` ? Stem : K}`
    : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** A key of `en.json`, without plural suffix; where an id of the campaign is part of it, any id. */
export type WordKey =
  | Leaves<typeof source>
  | `calls.${string}.${'title' | 'addressee' | 'asks'}`
  | `petitions.${string}.${'title' | 'addressee'}`
  | `letter.${'opening' | 'reasons' | 'closing'}.${string}`
  | `${'names' | 'reasons' | 'sources' | 'kinds' | 'departures.measures'}.${string}`
  | 'letter.placeAndDate';

/** Thrown where a text is missing and the source language, which has it, is not loaded yet. */
export class MissingWords extends Error {
  override name = 'MissingWords';

  /**
   * @param key the text
   * @param namespace the piece of the source language that has it
   */
  constructor(
    key: string,
    readonly namespace: Namespace,
  ) {
    super(key);
  }
}

/** The pieces that could not be loaded, and for which the source language stands in. */
const standIns = new Set<string>();

/** The texts of one bundled language. */
export class Words {
  /** How dates, numbers and names are written. */
  readonly formats: Formats;

  /** The languages in which a text may stand without being marked as foreign to the rest. */
  protected readonly languages: readonly string[];

  /**
   * @param locale the language of the texts
   * @param failure why these are not the words that were asked for
   */
  constructor(
    readonly locale: string,
    readonly failure?: unknown,
  ) {
    this.formats = formatsOf(locale);
    this.languages = [locale];
  }

  /** The bundled language whose words stand here, or stand in. */
  get bundled(): string {
    return bundledLanguage(this.locale) ?? SOURCE_LANGUAGE;
  }

  /** The direction in which the language is written. */
  get dir(): 'ltr' | 'rtl' {
    return aboutOf(this.locale)?.dir ?? 'ltr';
  }

  /** What is known of the translation. */
  get about(): About | undefined {
    return aboutOf(this.locale);
  }

  /** Whether the letter among them is the page's own. */
  readonly hasOwnLetter: boolean = false;

  /** Whether a piece of the locale is there, or the source language stands in for it. */
  covers(namespace: Namespace): boolean {
    return hasWords(this.bundled, namespace) || standIns.has(`${this.bundled} ${namespace}`);
  }

  /** The names of the letter's paragraphs, in their order. */
  paragraphs(group: 'opening' | 'reasons' | 'closing'): readonly string[] {
    return order[group];
  }

  /**
   * A text for the page. One that had to be taken from another language is marked as such.
   * @param key which text
   * @param values what stands for its placeholders; `count` also chooses the plural form
   * @throws {MissingWords} where the source language is needed and not loaded
   */
  t(key: WordKey, values: Record<string, string | number> = {}): Passage {
    const { text, lang } = this.#find(key, values);
    return lang === this.locale ? text : html`<span lang=${lang}>${text}</span>`;
  }

  /** The same for a place that holds nothing but text, such as an attribute. */
  text(key: WordKey, values: Record<string, string | number> = {}): string {
    return this.#find(key, values).text;
  }

  /** A text of the letter that not every letter has. */
  optional(key: WordKey, values?: Record<string, string | number>): Passage | undefined {
    // the bundled letter has all but this one, and takes from the source language what a translation lacks
    return key !== 'letter.placeAndDate' || this.has(key) ? this.t(key, values) : undefined;
  }

  /** Whether the language has a text of its own for something that need not have one. */
  has(key: WordKey): boolean {
    return hasText(key, { languages: this.languages, namespaces: this.namespaces(key) });
  }

  /** The names that the words are known by among which a text is looked for, in this order. */
  protected namespaces(_key: WordKey): readonly string[] {
    return NAMESPACES;
  }

  #find(key: WordKey, values: Record<string, string | number>): { text: string; lang: string } {
    const namespaces = this.namespaces(key);
    const { text, lang } = findText(
      this.locale,
      key,
      { languages: [...this.languages, SOURCE_LANGUAGE], namespaces },
      values,
    );
    if (text !== '') return { text, lang };
    const namespace = namespaceOf[key] ?? namespaceOf[key.split('.', 1)[0] ?? ''] ?? 'core';
    if (namespaces.includes(namespace) && !hasWords(SOURCE_LANGUAGE, namespace)) throw new MissingWords(key, namespace);
    return { text, lang: this.locale };
  }
}

/**
 * The bundled language that serves a request.
 * @param tag what was asked for
 * @returns a bundled tag, or `undefined` where there is none that fits
 */
export const bundledLanguage = (tag: string): string | undefined =>
  matchLanguage(tag, languages.tags, languages.aliases);

/** Loads a piece of a bundled language, once a page. */
export async function loadNamespace(locale: string, namespace: Namespace): Promise<void> {
  if (!hasWords(locale, namespace))
    await once(`words ${locale} ${namespace}`, async () => {
      addWords(locale, namespace, await loadBundled(locale, namespace));
    });
}

/**
 * Loads the letter in the language asked for.
 * @param tag what was asked for
 * @returns the words; in the source language where the others could not be loaded
 * @throws where the source language could not be loaded either
 */
export async function loadWords(tag: string): Promise<Words> {
  const locale = bundledLanguage(tag) ?? languages.fallback;
  const failure = await loadNamespaces(locale, ['core']);
  return failure === undefined ? new Words(locale) : new Words(SOURCE_LANGUAGE, failure);
}

/**
 * Loads pieces of a bundled language, else of the source language.
 * @param locale the language
 * @param namespaces which pieces
 * @returns why it is the source language, where it is
 * @throws where the source language could not be loaded either
 */
export async function loadNamespaces(locale: string, namespaces: readonly Namespace[]): Promise<unknown> {
  const loadAll = (language: string) => Promise.all(namespaces.map((one) => loadNamespace(language, one)));
  try {
    await loadAll(locale);
    return undefined;
  } catch (error) {
    if (locale === SOURCE_LANGUAGE) throw error;
    await loadAll(SOURCE_LANGUAGE);
    for (const one of namespaces) standIns.add(`${locale} ${one}`);
    return error;
  }
}
