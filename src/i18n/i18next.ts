/** The one door to i18next: a private instance, its plural rules and its placeholders. */
import { createInstance, type FormatterModule } from 'i18next';
import { Formats, type WritingRules } from './format.js';

/** The language that all others are made from, and that has every text. */
export const SOURCE_LANGUAGE = 'en';

/** What stands beside the words of a language. */
export interface About extends WritingRules {
  /** `reviewed`: a native speaker has confirmed it; `source`: the others are made from it */
  review: 'source' | 'unreviewed' | 'reviewed';
  /** whether the source has changed since */
  outdated?: boolean;
  /** where it is written from right to left */
  dir?: 'rtl';
}

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, locale) =>
    typeof value === 'number' ? formatsOf(locale ?? SOURCE_LANGUAGE).number(value) : String(value),
};

const i18n = createInstance();
// i18next 26 keeps one logger for all instances and init() resets it: the page's own goes back in its place.
const { logger } = i18n as unknown as { logger: object };
const loggerOfThePage = { ...logger };
void i18n.use(formatter).init({
  initAsync: false,
  lng: SOURCE_LANGUAGE,
  fallbackLng: SOURCE_LANGUAGE,
  load: 'currentOnly',
  resources: {},
  nsSeparator: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
  // what is no text is missing
  parseMissingKeyHandler: () => '',
  returnedObjectHandler: () => '',
});
Object.assign(logger, loggerOfThePage);

/** What is known by a name; i18next's own ways to look for a text are slow where thousands of names are asked for. */
const wordsIn = (locale: string, namespace: string) => i18n.store.data[locale]?.[namespace];

/**
 * Takes in words.
 * @param locale their language
 * @param namespace what they are known by
 * @param words as a locale file has them
 */
export function addWords(locale: string, namespace: string, words: object): void {
  i18n.addResourceBundle(locale, namespace, withPluralFallback(words));
  // they may say how the language writes dates
  formats.delete(locale);
}

/** Whether words are there. */
export const hasWords = (locale: string, namespace: string): boolean => wordsIn(locale, namespace) !== undefined;

/** Gives each plural a form without suffix, which i18next takes where the form that a number asks for is missing. */
function withPluralFallback(words: object): object {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value
        ? [[key, withPluralFallback(value)]]
        : [
            [key, value],
            [key.replace(/_other$/, ''), value],
          ],
    ),
  );
}

/** Where a text is looked for. */
interface Places {
  /** the languages, in their order */
  languages: readonly string[];
  /** in each, the names that its words are known by, in their order */
  namespaces: readonly string[];
}

/** Whether a text is there. */
export function hasText(key: string, { languages, namespaces }: Places): boolean {
  const path = key.split('.');
  return languages.some((locale) =>
    namespaces.some((namespace) => {
      let found: unknown = wordsIn(locale, namespace);
      for (const step of path)
        found = typeof found === 'object' && found && Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined;
      return typeof found === 'string';
    }),
  );
}

/**
 * @param locale the language whose plural rules and numbers count
 * @param key which text
 * @param places where it is looked for
 * @param values what stands for its placeholders; `count` also chooses the plural form
 * @returns the text, empty where there is none, and the language that it was found in
 */
export function findText(
  locale: string,
  key: string,
  { languages, namespaces }: Places,
  values: Record<string, string | number>,
): { text: string; lang: string } {
  const { res: text, usedLng: lang } = i18n.getFixedT(locale)(key, {
    ...values,
    ns: namespaces,
    lngs: languages,
    nest: false,
    // what a host page writes may look like a placeholder
    skipInterpolation: Object.keys(values).length === 0,
    returnDetails: true,
  });
  return { text, lang };
}

/** What is known of a bundled language whose words are there. */
export const aboutOf = (locale: string): About | undefined =>
  (wordsIn(locale, 'core') as { about?: About } | undefined)?.about;

const formats = new Map<string, Formats>();

/** How a language writes dates, numbers and names. */
export function formatsOf(locale: string): Formats {
  const known = formats.get(locale) ?? new Formats(locale, aboutOf(locale));
  formats.set(locale, known);
  return known;
}
