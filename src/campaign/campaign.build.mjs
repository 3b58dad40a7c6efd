/**
 * The build step of the bundled campaign: gathers one file per record into the modules `virtual/campaign`, `virtual/departures`
 * and `virtual/alternatives`, and gives `virtual/edition`, which tells whether plain HTML was made from the same facts and words.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJson } from '../data/read-json.build.mjs';
import { readLanguages, readLocale } from '../i18n/words.build.mjs';

const FOLDER = new URL('leave-x/', import.meta.url);

/** @param {string} name */
const readRecord = (name) => readJson(new URL(name, FOLDER));

/**
 * @param {'calls' | 'endorsements' | 'petitions' | 'departures' | 'alternatives'} kind
 * @returns {string[]} the files of one kind of record, in the order of their names
 */
export const filesOf = (kind) =>
  readdirSync(new URL(`${kind}/`, FOLDER))
    .sort()
    .map((name) => `${kind}/${name}`);

/** The whole bundled campaign, as the schema has it. */
export function readCampaign() {
  const about = readRecord('campaign.json');
  const records = (/** @type {Parameters<typeof filesOf>[0]} */ kind) => filesOf(kind).map(readRecord);
  return {
    ...about,
    calls: records('calls'),
    petitions: records('petitions'),
    endorsements: records('endorsements'),
    departures: records('departures'),
    // in the order in which their source names them
    alternatives: about.alternatives.map((id) => readRecord(`alternatives/${id}.json`)),
  };
}

/** The days that the letter itself names: of its call, and of its sources. */
export function letterDates() {
  const { call, calls, letterSources } = readCampaign();
  return [calls.find(({ id }) => id === call), ...letterSources].map(({ date }) => date);
}

/** A name for all that a letter says, which changes with any of it. */
function edition() {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', FOLDER), 'utf8'));
  const words = readLanguages().map(({ tag }) => readLocale(tag));
  const everything = JSON.stringify([version, readCampaign(), words]);
  return createHash('sha256').update(everything).digest('hex').slice(0, 8);
}

/** @returns {import('rollup').Plugin} */
export function campaign() {
  const modules = {
    '\0virtual/campaign': ({ departures: _, alternatives: __, ...core }) => core,
    '\0virtual/departures': ({ departures }) => departures,
    '\0virtual/alternatives': ({ alternatives }) => alternatives,
    '\0virtual/edition': edition,
  };
  return {
    name: 'campaign',
    resolveId: (id) => (`\0${id}` in modules ? `\0${id}` : null),
    load(id) {
      if (!(id in modules)) return null;
      this.addWatchFile?.(fileURLToPath(FOLDER));
      return `export default ${JSON.stringify(modules[id](readCampaign()))};`;
    },
  };
}
