/** The words that a page brings: loaded only where there are any. */
import type { TemplateResult } from 'lit';
import * as z from 'zod/mini';
import { type Page, readAddress } from '../data/address.js';
import { explain, valueAt } from '../data/explain.js';
import { FetchError, fetchJson } from '../data/fetch-json.js';
import { once } from '../data/once.js';
import { directionOf } from './direction.js';
import { type About, addWords, SOURCE_LANGUAGE } from './i18next.js';
import { fallbacksOf, matchLanguage, tagsIn } from './language.js';
import { bundledLanguage, type Draw, loadNamespace, type Passage, type WordKey, Words } from './words.js';

const text = z.string();
const paragraphs = z.optional(z.record(z.string(), text));

/** What a locale may bring besides a letter: texts, in as many levels as it likes. */
interface Texts {
  [key: string]: string | Texts;
}
const texts: z.ZodMiniType<Texts> = z.record(z.string(), z.union([text, z.lazy(() => texts)]));

/** A locale that a page brings. A letter needs no more than its title; what else there is, is shown. */
const customLocale = z.catchall(
  z.object({
    letter: z.optional(
      z.object({
        format: z.optional(z.literal('markdown')),
        title: text.check(z.minLength(1)),
        lead: z.optional(text),
        opening: paragraphs,
        reasons: paragraphs,
        closing: paragraphs,
        placeAndDate: z.optional(text),
        origin: z.optional(text),
      }),
    ),
  }),
  z.union([text, texts]),
);

type CustomLocale = z.infer<typeof customLocale>;
export type Letter = NonNullable<CustomLocale['letter']>;

/** What the words belong to. */
interface CustomWordsContext {
  /** whether the page brings its campaign too, so that no bundled word about the calls may stand in */
  hasCustomCampaign: boolean;
  /** makes what draws a letter in Markdown; absent where nobody shows it */
  markdown?: ((letter: Letter) => Promise<Draw>) | undefined;
  /** why these are not the words that were asked for */
  failure?: unknown;
}

/** Where a page has its words. */
export interface CustomWordsSource extends CustomWordsContext {
  /** the address of the files, with `{lang}` in it */
  localesSrc: string;
  /** the languages that there are, with blanks between; empty: whatever answers */
  languages: string;
  page: Page;
  /** aborted when they are wanted no more */
  signal: AbortSignal;
}

/** The keys of a locale that speak of one campaign alone. */
const OF_CAMPAIGN = ['calls', 'petitions', 'names'];

/** The pieces of `write` that a reader sends. */
const MESSAGES = ['message', 'ask', 'thanks', 'enquiry'];

/** What asks in the name of the bundled campaign: another cause, or a page with a message of its own, has none of it. */
const OF_QUESTION = ['council.note', 'representatives.lead', ...MESSAGES].map((piece) => `write.${piece}`);

/** Words that a page has brought: they stand before the bundled ones. A letter among them is the letter, whatever it leaves out. */
class CustomWords extends Words {
  protected override readonly languages: readonly string[];
  override readonly hasOwnLetter: boolean;
  readonly #name: string;
  readonly #letter: Letter | undefined;
  readonly #draw: Draw | undefined;
  /** the keys for which, and below which, no bundled words stand in */
  readonly #closed: readonly string[];

