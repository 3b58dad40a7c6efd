/** The shape of campaign data: zod schemas, and the types inferred from them. */
import * as z from 'zod/mini';
import { cleanText } from '../data/clean-text.js';
import { area, counted, date, httpsUrl, id, kind, languageTag, text } from './fields.js';

const sourceFields = {
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
};

/** What proves a record. */
export const source = z.object(sourceFields).check(({ value, issues }) => {
  if (value.title !== undefined || value.type !== undefined) return;
  const message = 'must have a "title" or, if none is known, a "type" such as "press-report"';
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

const endorsementFields = {
  id,
  name: text,
  lang: z.optional(languageTag),
  url: z.optional(httpsUrl),
  /** absent where nobody knows it */
  country: z.optional(area),
  kind: z.optional(kind),
  call: id,
  role: z.enum(['initiator', 'endorser']),
  /** absent where nobody knows it */
  date: z.optional(date),
  source,
  /** what to sort the name by, where that is not the name itself */
  sortKey: z.optional(text),
  /** an image on the page's own site */
  logo: z.optional(text),
  /** what a person does, for whom, and where */
  position: z.optional(text),
  affiliation: z.optional(text),
  place: z.optional(text),
};

/** The fields that only a person has. */
export const OF_PERSONS = ['position', 'affiliation', 'place'] as const;

/** One organisation's or person's public support of one call. */
export const endorsement = z.object(endorsementFields).check(checkFieldsOfPersons);
export type Endorsement = z.infer<typeof endorsement>;

/** The longest declaration that somebody ticks. */
const LONGEST_STATEMENT = 3000;

/** What the form of `<leave-x-endorse>` sends. Nobody has confirmed it yet: the dates of the record are set by who receives it. */
export const endorsementMessage = z
  .object({
    record: z
      .object({
        ...z.omit(z.object(endorsementFields), { date: true, sortKey: true, logo: true }).shape,
        country: area,
        kind,
        role: z.literal('endorser'),
        source: z.object({ ...z.omit(z.object(sourceFields), { date: true }).shape, type: id }),
      })
      .check(checkFieldsOfPersons),
    /** never published: who speaks for an organisation, and where a mail for confirmation goes */
    contact: z.object({
      name: z.optional(text),
      email: z.string().check(z.overwrite(cleanText), z.maxLength(254), z.email('must be an e-mail address')),
    }),
    consent: z.object({
      /** what was ticked, word for word: the endorsement, and of a person the consent to its publication */
      statements: z
        .array(z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(LONGEST_STATEMENT)))
        .check(z.minLength(1), z.maxLength(2)),
      /** the language of these */
      lang: languageTag,
    }),
  })
  .check(({ value: { record, contact, consent }, issues }) => {
    const refuse = (path: string[], message: string) => {
      issues.push({ code: 'custom', input: contact, path, message });
    };
    const isPerson = record.kind === 'person';
    if (!isPerson && contact.name === undefined)
      refuse(['contact', 'name'], 'is missing: name the person who speaks for it');
    if (isPerson && consent.statements.length < 2)
      refuse(['consent', 'statements'], 'lacks the consent to publication that a person must give');
  });
export type EndorsementMessage = z.infer<typeof endorsementMessage>;

/** An endorsement that is bundled: never that of a person, and nothing of it is unknown. */
export const bundledEndorsement = z.object({
  ...endorsementFields,
  country: area,
  date,
  kind: z.optional(
    kind.check(z.refine((one) => one !== 'person', { error: 'is a person, and people are never bundled' })),
  ),
});

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

/** What a record has of its own: its id, its name, and whatever else it does not share. */
const own = { id, name: text };

/** Endorsements that have fields in common: those stand once, before them; a record's own field wins. */
export const sharedEndorsements = z.object({
  shared: z.partial(z.omit(z.object(endorsementFields), { id: true, name: true })),
  endorsements: z.array(z.extend(z.partial(z.object(endorsementFields)), own)),
});
export type SharedEndorsements = z.infer<typeof sharedEndorsements>;

/** The same of departures. */
export const sharedDepartures = z.object({
  shared: z.partial(z.omit(departure, { id: true, name: true })),
  departures: z.array(z.extend(z.partial(departure), own)),
});
export type SharedDepartures = z.infer<typeof sharedDepartures>;

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

/** The same of representatives as of endorsements. */
export const sharedRepresentatives = z.object({
  shared: z.partial(z.omit(representative, { id: true, name: true })),
  representatives: z.array(z.extend(z.partial(representative), own)),
});

/** A network to go to instead. What it is for stands in the locale under `alternatives.uses.<id>`. */
export const alternative = z.object({ id, name: text, url: httpsUrl, source });
export type Alternative = z.infer<typeof alternative>;

/** Where the organisation behind a page can be followed, or the account that it left behind. */
export const channel = z
  .object({
    network: text,
    url: z.optional(httpsUrl),
    /** the address as people write it, such as `@name@server` */
    handle: z.optional(text),
    /** `kept`: nothing is posted there, and it stays only so that nobody else takes the name; no link leads there */
    account: z.optional(z.literal('kept')),
  })
  .check(({ value, issues }) => {
    if (value.url !== undefined || value.account !== undefined) return;
    const message = 'must have a "url", or "account": "kept" if nobody should follow it';
    issues.push({ code: 'custom', input: value, path: [], message });
  });
export type Channel = z.infer<typeof channel>;

/** What is wrong with departures of a campaign whose letter does not say what to leave. */
export const NO_PLATFORMS = 'is missing: departures need to say what was left, such as ["X"]';

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

function checkFieldsOfPersons({
  value,
  issues,
}: z.core.ParsePayload<{ kind?: string | undefined } & Partial<Record<(typeof OF_PERSONS)[number], unknown>>>): void {
  if (value.kind === 'person') return;
  for (const field of OF_PERSONS)
    if (value[field] !== undefined)
      issues.push({ code: 'custom', input: value, path: [field], message: 'is allowed only with "kind": "person"' });
}
