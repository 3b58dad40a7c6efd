/** The build step of the bundled campaign: gathers one file per record into the modules `virtual/campaign` and `virtual/departures`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJson } from '../data/read-json.build.mjs';

const FOLDER = new URL('leave-x/', import.meta.url);

/** @param {string} name */
const readRecord = (name) => readJson(new URL(name, FOLDER));

/**
 * @param {'calls' | 'endorsements' | 'petitions' | 'departures'} kind
 * @returns {string[]} the files of one kind of record, in the order of their names
 */
export const filesOf = (kind) =>
  readdirSync(new URL(`${kind}/`, FOLDER))
    .sort()
    .map((name) => `${kind}/${name}`);

/** The whole bundled campaign, as the schema has it. */
export function readCampaign() {
  const records = (/** @type {Parameters<typeof filesOf>[0]} */ kind) => filesOf(kind).map(readRecord);
  return {
    ...readRecord('campaign.json'),
    calls: records('calls'),
    petitions: records('petitions'),
    endorsements: records('endorsements'),
    departures: records('departures'),
  };
}

/** @returns {import('rollup').Plugin} */
export function campaign() {
  return {
    name: 'campaign',
    resolveId: (id) => (id === 'virtual/campaign' || id === 'virtual/departures' ? `\0${id}` : null),
    load(id) {
      if (id !== '\0virtual/campaign' && id !== '\0virtual/departures') return null;
      this.addWatchFile?.(fileURLToPath(FOLDER));
      const { departures, ...core } = readCampaign();
      return `export default ${JSON.stringify(id === '\0virtual/departures' ? departures : core)};`;
    },
  };
}