  constructor(locale: string, name: string, { letter, write }: CustomLocale, context: CustomWordsContext, draw?: Draw) {
    super(locale, context.failure);
    this.#draw = draw;
    this.languages = [locale, bundledLanguage(locale) ?? locale];
    this.#name = name;
    this.#letter = letter;
    this.hasOwnLetter = letter !== undefined;
    const hasOwnQuestion = typeof write === 'object' && MESSAGES.some((piece) => Object.hasOwn(write, piece));
    this.#closed = [
      ...(letter ? ['letter', ...(context.hasCustomCampaign ? OF_CAMPAIGN : [])] : []),
      ...(letter || context.hasCustomCampaign || hasOwnQuestion ? OF_QUESTION : []),
    ];
  }

  override get dir(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  override get about(): About | undefined {
    return this.#letter ? undefined : super.about;
  }

  override paragraphs(group: 'opening' | 'reasons' | 'closing'): readonly string[] {
    return this.#letter ? Object.keys(this.#letter[group] ?? {}) : super.paragraphs(group);
  }

  override t(key: WordKey, values?: Record<string, string | number>): Passage {
    return this.#draw?.(key) ?? super.t(key, values);
  }

  override paragraph(key: WordKey): TemplateResult {
    return this.#draw?.(key) ?? super.paragraph(key);
  }

  override optional(key: WordKey, values?: Record<string, string | number>): Passage | undefined {
    if (!this.#letter) return super.optional(key, values);
    return this.has(key) ? this.t(key, values) : undefined;
  }

  protected override namespaces(key: WordKey): readonly string[] {
    return this.#closed.some((one) => `${key}.`.startsWith(`${one}.`))
      ? [this.#name]
      : [this.#name, ...super.namespaces(key)];
  }
}

/**
 * @param json a locale, as the page has it
 * @throws {TypeError} where this is no locale
 */
function readLocale(json: unknown): CustomLocale {
  const { success, data, error } = z.safeParse(customLocale, json);
  if (success) return data;
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  throw new TypeError(`${path.join('.')} ${issue ? explain(issue, valueAt(json, path)) : 'cannot be read'}`.trim());
}

async function wordsOf(tag: string, from: string, locale: CustomLocale, context: CustomWordsContext): Promise<Words> {
  // i18next takes ### in a name for a dot, and a letter in Markdown may well have it
  const name = from.replaceAll('#', '\\#');
  addWords(tag, name, locale);
  const { letter } = locale;
  const [draw] = await Promise.all([
    letter?.format && context.markdown?.(letter),
    // without the interface's words the letter is still worth showing
    loadNamespace(bundledLanguage(tag) ?? SOURCE_LANGUAGE, 'core').catch(() => undefined),
  ]);
  return new CustomWords(tag, name, locale, context, draw);
}

/**
 * Takes in the words of one language.
 * @param tag their language
 * @param name what they are known by
 * @param json a locale, as the page has it
 * @param context what they belong to
 * @throws {TypeError} where this is no locale
 */
export const readCustomWords = async (
  tag: string,
  name: string,
  json: unknown,
  context: CustomWordsContext,
): Promise<Words> => wordsOf(tag, name, readLocale(json), context);

/**
 * Loads the words that a page has for a language: in that language, else in English or in the first that there is.
 * @param tag what was asked for
 * @param source where they lie, and what they belong to
 * @throws where none could be had
 */
export async function loadCustomWords(tag: string, source: CustomWordsSource): Promise<Words> {
  const { localesSrc: src, page, signal } = source;
  // words are asked for without a place, which is most likely a slip of the keyboard
  if (!src) throw new TypeError('languages="…" needs locales-src, which is missing');
  const languages = tagsIn(source.languages);
  const isListed = languages.length > 0;
  const fallback = isListed && !languages.includes(SOURCE_LANGUAGE) ? languages[0] : SOURCE_LANGUAGE;
  const wanted = isListed ? [matchLanguage(tag, languages)] : fallbacksOf(tag);
  const failures: Error[] = [];
  for (const locale of new Set([...wanted, fallback])) {
    if (locale === undefined) continue;
    const href = readAddress(src.replaceAll('{lang}', locale), page);
    if (!href || !src.includes('{lang}'))
      throw new TypeError(`locales-src="${src}" must contain {lang}, and start with https:// or be on this site`);
    try {
      const load = async (attempt: AbortSignal) => readLocale(await fetchJson(new URL(href), attempt));
      const found = await once(`words ${href}`, load, signal);
      return await wordsOf(locale, href, found, { ...source, failure: failures[0] });
    } catch (error) {
      signal.throwIfAborted();
      // what was not announced may be missing
      const isMissing = error instanceof FetchError && error.status === 404;
      if (isListed || !isMissing) failures.push(error as Error);
    }
  }
  throw failures[0] ?? new FetchError(`${src}: there is no file for "${tag}" or for "${SOURCE_LANGUAGE}"`);
}
