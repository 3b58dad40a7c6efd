/** `leave-x-letter check`: is every text there, is every record right? */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import bundledSource from 'virtual/source';
import { checkCampaignFile, checkCampaignFolder, jsonFilesIn } from './check-campaign.js';
import { checkLocale, isTree } from './check-locale.js';
import { checkOwnLocale, isOwnLocale } from './check-own-locale.js';
import { checkListFile } from './check-records.js';
import type { Finding } from './finding.js';
import { readJsonFile } from './json-file.js';

/**
 * Checks files and folders, each for what it is.
 * @param paths a locale, a campaign in one file, a folder of JSON files, or a campaign with one file a record
 */
export function check(paths: readonly string[]): Finding[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [{ file: path, key: '', level: 'error' as const, message: 'is not there.' }];
    if (!statSync(path).isDirectory()) return checkFile(path);
    if (existsSync(join(path, 'campaign.json')) && existsSync(join(path, 'calls'))) return checkCampaignFolder(path);
    const files = jsonFilesIn(path);
    if (files.length === 0)
      return [{ file: path, key: '', level: 'error' as const, message: 'has no JSON file in it.' }];
    return files.flatMap(checkFile);
  });
}

function checkFile(file: string): Finding[] {
  const json = readJsonFile(file);
  if ('message' in json) return [json];
  const isCampaign =
    isTree(json.value) && ('id' in json.value || Array.isArray(json.value.calls) || basename(file) === 'campaign.json');
  if (isCampaign) return checkCampaignFile(json);
  if (Array.isArray(json.value)) return checkListFile(json, callsBeside(file));
  const source = wholeSourceBeside(file);
  return isOwnLocale(json, source !== undefined) ? checkOwnLocale(json) : checkLocale(json, source ?? bundledSource);
}

/**
 * The words of the source language: `en.json` beside a locale, else those that are bundled.
 * @param file a locale
 */
export const sourceFor = (file: string): Record<string, unknown> => wholeSourceBeside(file) ?? bundledSource;

/** The ids of the calls in a `campaign.json` beside a list. */
function callsBeside(file: string): string[] | undefined {
  const beside = join(dirname(file), 'campaign.json');
  const json = existsSync(beside) ? readJsonFile(beside) : undefined;
  if (!json || !('value' in json) || !isTree(json.value) || !Array.isArray(json.value.calls)) return undefined;
  return json.value.calls.filter(isTree).map(({ id }) => String(id));
}

/** An `en.json` beside a locale, where that is more than a letter of somebody's own. */
function wholeSourceBeside(file: string): Record<string, unknown> | undefined {
  const beside = join(dirname(file), 'en.json');
  const json = existsSync(beside) ? readJsonFile(beside) : undefined;
  return json && 'value' in json && isTree(json.value) && 'endorsements' in json.value ? json.value : undefined;
}
