/** How a date, a number, a country and a language are written. */
import { parsePartialDate, toDate } from '../campaign/partial-date.js';

/** Without a region, English dates would be American. */
const REGIONAL: Partial<Record<string, string>> = { en: 'en-GB' };

/**
 * @param locale the language to write in
 * @param text a date as a record has it; what it does not know is not shown
 * @returns the date in words, or the text itself where it is no date
 */
export function formatDate(locale: string, text: string): string {
  const parts = parsePartialDate(text);
  if (!parts) return text;
  return new Intl.DateTimeFormat(REGIONAL[locale] ?? locale, {
    year: 'numeric',
    month: parts.month ? 'long' : undefined,
    day: parts.day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(toDate(parts));
}

/**
 * @param locale the language to write in
 * @param value any number
 */
export function formatNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/**
 * @param locale the language to write in
 * @param code an ISO 3166-1 code, or `EU`
 */
export function countryName(locale: string, code: string): string {
  return displayName(locale, 'region', code);
}

/**
 * @param locale the language to write in
 * @param tag the language to name
 */
export function languageName(locale: string, tag: string): string {
  return displayName(locale, 'language', tag);
}

function displayName(locale: string, type: Intl.DisplayNamesType, code: string): string {
  return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
}
