/** The campaign that a host page brings: loaded only where there is one. */
import { readAddress } from '../data/address.js';
import { FetchError, fetchJson } from '../data/fetch-json.js';
import { type Fault, readRecords, type Records } from './read-records.js';
import type { Campaign } from './schema.js';

/** What a file held. */
export interface ReadCampaign {
  campaign: Campaign;
  /** what is left out, and why, in words */
  faults: string[];
}

/**
 * Checks a campaign, one record at a time: a bad one is left out and costs the others nothing.
 * @param json a whole campaign, as the host page has it
 * @param page the page on which it will stand
 * @throws {TypeError} where there is no call that the letter could make
 */
export function readCampaign(json: unknown, page: Parameters<typeof readAddress>[1]): ReadCampaign {
  if (typeof json !== 'object' || json === null)
    throw new TypeError('this is no campaign: it must start with { and end with }');
  const { id, call, ...lists } = json as Partial<Record<string, unknown>>;
  const faults: string[] = [];
  const read = <Kind extends keyof Records>(kind: Kind, calls?: Campaign['calls']) => {
    const list = lists[kind] ?? [];
    if (!Array.isArray(list)) throw new TypeError(`"${kind}" must be a list of records: [ … ]`);
    const { records, faults: found } = readRecords(kind, list, [], {
      calls: calls?.map((one) => one.id),
      page,
    });
    faults.push(...found.map((fault) => inWords(kind, fault)));
    return records;
  };
  const calls = read('calls');
  if (typeof call !== 'string' || !calls.some((one) => one.id === call))
    throw new TypeError(['this is no campaign: "call" must be the id of one of its "calls"', ...faults].join('; '));
  const campaign = {
    id: String(id),
    call,
    calls,
    endorsements: read('endorsements', calls),
    petitions: read('petitions', calls),
    departures: read('departures', calls),
  };
  return { campaign, faults };
}

const inWords = (kind: string, { index, path, message }: Fault): string =>
  `${kind}, record ${String(index)}${path && `, ${path}`}: ${message}. It is left out.`;

const pending = new Map<string, Promise<ReadCampaign>>();

/**
 * Loads a campaign once; elements that ask meanwhile share it, and a failure is forgotten.
 * @param src where it lies
 * @param page the page
 * @returns the campaign; the faults go to the one that has asked first
 * @throws where it could not be had, or is none
 */
export async function loadCampaign(src: string, page: Document): Promise<ReadCampaign> {
  const href = readAddress(src, page);
  if (!href) throw new FetchError('it must start with https:// or lie on this site');
  const known = pending.get(href);
  if (known) return { campaign: (await known).campaign, faults: [] };
  const request = fetchJson(new URL(href)).then((json) => readCampaign(json, page));
  pending.set(href, request);
  request.catch(() => pending.delete(href));
  return request;
}
