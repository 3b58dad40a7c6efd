/** The check of a campaign that a page brings: loaded only where there is one. */
import type { Page } from '../data/address.js';
import { type Diagnostic, diagnosticOf, readRecords, type Records } from './read-records.js';
import { mainCall } from './main-call.js';
import { type Campaign, NO_PLATFORMS } from './schema.js';
import { listOf } from './shared-list.js';

/** What a file held. */
export interface ReadCampaign {
  campaign: Campaign;
  /** what is left out, and why */
  diagnostics: Diagnostic[];
}

/**
 * Checks a campaign, one record at a time: a bad one is left out and costs the others nothing.
 * @param json a whole campaign, as the page has it
 * @param page the page on which it will stand
 * @throws {TypeError} where there is no call that the letter could make
 */
export async function readCampaign(json: unknown, page: Page): Promise<ReadCampaign> {
  if (typeof json !== 'object' || json === null)
    throw new TypeError('this is not a campaign: it must start with { and end with }');
  const { id, call, ...lists } = json as Partial<Record<string, unknown>>;
  let diagnostics: Diagnostic[] = [];
  const read = async <Kind extends keyof Records>(kind: Kind, calls?: Campaign['calls']) => {
    const list = lists[kind] ?? [];
    if (!listOf(kind, list)) throw new TypeError(`"${kind}" must be a list of records: [ … ]`);
    const found = await readRecords(kind, list, [], { calls: calls?.map((one) => one.id), page });
    diagnostics = diagnostics.concat(found.diagnostics);
    return found.records;
  };
  const calls = await read('calls');
  if (typeof call !== 'string' || !calls.some((one) => one.id === call)) {
    const reasons = [
      'this is not a campaign: "call" must be the id of one of its "calls"',
      ...diagnostics.map(inWords),
    ];
    throw new TypeError(reasons.join('; '));
  }
  const campaign = {
    id: String(id),
    call,
    calls,
    endorsements: await read('endorsements', calls),
    petitions: await read('petitions', calls),
    departures: await read('departures', calls),
    ...(lists.letterSources !== undefined && { letterSources: await read('letterSources') }),
  };
  if (!mainCall(campaign).platforms) {
    const message = `"platforms" of the call "${call}" ${NO_PLATFORMS}`;
    const faults = campaign.departures.map((_, index) => diagnosticOf('departures', index, { path: '', message }));
    return { campaign: { ...campaign, departures: [] }, diagnostics: [...diagnostics, ...faults] };
  }
  return { campaign, diagnostics };
}

/**
 * @param diagnostic what is wrong with a record of a campaign
 * @returns the same as a sentence
 */
export const inWords = ({ kind, told }: Diagnostic): string => `${kind}, ${told}`;
