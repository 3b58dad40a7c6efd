/** The words that a host page brings: loaded only where there are any. */
import * as z from 'zod/mini';
import { readAddress } from '../data/address.js';
import { explain, valueAt } from '../data/explain.js';
import { FetchError, fetchJson } from '../data/fetch-json.js';
import { directionOf } from './direction.js';
import { fallbacksOf, matchLanguage, tagsIn } from './language.js';
import { type About, addWords, bundledLanguage, loadPart, type Part, SOURCE, type WordKey, Words } from './words.js';

const text = z.string();
const paragraphs = z.optional(z.record(z.string(), text));

/** What a locale may bring besides a letter: texts, in as many levels as it likes. */
interface Texts {
  [key: string]: string | Texts;
}
const texts: z.ZodMiniType<Texts> = z.record(z.string(), z.union([text, z.lazy(() => texts)]));

/** A locale of the host's own. A letter needs no more than its title; what else there is, is shown. */
const ownLocale = z.catchall(
  z.object({
    letter: z.optional(
      z.object({
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

type OwnLocale = z.infer<typeof ownLocale>;

/** What the words belong to. */
export interface OwnWordsContext {
  /** the parts of the locale that the element shows */
  parts: readonly Part[];
  /** whether the campaign is the host's own too, so that no bundled word about the calls may stand in */
  hasOwnCampaign: boolean;
  /** why these are not the words that were asked for */
  failure?: unknown;
}

/** What an element says of the words that it wants. */
interface Host {
  /** the address of the files, with `{lang}` in it */
  localesSrc: string;
  /** the languages that there are, with blanks between; empty: whatever answers */
  languages: string;
  campaignSrc: string;
  ownerDocument: Document;
}

/** The keys of a locale that speak of one campaign alone. */
const OF_CAMPAIGN = ['calls', 'petitions', 'names'];

/** Words that a host page has brought: they stand before the bundled ones. A letter among them is the letter, whatever it leaves out. */
class OwnWords extends Words {
  protected override readonly languages: readonly string[];
  readonly #name: string;
  readonly #letter: OwnLocale['letter'];
  /** the top-level keys for which no bundled words stand in */
  readonly #closed: readonly string[];

  constructor(locale: string, name: string, { letter }: OwnLocale, context: OwnWordsContext) {
    super(locale, context.parts, context.failure);
    this.languages = [locale, bundledLanguage(locale) ?? locale];
    this.#name = name;
    this.#letter = letter;
    this.#closed = letter ? ['letter', ...(context.hasOwnCampaign ? OF_CAMPAIGN : [])] : [];
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

  override needs(key: WordKey): boolean {
    return this.#letter ? this.has(key) : super.needs(key);
  }

  protected override places(key: WordKey): readonly string[] {
    return this.#closed.includes(key.split('.', 1)[0] ?? '') ? [this.#name] : [this.#name, ...this.parts];
  }
}

/**
 * Takes in the words of one language.
 * @param locale their language
 * @param name what they are known by, such as their address
 * @param json a locale, as the host page has it
 * @param context what they belong to
 * @throws {TypeError} where this is no locale
 */
export async function readOwnWords(
  locale: string,
  name: string,
  json: unknown,
  context: OwnWordsContext,
): Promise<Words> {
  const { success, data, error } = z.safeParse(ownLocale, json);
  if (!success) {
    const [issue] = error.issues;
    const path = issue?.path ?? [];
    throw new TypeError(`${path.join('.')} ${issue ? explain(issue, valueAt(json, path)) : 'cannot be read'}`.trim());
  }
  addWords(locale, name, data);
  // without the interface's words the letter is still worth showing
  await Promise.allSettled(context.parts.map((part) => loadPart(bundledLanguage(locale) ?? SOURCE, part)));
  return new OwnWords(locale, name, data, context);
}

/**
 * Loads the words that a host page has for a language: in that language, else in English or in the first that there is.
 * @param tag what was asked for
 * @param parts the parts of the locale that the element shows
 * @param host the element, which says where they lie
 * @throws where none could be had
 */
export async function loadOwnWords(tag: string, parts: readonly Part[], host: Host): Promise<Words> {
  const { localesSrc: src, campaignSrc, ownerDocument } = host;
  // words are asked for without a place, which is most likely a slip of the keyboard
  if (!src) throw new TypeError('languages="…" goes with locales-src, which is not there');
  const languages = tagsIn(host.languages);
  const listed = languages.length > 0;
  const fallback = listed && !languages.includes(SOURCE) ? languages[0] : SOURCE;
  const wanted = listed ? [matchLanguage(tag, languages)] : fallbacksOf(tag);
  const failures: Error[] = [];
  for (const locale of new Set([...wanted, fallback])) {
    if (locale === undefined) continue;
    const href = readAddress(src.replaceAll('{lang}', locale), ownerDocument);
    if (!href || !src.includes('{lang}'))
      throw new TypeError(`locales-src="${src}" must have {lang} in it, and start with https:// or lie on this site`);
    try {
      const context = { parts, hasOwnCampaign: campaignSrc !== '', failure: failures[0] };
      return await readOwnWords(locale, href, await ownJson(href), context);
    } catch (error) {
      // what was not announced may be missing
      const isMissing = error instanceof FetchError && error.status === 404;
      if (listed || !isMissing) failures.push(error as Error);
    }
  }
  throw failures[0] ?? new FetchError(`${src}: there is no file for "${tag}" nor for "${SOURCE}"`);
}

const pending = new Map<string, Promise<unknown>>();

/** Fetches a file once; elements that ask meanwhile share the request, and a failure is forgotten. */
function ownJson(href: string): Promise<unknown> {
  const request = pending.get(href) ?? fetchJson(new URL(href));
  pending.set(href, request);
  request.catch(() => pending.delete(href));
  return request;
}
