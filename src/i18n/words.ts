/** The words of one language: loads them into a private i18next instance and hands out texts. */
import { createInstance, type FormatterModule } from 'i18next';
import { html, type TemplateResult } from 'lit';
import languages from 'virtual/languages';
import order from 'virtual/letter';
import loadBundled from 'virtual/words';
import type source from '../../locales/en.json';
import { type BuiltFormats, Formats } from './format.js';
import { matchLanguage } from './language.js';

/** A part of a locale that is loaded on its own. */
export type Part = 'core' | 'departures' | 'list';

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
  | `${'names' | 'reasons' | 'kinds' | 'departures.measures'}.${string}`
  | 'letter.placeAndDate';

/** What stands beside the words of a language. */
export interface About {
  /** `reviewed`: a native speaker has confirmed it; `source`: the others are made from it */
  review: 'source' | 'unreviewed' | 'reviewed';
  /** whether the source has changed since */
  outdated?: boolean;
  /** where it is written from right to left */
  dir?: 'rtl';
  /** see {@link Formats} */
  formats?: string | BuiltFormats;
}

/** The source language, in which every word exists. */
export const SOURCE = 'en';

/** Thrown where a text is missing and the source language, which has it, is not loaded yet. */
export class MissingWords extends Error {
  override name = 'MissingWords';
}

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, locale) =>
    typeof value === 'number' ? formatsOf(locale ?? SOURCE).number(value) : String(value),
};

const i18n = createInstance();
// i18next 26 keeps one logger for all instances and init() resets it: the page's own goes back in its place.
const { logger } = i18n as unknown as { logger: object };
const loggerOfThePage = { ...logger };
void i18n.use(formatter).init({
  initAsync: false,
  lng: SOURCE,
  fallbackLng: SOURCE,
  load: 'currentOnly',
  resources: {},
  nsSeparator: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
  parseMissingKeyHandler: () => '',
});
Object.assign(logger, loggerOfThePage);

const aboutOf = (locale: string) => i18n.getResource(locale, 'core', 'about') as About | undefined;

const formats = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const known = formats.get(locale) ?? new Formats(locale, aboutOf(locale)?.formats);
  formats.set(locale, known);
  return known;
}

const pending = new Map<string, Promise<void>>();

/** Loads a part once; whoever asks meanwhile shares the request, and a failure is forgotten. */
export function loadPart(locale: string, part: Part): Promise<void> {
  if (i18n.hasResourceBundle(locale, part)) return Promise.resolve();
  const key = `${locale}/${part}`;
  const request =
    pending.get(key) ??
    loadBundled(locale, part)
      .then((words) => {
        addWords(locale, part, words);
      })
      .finally(() => pending.delete(key));
  pending.set(key, request);
  return request;
}

/**
 * Takes in words.
 * @param locale their language
 * @param name what they are known by
 * @param words as a locale file has them
 */
export function addWords(locale: string, name: string, words: object): void {
  i18n.addResourceBundle(locale, name, withPluralFallback(words));
}

/** Gives each plural a form without suffix, which i18next takes where the form that a number asks for is missing. */
function withPluralFallback(words: object): object {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'object' && value) return [[key, withPluralFallback(value)]];
      return key.endsWith('_other')
        ? [
            [key, value],
            [key.slice(0, -'_other'.length), value],
          ]
        : [[key, value]];
    }),
  );
}

/**
 * The bundled language that serves a request.
 * @param tag what was asked for
 * @returns a bundled tag, or `undefined` where there is none that fits
 */
export function bundledLanguage(tag: string): string | undefined {
  return matchLanguage(tag, languages.tags, languages.aliases);
}

/**
 * Loads what an element shows, in the language asked for.
 * @param tag what was asked for
 * @param parts the parts of the locale that the element shows
 * @returns the words; in the source language where the others could not be loaded
 * @throws where the source language could not be loaded either
 */
export async function loadWords(tag: string, parts: readonly Part[]): Promise<Words> {
  const locale = bundledLanguage(tag) ?? languages.fallback;
  try {
    await Promise.all(parts.map((part) => loadPart(locale, part)));
    return new Words(locale, parts);
  } catch (error) {
    if (locale === SOURCE) throw error;
    await loadSource(parts);
    return new Words(SOURCE, parts, error);
  }
}

/**
 * Loads the source language, from which single missing texts are taken.
 * @param parts the parts of the locale that the element shows
 */
export async function loadSource(parts: readonly Part[]): Promise<void> {
  await Promise.all(parts.map((part) => loadPart(SOURCE, part)));
}

/** The texts of one language, as templates ask for them. */
export class Words {
  /** How dates, numbers and names are written. */
  readonly formats: Formats;

  /** The languages in which a text may stand without being marked as foreign to the rest. */
  protected readonly languages: readonly string[];

  readonly #t: ReturnType<typeof i18n.getFixedT>;

  /**
   * @param locale the language of the texts
   * @param parts the parts of the locale that are loaded
   * @param failure why these are not the words that were asked for
   */
  constructor(
    readonly locale: string,
    readonly parts: readonly Part[],
    readonly failure?: unknown,
  ) {
    this.formats = formatsOf(locale);
    this.languages = [locale];
    this.#t = i18n.getFixedT(locale);
  }

  /** The direction in which the language is written. */
  get dir(): 'ltr' | 'rtl' {
    return aboutOf(this.locale)?.dir ?? 'ltr';
  }

  /** What is known of the translation. */
  get about(): About | undefined {
    return aboutOf(this.locale);
  }

  /** The names of the letter's paragraphs, in their order. */
  paragraphs(group: 'opening' | 'reasons' | 'closing'): readonly string[] {
    return order[group];
  }

  /** Whether a text of the letter is to be shown. */
  needs(key: WordKey): boolean {
    return key !== 'letter.placeAndDate' || this.has(key);
  }

  /** Where a text is looked for, in this order. */
  protected places(_key: WordKey): readonly string[] {
    return this.parts;
  }

  /**
   * A text for the page. One that had to be taken from another language is marked as such.
   * @param key which text
   * @param values what stands for its placeholders; `count` also chooses the plural form
   * @throws {MissingWords} where the source language is needed and not loaded
   */
  t(key: WordKey, values: Record<string, string | number> = {}): Passage {
    const { text, lang } = this.#look(key, values);
    return lang === this.locale ? text : html`<span lang=${lang}>${text}</span>`;
  }

  /** The same for a place that holds nothing but text, such as an attribute. */
  text(key: WordKey, values: Record<string, string | number> = {}): string {
    return this.#look(key, values).text;
  }

  /** Whether the language has a text of its own for something that need not have one. */
  has(key: WordKey): boolean {
    return i18n.exists(key, { lngs: this.languages, ns: this.places(key) });
  }

  #look(key: WordKey, values: Record<string, string | number>): { text: string; lang: string } {
    const ns = this.places(key);
    const { res: text, usedLng } = this.#t(key, {
      ...values,
      ns,
      lngs: [...this.languages, SOURCE],
      nest: false,
      // what a host page writes may look like a placeholder
      skipInterpolation: Object.keys(values).length === 0,
      returnDetails: true,
    });
    if (text === '' && ns.includes('core') && !this.parts.every((part) => i18n.hasResourceBundle(SOURCE, part)))
      throw new MissingWords(`${this.locale}: ${key}`);
    return { text, lang: text === '' ? this.locale : usedLng };
  }
}
