/** Reads the dates of a list: as ISO has them, or in the order that somebody has told. */
import { parsePartialDate } from '../../data/partial-date.js';
import languages from '../../i18n/languages.json';
import { quoted } from '../../markdown/quoted.js';
import { fold } from './fold.js';
import type { Reading } from './record-kind.js';
import type { DateOrder, RecordOptions } from './record-options.js';

/** A day, and behind it a time that no record keeps. */
const ISO = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ]\d\d:\d\d.*)?$/s;
/** What starts with a year goes on with its month, whatever stands between. */
const YEAR_FIRST =
  /^(?<year>\d{4})(?<between>[-./] ?)(?<month>\d{1,2})\k<between>(?<day>\d{1,2})\.?(?:[T ,]+\d{1,2}:.*)?$/s;
const PARTS = /^(\d{1,4})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{1,4})\.?(?:[T ,]+\d{1,2}:.*)?$/s;
const TOGETHER = /^(\d{4})(\d\d)(\d\d)$/;
const DAY_NUMBER = /^\d{5}(?:\.\d+)?$/;
/** The day before the first day of Excel, which counts one that there never was. */
const EXCEL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * @param value what a list has for a date
 * @param options how its dates are written
 * @returns YYYY, YYYY-MM or YYYY-MM-DD
 */
export function readDate(value: unknown, { dates }: RecordOptions): Reading {
  const text = value instanceof Date ? value.toISOString() : String(value).trim();
  const date = ISO.exec(text)?.[1] ?? withYearFirst(text) ?? withMonthName(text) ?? (dates && inOrder(text, dates));
  if (date && parsePartialDate(date)) return { value: date };
  const remedy = dates
    ? `the list is read in the order ${dates}; to change that: --dates`
    : 'write YYYY-MM-DD, or say how the list writes dates: --dates DMY, MDY, YMD or excel';
  return { fault: `${quoted(text)} is not a date, and is left out: ${remedy}.`, level: 'error' };
}

/** A year behind two numbers, of which one is the month. */
const YEAR_LAST = /^(\d{1,2})([-./])\s?(\d{1,2})\2\s?\d{4}\b/;

/**
 * @param values all dates of a list
 * @returns the order in which it writes them, where one of them leaves no doubt and none contradicts, with that one
 */
export function orderOf(values: readonly unknown[]): { order: 'DMY' | 'MDY'; example: string } | undefined {
  const proofs = { DMY: '', MDY: '' };
  for (const value of values) {
    const text = String(value).trim();
    const [, first, between, second] = YEAR_LAST.exec(text) ?? [];
    // with dots, nobody writes the month first
    if (Number(first) > 12 || between === '.') proofs.DMY ||= text;
    else if (Number(second) > 12) proofs.MDY ||= text;
  }
  if (proofs.DMY && proofs.MDY) return undefined;
  if (proofs.DMY) return { order: 'DMY', example: proofs.DMY };
  return proofs.MDY ? { order: 'MDY', example: proofs.MDY } : undefined;
}

function withYearFirst(text: string): string | undefined {
  const { year = '', month = '', day = '' } = YEAR_FIRST.exec(text)?.groups ?? {};
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** A day with the name of its month: 11 January 2025, Sat, 11 Jan 2025, 11. Januar 2025, 11 de enero de 2025, 11-Jan-2025. */
const NAMED =
  /^(?:\p{L}{2,}\.?, )?(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: de| of)?[ -])?(?<month>\p{L}{3,})\.?(?: (?<after>\d{1,2})(?:st|nd|rd|th)?,?)?,?(?: del?)?[ -](?<year>\d{4})\.?(?: г\.| р\.)?(?:[ ,]+(?:\p{L}{1,3} )?\d{1,2}:.*)?$/u;

function withMonthName(text: string): string | undefined {
  const { day, month = '', after, year = '' } = NAMED.exec(text)?.groups ?? {};
  if (day && after) return undefined;
  const number = month && (months ??= monthNames()).get(fold(month));
  if (!number) return undefined;
  const two = (one: string) => `-${one.padStart(2, '0')}`;
  const of = day ?? after;
  return `${year}${two(number)}${of === undefined ? '' : two(of)}`;
}

/** Made when it is first asked for. */
let months: ReadonlyMap<string, string> | undefined;

/** The names of months in each language of the product; one that is two months is nobody's. */
function monthNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { tag } of languages)
    for (const month of ['long', 'short'] as const)
      for (let number = 1; number <= 12; number++)
        for (const form of [{ month }, { month, day: 'numeric' }] as const) {
          const parts = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' }).formatToParts(
            Date.UTC(2025, number - 1, 11),
          );
          const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (names.has(name) && names.get(name) !== String(number)) doubtful.add(name);
          names.set(name, String(number));
        }
  doubtful.forEach((name) => names.delete(name));
  return names;
}

function inOrder(text: string, order: DateOrder): string | undefined {
  if (order === 'excel')
    return DAY_NUMBER.test(text)
      ? new Date(EXCEL_START + Math.floor(Number(text)) * DAY).toISOString().slice(0, 10)
      : undefined;
  const [, ...parts] = PARTS.exec(text) ?? (order === 'YMD' ? TOGETHER.exec(text) : null) ?? [];
  const part = (name: string) => parts[order.indexOf(name)] ?? '';
  const [year, month, day] = [part('Y'), part('M'), part('D')];
  // of a year of two digits, nobody has said the century
  return year.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
