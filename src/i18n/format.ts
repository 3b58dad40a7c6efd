/** How a date, a number, a country, a language and the order of names are written in one language. */
import { canonicalTag } from './language.js';
import { parsePartialDate, toDate } from '../data/partial-date.js';

/** What the build makes for a language that some browsers do not know and would write in another without a word. */
export interface BuiltFormats {
  /** a language that every browser knows and that writes numbers alike */
  numbers: string;
  /** dates by month: 12 texts with `{y}`, and 12 with `{d}` and `{y}` */
  months: readonly string[];
  days: readonly string[];
  /** names by ISO 3166-1 code, and by language tag */
  countries: Partial<Record<string, string>>;
  languages: Partial<Record<string, string>>;
  /** letters with a place of their own in the alphabet, and what stands in for them in the common order */
  sortAs: Record<string, string>;
}

/** The order that every browser knows, without the special letters of one language. */
const COMMON_ORDER = 'en';

/** The formats of one language. */
export class Formats {
  readonly #locale: string;
  readonly #built: BuiltFormats | undefined;
  readonly #dates: Partial<Record<'day' | 'month' | 'year', Intl.DateTimeFormat>> = {};
  readonly #names: Partial<Record<'region' | 'language', Intl.DisplayNames>> = {};
  readonly #order: string;
  // made when first used: they take a good part of the time until the first paint
  #numbers: Intl.NumberFormat | undefined;
  #collator: Intl.Collator | undefined;

  /**
   * @param locale the language to write in
   * @param special another tag to ask the browser for, or what the build has made in the browser's place
   */
  constructor(locale: string, special?: string | BuiltFormats) {
    this.#built = typeof special === 'object' ? special : undefined;
    // a page may call its language what no browser knows
    locale = canonicalTag(locale) || COMMON_ORDER;
    this.#locale = typeof special === 'string' ? special : (this.#built?.numbers ?? locale);
    this.#order = this.#built ? COMMON_ORDER : locale;
  }

  /**
   * @param text a date as a record has it; what it does not know is not shown
   * @returns the date in words, or the text itself where it is no date
   */
  date(text: string): string {
    const parts = parsePartialDate(text);
    if (!parts) return text;
    const { year, month, day } = parts;
    if (this.#built && month) {
      const pattern = this.#built[day ? 'days' : 'months'][month - 1] ?? '';
      return pattern.replace('{d}', String(day)).replace('{y}', String(year));
    }
    const precision = day ? 'day' : month ? 'month' : 'year';
    // making a formatter takes far longer than using one
    const format = (this.#dates[precision] ??= new Intl.DateTimeFormat(this.#locale, {
      year: 'numeric',
      month: month ? 'long' : undefined,
      day: day ? 'numeric' : undefined,
      timeZone: 'UTC',
    }));
    return format.format(toDate(parts));
  }

  /** @param value any number */
  number(value: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.#locale);
    return this.#numbers.format(value);
  }

  /** @param code an ISO 3166-1 code, or `EU` */
  country(code: string): string {
    return this.#built ? (this.#built.countries[code] ?? code) : this.#displayName('region', code);
  }

  /** @param tag the language to name */
  language(tag: string): string {
    return this.#built ? (this.#built.languages[tag] ?? tag) : this.#displayName('language', tag);
  }

  /** Compares two names in the alphabet of the language. */
  readonly compare = (a: string, b: string): number => {
    this.#collator ??= new Intl.Collator(this.#order);
    return this.#collator.compare(this.#sortKey(a), this.#sortKey(b));
  };

  #sortKey(name: string): string {
    if (!this.#built) return name;
    const letters = Object.entries(this.#built.sortAs);
    return letters.reduce((key, [letter, standIn]) => key.replaceAll(letter, standIn), name.toLowerCase());
  }

  #displayName(type: 'region' | 'language', code: string): string {
    const names = (this.#names[type] ??= new Intl.DisplayNames(this.#locale, { type }));
    try {
      return names.of(code) ?? code;
    } catch {
      // such as a private tag, which a record may well have
      return code;
    }
  }
}
