/** Finds the files to check, and what lies beside each of them. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkCampaignFiles, KINDS } from '../check/check-campaign.js';
import { checkFile } from '../check/check-file.js';
import type { Kind } from '../check/check-records.js';
import type { Context } from '../check/context.js';
import { type Diagnostic, error } from '../check/diagnostic.js';
import type { JsonFile } from '../check/json-file.js';
import { knownTag } from '../check/language-name.js';
import { isTree } from '../check/tree.js';
import { compareWithDigests, hasDigests } from '../i18n/digests.mjs';
import { jsonFilesIn, readJsonFile } from './read-files.js';

/**
 * Checks files and folders, each for what it is.
 * @param paths a locale, a campaign in one file, a folder of JSON files, or a campaign with one file a record
 */
export function checkPaths(paths: readonly string[]): Diagnostic[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [error(path, 'is not there.')];
    if (!statSync(path).isDirectory()) return checkFiles([path]);
    if (existsSync(join(path, 'campaign.json')) && existsSync(join(path, 'calls'))) return checkCampaignFolder(path);
    const files = jsonFilesIn(path);
    return files.length > 0 ? checkFiles(files) : [error(path, 'has no JSON file in it.')];
  });
}

/** Files of one folder. */
function checkFiles([first = '', ...others]: readonly string[]): Diagnostic[] {
  const context = contextIn(dirname(first));
  return [first, ...others].flatMap((file) => {
    const json = readJsonFile(file);
    return 'message' in json ? [json] : checkFile(json, context);
  });
}

/**
 * What there is in a folder for the check of a file in it.
 * @param folder its path
 */
export function contextIn(folder: string): Context {
  const url = pathToFileURL(`${folder}/`);
  const locales = jsonFilesIn(folder)
    .filter((file) => knownTag(basename(file, '.json')))
    .map(readJsonFile)
    .filter(isReadable);
  const english = locales.find(({ name }) => name === 'en')?.value;
  const campaign = join(folder, 'campaign.json');
  return {
    // an `en.json` without the words of the lists is a letter alone
    source: isTree(english) && 'endorsements' in english ? english : undefined,
    campaign: existsSync(campaign) ? { value: undefined, ...readJsonFile(campaign) } : undefined,
    locales,
    compareVersions: hasDigests(url) ? (...versions) => compareWithDigests(url, ...versions) : undefined,
  };
}

/** A campaign with one file a record, in one folder a kind. */
function checkCampaignFolder(folder: string): Diagnostic[] {
  const read = KINDS.map((kind) => [kind, jsonFilesIn(join(folder, kind)).map(readJsonFile)] as const);
  const records = Object.fromEntries(read.map(([kind, files]) => [kind, files.filter(isReadable)]));
  const unreadable = read.flatMap(([, files]) => files.filter((one) => 'message' in one));
  const head = readJsonFile(join(folder, 'campaign.json'));
  const isWhole = unreadable.length === 0 && isReadable(head);
  return [
    ...unreadable,
    ...('message' in head ? [head] : []),
    ...checkCampaignFiles(records as Record<Kind, JsonFile[]>, isWhole ? head : undefined),
  ];
}

const isReadable = (json: JsonFile | Diagnostic): json is JsonFile => 'value' in json;
