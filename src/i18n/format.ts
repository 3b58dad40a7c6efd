/** How a date, a number, a list, a country, a language and the order of names are written in one language. */
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
  /** what stands between two names, between the first of several, and before the last of them */
  list: { pair: string; middle: string; end: string };
  /** the article that a country's name begins with, which does not count in its order: a regular expression */
  article: string;
}

/** What a language has of its own in how it is written. */
export interface WritingRules {
  /** another tag to ask the browser for, or what the build has made in the browser's place */
  formats?: string | BuiltFormats;
  /** what stands for a piece of a date as browsers write it, a regular expression: Hungarian has no full stop after a year alone */
  dates?: Record<string, string>;
  /** dates that the build has written, since making a formatter takes a good part of the time until the first paint */
  written?: Record<string, string>;
  /** its quotation marks: the outer pair, and the inner one where it has one */
  quotes?: string;
  /** whether the name of a platform stands between quotation marks */
  quoteNames?: boolean;
}

/** The order that every browser knows, without the special letters of one language. */
const COMMON_ORDER = 'en';

/** The formats of one language. */
export class Formats {
  readonly #locale: string;
  readonly #built: BuiltFormats | undefined;
  readonly #dates: Partial<Record<'day' | 'month' | 'year', Intl.DateTimeFormat>> = {};
  readonly #names: Partial<Record<'region' | 'language', Intl.DisplayNames>> = {};
  readonly #countryKeys: Partial<Record<string, string>> = {};
  readonly #order: string;
  readonly #rules: WritingRules;
  // made when first used: they take a good part of the time until the first paint
  #numbers: Intl.NumberFormat | undefined;
  #collator: Intl.Collator | undefined;
  #list: Intl.ListFormat | undefined;

  /**
   * @param locale the language to write in
   * @param rules what it has of its own
   */
  constructor(locale: string, rules: WritingRules = {}) {
    const { formats: special } = (this.#rules = rules);
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
    const written = this.#rules.written?.[text];
    if (written) return written;
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
    return Object.entries(this.#rules.dates ?? {}).reduce(
      (written, [piece, standIn]) => written.replace(new RegExp(piece), standIn),
      format.format(toDate(parts)),
    );
  }

  /** @param value any number */
  number(value: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.#locale);
    return this.#numbers.format(value);
  }

  /** @param names one or several, of which all hold: "X, Instagram and Facebook" */
  list(names: readonly string[]): string {
    if (!this.#built) {
      this.#list ??= new Intl.ListFormat(this.#locale);
      return this.#list.format(names);
    }
    const { pair, middle, end } = this.#built.list;
    const [before, last = ''] = [names.slice(0, -1), names.at(-1)];
    if (before.length === 0) return last;
    return before.join(middle) + (before.length > 1 ? end : pair) + last;
  }

  /** @param names platforms, which some languages put between quotation marks */
  platforms(names: readonly string[]): string {
    const [open = '', close = ''] = this.#rules.quoteNames ? (this.#rules.quotes ?? '') : '';
    return this.list(names.map((name) => open + name + close));
  }

  /** @param text what will stand between quotation marks: those in it become the inner ones */
  quoted(text: string): string {
    const [open, close, innerOpen, innerClose] = this.#rules.quotes ?? '';
    if (!open || !close || !innerOpen || !innerClose) return text;
    // French has blanks inside the outer marks alone
    return text
      .replaceAll(new RegExp(`${open}[\u00a0\u202f]?`, 'g'), innerOpen)
      .replaceAll(new RegExp(`[\u00a0\u202f]?${close}`, 'g'), innerClose);
  }

  /** @param code an ISO 3166-1 code, or `EU` */
  country(code: string): string {
    return this.#built ? (this.#built.countries[code] ?? code) : this.#displayName('region', code);
  }

  /** The same where it begins a line, or stands alone: an article in front of it is written large there. */
  countryAlone(code: string): string {
    const name = this.country(code);
    return name.slice(0, 1).toLocaleUpperCase(this.#locale) + name.slice(1);
  }

  /** Compares two countries by their names, without the articles of those. */
  readonly compareCountries = (a: string, b: string): number => {
    return this.compare(this.#countryKey(a), this.#countryKey(b));
  };

  #countryKey(code: string): string {
    return (this.#countryKeys[code] ??= this.country(code).replace(new RegExp(this.#built?.article ?? '^', 'u'), ''));
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
