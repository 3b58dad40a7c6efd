/** The check of records that a page brings: loaded only where there are any. */
import * as z from 'zod/mini';
import { isOnSite, type Page } from '../data/address.js';
import { explain, valueAt } from '../data/explain.js';
import {
  type Call,
  call,
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

/** Why a record was left out. */
export interface Diagnostic {
  /** the kind of record */
  kind: keyof Records;
  /** its place in the list, from 0 */
  index: number;
  /** the field, such as `source.date`; empty for the record as a whole */
  path: string;
  /** what is wrong, in words */
  message: string;
}

/** The kinds of records that an embedder can bring. */
export interface Records {
  calls: Call;
  petitions: Petition;
  endorsements: Endorsement;
  departures: Departure;
  representatives: Representative;
  letterSources: Source;
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
};

type AnyRecord = Records[keyof Records];

/** What a list held. */
export interface ReadRecords<Kind extends keyof Records> {
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
  if (!Array.isArray(list)) throw new TypeError('this is no list of records: it must start with [ and end with ]');
  const records: Records[Kind][] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Seen();
  for (const record of known) seen.remember(record, -1);
  let pause = performance.now() + SLICE;
  for (let index = 0; index < list.length; index++) {
    const found = readRecord(kind, list, index, place);
    if ('fault' in found) diagnostics.push({ kind, index, ...found.fault });
    else if (seen.first(found.record) !== undefined)
      diagnostics.push({
        kind,
        index,
        path: 'id',
        message: 'repeats a record: the same call, and the same id or address',
      });
    else {
      seen.remember(found.record, index);
      records.push(found.record);
    }
    if (performance.now() < pause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + SLICE;
  }
  return { records, diagnostics };
}

type Fault = Pick<Diagnostic, 'path' | 'message'>;

function readRecord<Kind extends keyof Records>(
  kind: Kind,
  list: unknown[],
  index: number,
  place: Place,
): { record: Records[Kind] } | { fault: Fault } {
  try {
    const schema: z.ZodMiniType<AnyRecord> = SCHEMAS[kind];
    const { success, data, error } = z.safeParse(schema, list[index]);
    if (success) {
      const fault = misplaced(data, place);
      return fault ? { fault } : { record: data as Records[Kind] };
    }
    const [issue] = error.issues;
    if (issue)
      return { fault: { path: issue.path.join('.'), message: explain(issue, valueAt(list[index], issue.path)) } };
  } catch {
    // an object of the page's own may throw at every touch
  }
  return { fault: { path: '', message: 'cannot be read' } };
}

/** What a schema cannot know: which calls there are, and which addresses are the page's own. */
function misplaced(record: AnyRecord, { calls = [], page }: Place): Fault | undefined {
  if ('call' in record && record.call !== undefined && !calls.includes(record.call))
    return { path: 'call', message: `names a call that is not known; there is: ${calls.join(', ')}` };
  if ('logo' in record && record.logo !== undefined && !isOnSite(record.logo, page))
    return { path: 'logo', message: 'must lie on the same site as the page' };
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
  const url = 'url' in record ? record.url : undefined;
  return [
    ...(typeof id === 'string' ? [`${call} ${id}`] : []),
    ...(typeof url === 'string' ? [`${call} ${plainAddress(url)}`] : []),
  ];
}
