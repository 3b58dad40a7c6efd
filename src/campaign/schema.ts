/** The shape of campaign data: zod schemas, and the types inferred from them. */
import * as z from 'zod/mini';
import { readAddress } from '../data/address.js';
import { cleanText } from '../data/clean-text.js';
import { parsePartialDate } from '../data/partial-date.js';

/** The longest text that a field may hold, in UTF-16 units: no name or title needs more. */
const LONGEST = 500;

const text = z
  .string()
  .check(
    z.overwrite(cleanText),
    z.minLength(1),
    z.maxLength(LONGEST, { error: `must not have more than ${String(LONGEST)} characters` }),
  );

const id = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be lower-case letters, digits and single hyphens, such as "example-association"',
  }),
);

const languageTag = z
  .string()
  .check(z.refine(isLanguageTag, { error: 'must be a language tag in its canonical form, such as "nl" or "pt-BR"' }));

/** A page that no record is on, so that a relative address has nowhere to lie. */
const NOWHERE = { baseURI: 'about:blank', origin: 'about:' };

const hrefOf = (text: string): string | undefined => readAddress(text, NOWHERE);

const httpsUrl = z.url({ protocol: /^https$/, error: 'must be a whole address that starts with https://' }).check(
  z.refine((text) => !/^https:/i.test(text) || hrefOf(text) !== undefined, {
    error: 'must be a plain address: no user name, no backslash, no hidden character, at most 2,000 characters',
  }),
  // in the form in which it was checked
  z.overwrite((text) => hrefOf(text) ?? text),
);

const date = z.string().check(
  z.refine((value) => parsePartialDate(value) !== undefined, {
    error: 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
  }),
);

const area = z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'must be two capitals: a country of ISO 3166-1, or EU' }));

const counted = { count: z.int().check(z.nonnegative()), date };

const kind = z.enum([
  'association',
  'foundation',
  'research',
  'media',
  'company',
  'party',
  'municipality',
  'government',
  'other',
]);

/** What proves a record. */
export const source = z
  .object({
    title: z.optional(text),
    /** what kind of source it is, where its title is not known; locales put it into words under `sources.<type>` */
    type: z.optional(id),
    /** what else it can be found by, such as the number of a document */
    reference: z.optional(text),
    /** the language of the title, and of the publisher's name */
    lang: z.optional(languageTag),
    publisher: z.optional(text),
    date,
    url: z.optional(httpsUrl),
  })
  .check(({ value, issues }) => {
    if (value.title !== undefined || value.type !== undefined) return;
    const message = 'must have a "title" or, where none is known, a "type" such as "press-report"';
    issues.push({ code: 'custom', input: value, path: [], message });
  });
export type Source = z.infer<typeof source>;

/** A published appeal. What a reader sees of it stands in the locale under `calls.<id>`. */
export const call = z.object({
  id,
  title: text,
  lang: languageTag,
  date,
  place: z.optional(text),
  /** what it asks to leave; absent where it asks for something else */
  platforms: z.optional(z.array(text).check(z.minLength(1))),
  source,
});
export type Call = z.infer<typeof call>;

/** One organisation's public support of one call. */
export const endorsement = z.object({
  id,
  name: text,
  lang: z.optional(languageTag),
  url: z.optional(httpsUrl),
  country: area,
  kind: z.optional(kind),
  call: id,
  role: z.enum(['initiator', 'endorser']),
  date,
  source,
  /** what to sort the name by, where that is not the name itself */
  sortKey: z.optional(text),
  /** an image on the page's own site */
  logo: z.optional(text),
});
export type Endorsement = z.infer<typeof endorsement>;

/** A place where people sign. Its words stand in the locale under `petitions.<id>`. */
export const petition = z.object({
  id,
  url: httpsUrl,
  call: z.optional(id),
  /** where people sign it; absent where that does not matter */
  area: z.optional(area),
  /** `all`: every language that the letter has */
  languages: z.union([z.literal('all'), z.array(languageTag).check(z.minLength(1))]),
  state: z.enum(['open', 'closed']),
  /** when the state was last checked */
  checked: date,
  signatures: z.optional(z.object(counted)),
  source,
});
export type Petition = z.infer<typeof petition>;

