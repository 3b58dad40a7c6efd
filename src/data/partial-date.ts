/** Dates that may stop at the year or the month, as campaign records carry them. */

const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A date read into its parts; what the record does not know is absent. */
interface DateParts {
  year: number;
  /** 1 to 12 */
  month?: number;
  day?: number;
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param text the date as a record has it
 * @returns its parts, or `undefined` where this is not a day of the calendar
 */
export function parsePartialDate(text: string): DateParts | undefined {
  const [, year, month, day] = PATTERN.exec(text) ?? [];
  if (!year) return undefined;
  const parts: DateParts = { year: Number(year) };
  if (month) parts.month = Number(month);
  if (day) parts.day = Number(day);
  const date = toDate(parts);
  return date.getUTCMonth() + 1 === (parts.month ?? 1) && date.getUTCDate() === (parts.day ?? 1) ? parts : undefined;
}

/**
 * The first moment of the period, in UTC.
 * @param parts a date as {@link parsePartialDate} returns it; a month or a day beyond the last rolls over
 */
export function toDate({ year, month = 1, day = 1 }: DateParts): Date {
  const date = new Date(0);
  // `Date.UTC` takes the year 45 for 1945
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/**
 * Whole days since the period ended, so that "2026-02" is not old before March has begun.
 * @param text a date as a record has it
 * @param now the moment to count from
 * @returns days, negative where the period has not ended; `NaN` for a text that is no date
 */
export function daysSince(text: string, now: Date): number {
  const parts = parsePartialDate(text);
  if (!parts) return NaN;
  const { year, month, day } = parts;
  const next = day ? { ...parts, day: day + 1 } : month ? { year, month: month + 1 } : { year: year + 1 };
  return Math.floor((now.getTime() - toDate(next).getTime()) / 86_400_000);
}
