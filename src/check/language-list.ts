/** The shape of `languages.json`, the list of the bundled languages. */
import * as z from 'zod/mini';
import { knownTag } from './language-name.js';

const QUOTES = /^(?:[“”„«»‹›‘’‚]{2}){2,3}$/;

export const language = z.object({
  tag: z
    .string()
    .check(
      z.refine((tag) => tag !== '' && knownTag(tag) === tag, 'must be a language tag in its usual form, such as "nl"'),
    ),
  name: z.string().check(z.minLength(1)),
  dir: z.enum(['ltr', 'rtl']),
  quotes: z
    .string()
    .check(z.regex(QUOTES, 'must be the outer pair of quotation marks, then the inner one, with nothing between')),
  quoteNames: z.optional(z.boolean()),
  dates: z.optional(z.record(z.string(), z.string())),
  review: z.enum(['source', 'unreviewed', 'reviewed']),
  reviewers: z.array(z.string().check(z.minLength(1))),
  aliases: z.optional(z.array(z.string().check(z.minLength(1)))),
  formats: z.optional(z.string().check(z.minLength(1))),
});

export type Language = z.infer<typeof language>;

/**
 * @param list what stands in `languages.json`
 * @returns those of its languages that are right: what is wrong with the others is told, and must not hinder the rest
 */
export const readLanguageList = (list: unknown): Language[] =>
  Array.isArray(list) ? list.flatMap((one) => z.safeParse(language, one).data ?? []) : [];
