/** What fields of records have in common: texts, addresses, dates, codes. */
import * as z from 'zod/mini';
import { readAddress } from '../data/address.js';
import { cleanText } from '../data/clean-text.js';
import { parsePartialDate } from '../data/partial-date.js';
import { KINDS } from './kinds.js';

/** The longest text that a field may hold, in UTF-16 units: no name or title needs more. */
const LONGEST = 500;

export const text = z
  .string()
  .check(
    z.overwrite(cleanText),
    z.minLength(1),
    z.maxLength(LONGEST, { error: `must not have more than ${String(LONGEST)} characters` }),
  );

export const id = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be lower-case letters, digits and single hyphens, such as "example-association"',
  }),
);

export const languageTag = z
  .string()
  .check(z.refine(isLanguageTag, { error: 'must be a language tag in its canonical form, such as "nl" or "pt-BR"' }));

/** A page that no record is on, so that a relative address has nowhere to lie. */
const NOWHERE = { baseURI: 'about:blank', origin: 'about:' };

const hrefOf = (text: string): string | undefined => readAddress(text, NOWHERE);

export const httpsUrl = z
  .url({ protocol: /^https$/, error: 'must be a complete address that starts with https://' })
  .check(
    z.refine((text) => !/^https:/i.test(text) || hrefOf(text) !== undefined, {
      error: 'must be a plain address: no user name, no backslash, no hidden character, at most 2,000 characters',
    }),
    // in the form in which it was checked
    z.overwrite((text) => hrefOf(text) ?? text),
  );

export const date = z.string().check(
  z.refine((value) => parsePartialDate(value) !== undefined, {
    error: 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
  }),
);

export const area = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, { error: 'must be two capital letters: an ISO 3166-1 country code, or EU' }));

export const counted = { count: z.int().check(z.nonnegative()), date };

export const kind = z.enum(KINDS);

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
