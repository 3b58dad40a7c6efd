/** Finds the files to check, and what lies beside each of them. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkCampaignFiles, KINDS } from '../check/check-campaign.js';
import { checkFile } from '../check/check-file.js';
import { compareWithLocales } from '../check/check-language-list.js';
import type { Kind } from '../check/check-records.js';
import type { Context } from '../check/context.js';
import { type Diagnostic, error } from '../check/diagnostic.js';
import type { JsonFile } from '../check/json-file.js';
import { knownTag } from '../check/language-name.js';
import { isTree, type Tree } from '../check/tree.js';
import { compareWithDigests, DIGESTS_FOLDER } from '../i18n/digests.mjs';
import { detectLanguage } from './detect-language.js';
import { jsonFilesIn, kindOf, readJsonFile } from './read-files.js';

/**
 * Checks files and folders, each for what it is.
 * @param paths a locale, a campaign in one file, a folder of JSON files, or a campaign with one file a record
 */
export function checkPaths(paths: readonly string[]): Diagnostic[] {
  const known = new Map<string, Surroundings>();
  const around = (file: string) => {
    const folder = dirname(file);
    const found = known.get(folder) ?? surroundingsIn(folder);
    known.set(folder, found);
    return found;
  };
  const checked = paths.flatMap((path) => {
    const kind = kindOf(path);
    if (kind === 'file') return checkOneFile(path, around(path));
    if (kind !== 'folder') return [kind];
    if (existsSync(join(path, 'campaign.json')) && existsSync(join(path, 'calls'))) return checkCampaignFolder(path);
    const files = jsonFilesIn(path);
    if (!Array.isArray(files)) return [files];
    if (files.length === 0) return [error(path, 'contains no JSON file.')];
    return files.flatMap((file) => checkOneFile(file, around(file)));
  });
  const compared = compareListWithLocales(paths, around);
  const told = new Set(checked.map(({ file }) => file));
  const beside = [...known.values()].flatMap(({ faults }) => faults);
  return [...beside.filter(({ file }) => !told.has(file)), ...checked, ...compared];
}

/** Where both the list of languages and the folders of their words are checked, each must know the other. */
function compareListWithLocales(paths: readonly string[], around: (file: string) => Surroundings): Diagnostic[] {
  const folders = paths.filter((path) => kindOf(path) === 'folder' && around(join(path, 'en.json')).context.source);
  const lists = paths
    .filter((path) => basename(path) === 'languages.json')
    .map(readJsonFile)
    .filter(isReadable);
  return lists.flatMap((list) =>
    folders.flatMap((folder) => {
      const files = jsonFilesIn(folder);
      return Array.isArray(files)
        ? compareWithLocales(
            list,
            folder,
            files.map((file) => basename(file, '.json')),
          )
        : [];
    }),
  );
}

function checkOneFile(file: string, { context }: Surroundings): Diagnostic[] {
  const json = readJsonFile(file);
  return 'message' in json ? [json] : checkFile(json, context);
}

/** What there is in a folder for the check of a file in it, and what of that cannot be read. */
interface Surroundings {
  context: Context;
  faults: Diagnostic[];
}

/**
 * @param folder its path
 */
export function surroundingsIn(folder: string): Surroundings {
  const listed = jsonFilesIn(folder);
  const read = (Array.isArray(listed) ? listed : [])
    .filter((file) => knownTag(basename(file, '.json')))
    .map(readJsonFile);
  const locales = read.filter(isReadable);
  const english = locales.find(({ name }) => name === 'en')?.value;
  const faultOfSource = read.find((one): one is Diagnostic => 'message' in one && basename(one.file) === 'en.json');
  const campaign = join(folder, 'campaign.json');
  const digests = digestsIn(folder);
  return {
    context: {
      // an `en.json` without the words of the lists is a letter alone
      source: isTree(english) && 'endorsements' in english ? english : undefined,
      isSourceBroken: faultOfSource !== undefined,
      campaign: existsSync(campaign) ? { value: undefined, ...readJsonFile(campaign) } : undefined,
      locales,
      compareVersions: digests?.isWhole
        ? (tag, ...versions) => compareWithDigests(digests.of.get(tag) ?? {}, ...versions)
        : undefined,
      detect: detectLanguage,
    },
    faults: [...(faultOfSource ? [faultOfSource] : []), ...(digests?.faults ?? [])],
  };
}

/** What was noted of each language in a folder where somebody keeps watch. */
interface Digests {
  of: ReadonlyMap<string, Tree>;
  faults: Diagnostic[];
  /** whether all could be read: else what is noted would seem new */
  isWhole: boolean;
}

/**
 * @param folder the folder of the locales
 * @returns nothing where nobody keeps watch over them
 */
export function digestsIn(folder: string): Digests | undefined {
  const place = join(folder, DIGESTS_FOLDER);
  if (!existsSync(place)) return undefined;
  const files = jsonFilesIn(place);
  const read = Array.isArray(files) ? files.map(readJsonFile) : [files];
  const of = new Map(read.filter(isReadable).flatMap(({ name, value }) => (isTree(value) ? [[name, value]] : [])));
  const faults = read.flatMap((one) => {
    if ('message' in one) return [one];
    return isTree(one.value) ? [] : [error(one.file, 'must be an object: { … }. To start again, remove the file.')];
  });
  return { of, faults, isWhole: faults.length === 0 };
}

/** A campaign with one file a record, in one folder a kind. */
function checkCampaignFolder(folder: string): Diagnostic[] {
  const read = KINDS.map((kind) => [kind, recordsIn(join(folder, kind))] as const);
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

/** The records of one kind; a campaign may have none. */
function recordsIn(folder: string): (JsonFile | Diagnostic)[] {
  if (!existsSync(folder)) return [];
  const files = jsonFilesIn(folder);
  return Array.isArray(files) ? files.map(readJsonFile) : [files];
}

const isReadable = (json: JsonFile | Diagnostic): json is JsonFile => 'value' in json;