/** What one body or organisation said about the platform at a date. */
export const departure = z.object({
  id,
  name: text,
  lang: z.optional(languageTag),
  url: z.optional(httpsUrl),
  country: area,
  kind: z.optional(kind),
  status: z.enum(['left', 'leaving', 'reviewing', 'staying']),
  date,
  /** codes that locales put into words under `reasons.<code>` */
  reasons: z.optional(z.array(id)),
  /** `about`: the source itself rounds */
  followers: z.optional(z.object({ ...counted, about: z.optional(z.boolean()) })),
  account: z.optional(z.enum(['kept', 'deleted', 'in-use'])),
  /** what was done with the account; codes under `departures.measures.<code>` */
  measures: z.optional(z.array(id)),
  nowOn: z.optional(z.array(z.object({ platform: text, url: httpsUrl }))),
  source,
  /** what to sort the name by, where that is not the name itself */
  sortKey: z.optional(text),
});
export type Departure = z.infer<typeof departure>;

/** Whom a reader may write to. None is ever bundled. */
export const representative = z.object({
  id,
  name: text,
  /** the language of the name, the institution, the role and the constituency */
  lang: z.optional(languageTag),
  country: area,
  institution: text,
  role: text,
  party: z.optional(text),
  constituency: z.optional(text),
  /** a public address of the office */
  email: z.string().check(
    z.maxLength(254, { error: 'must not have more than 254 characters' }),
    z.regex(/^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+\.[^\s\p{C}@<>()[\]\\,;:".]+$/u, {
      error: 'must be one e-mail address, such as "name@example.org"',
    }),
  ),
  /** `active`: has an account; `left`: has left; `none`: never had one; `unknown`: nobody knows */
  status: z.enum(['active', 'left', 'none', 'unknown']),
  /** the name of the account, with or without `@` */
  handle: z.optional(text),
  source,
  /** when this was last known to be so */
  updated: date,
  /** what to sort the name by, where that is not the name itself */
  sortKey: z.optional(text),
});
export type Representative = z.infer<typeof representative>;

/** What is wrong with departures of a campaign whose letter does not say what to leave. */
export const NO_PLATFORMS = 'is missing: departures tell what was left, such as ["X"]';

/** A whole campaign; its parts refer to one another by id. */
export const campaign = z
  .object({
    id,
    /** the call that the letter itself makes */
    call: id,
    calls: z.array(call).check(z.minLength(1)),
    endorsements: z.array(endorsement),
    petitions: z.array(petition),
    departures: z.array(departure),
    /** what the text of the letter refers to */
    letterSources: z.optional(z.array(source)),
  })
  .check(({ value, issues }) => {
    const refuse = (path: PropertyKey[], message: string) => {
      issues.push({ code: 'custom', input: value, path, message });
    };
    const known = new Set(value.calls.map((one) => one.id));
    const mustBeKnown = (callId: string | undefined, path: PropertyKey[]) => {
      if (callId !== undefined && !known.has(callId)) refuse(path, `names a call that is not in calls: "${callId}"`);
    };
    mustBeKnown(value.call, ['call']);
    const own = value.calls.findIndex((one) => one.id === value.call);
    if (value.departures.length > 0 && value.calls[own] && !value.calls[own].platforms)
      refuse(['calls', own, 'platforms'], NO_PLATFORMS);
    value.endorsements.forEach((one, index) => {
      mustBeKnown(one.call, ['endorsements', index, 'call']);
    });
    value.petitions.forEach((one, index) => {
      mustBeKnown(one.call, ['petitions', index, 'call']);
    });
    for (const list of ['calls', 'endorsements', 'petitions', 'departures'] as const) {
      const seen = new Set<string>();
      value[list].forEach((record, index) => {
        // an organisation may endorse several calls, each once
        const key = 'role' in record ? `${record.id} ${record.call}` : record.id;
        if (seen.has(key)) refuse([list, index, 'id'], `stands twice: "${record.id}"`);
        seen.add(key);
      });
    }
  });
export type Campaign = z.infer<typeof campaign>;

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
