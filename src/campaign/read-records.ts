/** The check of records that a page brings: loaded only where there are any. */
import * as z from 'zod/mini';
import { isOnSite, type Page } from '../data/address.js';
import { emailsIn, without } from '../data/contact-details.js';
import { explain, valueAt } from '../data/explain.js';
import {
  type Call,
  call,
  type Channel,
  channel,
  type Departure,
  departure,
  type Endorsement,
  endorsement,
  type Petition,
  petition,
  type Representative,
  representative,
  type Source,
  source,
} from './schema.js';
import { isShared, type List, listOf, wholeRecord } from './shared-list.js';

/** Why a record was left out, or a field of it. */
export interface Diagnostic {
  /** the kind of record */
  kind: keyof Records;
  /** its place in the list, from 0; absent for what records share */
  index: number | undefined;
  /** the field, such as `source.date`; empty for the record as a whole */
  path: string;
  /** what is wrong, in words */
  message: string;
  /** the whole as sentences: where it is, what is wrong, what follows from it */
  told: string;
}

/** The kinds of records that an embedder can bring. */
export interface Records {
  calls: Call;
  petitions: Petition;
  endorsements: Endorsement;
  departures: Departure;
  representatives: Representative;
  letterSources: Source;
  channels: Channel;
}

/** Those that can be brought as lists of their own. */
export type ListKind = 'endorsements' | 'departures' | 'representatives';

interface Place {
  /** the ids of the calls that can be endorsed; absent where there are none yet */
  calls?: readonly string[] | undefined;
  /** the page on which the records will stand */
  page: Page;
}

const SCHEMAS = {
  calls: call,
  petitions: petition,
  endorsements: endorsement,
  departures: departure,
  representatives: representative,
  letterSources: source,
  channels: channel,
};

type AnyRecord = Records[keyof Records];

/** What a list held. */
interface ReadRecords<Kind extends keyof Records> {
  records: Records[Kind][];
  diagnostics: Diagnostic[];
}

/** How long records are checked without a pause, in milliseconds: a page must answer its reader meanwhile. */
const SLICE = 50;

/**
 * Checks a list, one record at a time: a bad one is left out and costs the others nothing.
 * @param kind what the records are
 * @param list what the page brought
 * @param known records that stand on the page already: one that repeats them is left out
 * @param place where they will stand
 * @throws {TypeError} where it is no list
 */
