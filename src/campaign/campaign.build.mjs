/** The build step of the bundled campaign: gathers one file per record into the modules `virtual/campaign` and `virtual/departures`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('leave-x/', import.meta.url);

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

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
  const records = (/** @type {Parameters<typeof filesOf>[0]} */ kind) => filesOf(kind).map(readJson);
  return {
    ...readJson('campaign.json'),
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
