/** What the options of `import` say of letters. */
import * as z from 'zod/mini';
import { call } from '../campaign/schema.js';
import { parsePartialDate } from '../data/partial-date.js';
import type { LetterOptions } from '../import/import-letters.js';
import { languageTag } from './language-option.js';
import { type Options, UsageError, type Values } from './verb.js';

export const LETTER_OPTIONS = {
  lang: { type: 'string' },
  date: { type: 'string' },
  id: { type: 'string' },
  closed: { type: 'boolean' },
  title: { type: 'string' },
  select: { type: 'string' },
  field: { type: 'string' },
  plain: { type: 'boolean' },
  drop: { type: 'boolean' },
} as const satisfies Options;

/**
 * @param values the options that were given
 * @param count how many letters there are
 * @param isWhole whether all files are written, or one letter is printed
 * @throws {UsageError} where they cannot be meant
 */
export function letterOptions(
  { lang, date, id, closed, title, select, field, plain, drop }: Values<typeof LETTER_OPTIONS>,
  count: number,
  isWhole: boolean,
): LetterOptions & { select: string | undefined } {
  if (count === 0) throw new UsageError('Name the letter to import.');
  if (count > 1 && !isWhole) throw new UsageError('Several letters need an output folder: --out DIR.');
  if (count > 1 && lang !== undefined)
    throw new UsageError('--lang works with only one letter. Name each with its language: nl=letter.md.');
  if (count > 1 && title !== undefined)
    throw new UsageError('--title works with only one letter. Write title: "…" at the top of each.');
  const tag = lang === undefined ? undefined : languageTag(lang);
  if (date !== undefined && !parsePartialDate(date))
    throw new UsageError(`--date "${date}" is not a date: write YYYY-MM-DD.`);
  if (id !== undefined && !z.safeParse(call.shape.id, id).success)
    throw new UsageError(`--id "${id}" must be lower-case letters, digits and single hyphens, such as "letter".`);
  const fields = field?.split(',').map((name) => name.trim());
  return { lang: tag, date, id, state: closed ? 'closed' : 'open', isWhole, title, select, fields, plain, drop };
}