export async function readRecords<Kind extends keyof Records>(
  kind: Kind,
  list: unknown,
  known: readonly Records[Kind][],
  place: Place,
): Promise<ReadRecords<Kind>> {
  const found = listOf(kind, list);
  if (!found)
    throw new TypeError(
      `this is not a list of records: it must be [ … ] or { "shared": { … }, ${JSON.stringify(kind)}: [ … ] }`,
    );
  const records: Records[Kind][] = [];
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  const tell = (index: number, fault: Fault) => {
    const diagnostic = diagnosticOf(kind, fault.isOfAll ? undefined : index, fault);
    // a fault of what they share is no fault of each
    if (fault.isOfAll && told.size === told.add(diagnostic.told).size) return;
    diagnostics.push(diagnostic);
  };
  const seen = new Seen();
  for (const record of known) seen.remember(record, -1);
  let pause = performance.now() + SLICE;
  for (let index = 0; index < found.records.length; index++) {
    const { record, faults } = readRecord(kind, found, index, place);
    for (const fault of faults) tell(index, fault);
    if (record && seen.first(record) !== undefined)
      tell(index, { path: 'id', message: 'repeats a record: the same call, and the same id or address' });
    else if (record) {
      seen.remember(record, index);
      records.push(record);
    }
    if (performance.now() < pause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + SLICE;
  }
  return { records, diagnostics };
}

/** What is wrong with a record. */
interface Fault {
  path: string;
  message: string;
  /** whether the record is shown without that field */
  isKept?: boolean;
  /** whether it is wrong with what the records share */
  isOfAll?: boolean;
}

/**
 * @param kind the kind of record
 * @param index its place in the list; absent for what records share
 * @param fault what is wrong
 */
export function diagnosticOf(kind: keyof Records, index: number | undefined, fault: Fault): Diagnostic {
  const { path, message, isKept } = fault;
  const where = index === undefined ? 'shared' : `record ${String(index)}`;
  const lost = isKept ? 'The field is' : index === undefined ? 'The records that use it are' : 'It is';
  return { kind, index, path, message, told: `${where}${path && `, ${path}`}: ${message}. ${lost} left out.` };
}

interface ReadRecord<Kind extends keyof Records> {
  record?: Records[Kind];
  faults: Fault[];
}

function readRecord<Kind extends keyof Records>(kind: Kind, list: List, index: number, place: Place): ReadRecord<Kind> {
  try {
    const own = list.records[index];
    const fault = (path: readonly PropertyKey[], message: string): Fault => ({
      path: path.join('.'),
      message,
      isOfAll: isShared(own, list, path[0]),
    });
    const given = wholeRecord(own, list);
    const emails = strayEmails(kind, given);
    const value = emails.reduceRight(without, given);
    const faults = emails.map((path) => fault(path, 'contains an e-mail address, which must not be published'));
    const schema: z.ZodMiniType<AnyRecord> = SCHEMAS[kind];
    const { data, error } = z.safeParse(schema, value);
    const [issue] = error?.issues ?? [];
    // what was taken out may be what is missing now
    if (issue)
      return { faults: faults.length > 0 ? faults : [fault(issue.path, explain(issue, valueAt(value, issue.path)))] };
    const wrong = data && misplaced(data, place);
    if (wrong) return { faults: [fault([wrong.path], wrong.message)] };
    return { record: data as Records[Kind], faults: faults.map((one) => ({ ...one, isKept: true })) };
  } catch {
    // an object of the page's own may throw at every touch
    return { faults: [{ path: '', message: 'cannot be read' }] };
  }
}

/**
 * Finds e-mail addresses where none is published: that of a representative’s office has a field of its own.
 * @param kind what the record is
 * @param record the record, or a part of it
 * @returns the paths of the texts that hold one
 */
export const strayEmails = (kind: keyof Records, record: unknown): (readonly string[])[] =>
  emailsIn(record).filter(([field]) => kind !== 'representatives' || field !== 'email');

/** What a schema cannot know: which calls there are, and which addresses are the page's own. */
function misplaced(record: AnyRecord, { calls = [], page }: Place): Fault | undefined {
  if ('call' in record && record.call !== undefined && !calls.includes(record.call))
    return { path: 'call', message: `names an unknown call; the calls are: ${calls.join(', ')}` };
  if ('logo' in record && record.logo !== undefined && !isOnSite(record.logo, page))
    return { path: 'logo', message: 'must be on the same site as the page' };
  return undefined;
}

/**
 * Finds records that repeat an earlier one: the same call, and the same id or address.
 * @param list records, checked or not
 * @returns the places of the later ones, and of the first
 */
export function repeatedRecords(list: readonly unknown[]): { index: number; first: number }[] {
  const seen = new Seen();
  return list.flatMap((one, index) => {
    const record = typeof one === 'object' && one !== null ? one : {};
    const first = seen.first(record);
    seen.remember(record, index);
    return first === undefined ? [] : [{ index, first }];
  });
}

/** Remembers records by what they must not share with others. */
class Seen {
  readonly #places = new Map<string, number>();

  /** The place of the first record that this one repeats. */
  first(record: Partial<AnyRecord>): number | undefined {
    return namesOf(record)
      .map((name) => this.#places.get(name))
      .find((place) => place !== undefined);
  }

  remember(record: Partial<AnyRecord>, place: number): void {
    for (const name of namesOf(record)) if (!this.#places.has(name)) this.#places.set(name, place);
  }
}

/** One spelling for all of one address; with and without `www.` are two, since they may be two sites. */
function plainAddress(text: string): string {
  try {
    const { origin, pathname, search } = new URL(text);
    return `${origin}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
  } catch {
    return text;
  }
}

/** What a record must not share with another: its call with its id, and with its address. */
function namesOf(record: Partial<AnyRecord>): string[] {
  const call = 'call' in record && typeof record.call === 'string' ? record.call : '';
  const id = 'id' in record ? record.id : undefined;
  // the page of a person may be that of others too: of those they work with
  const url = 'url' in record && !('kind' in record && record.kind === 'person') ? record.url : undefined;
  return [
    ...(typeof id === 'string' ? [`${call} ${id}`] : []),
    ...(typeof url === 'string' ? [`${call} ${plainAddress(url)}`] : []),
  ];
}
