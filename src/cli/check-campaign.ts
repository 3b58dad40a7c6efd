/** The check of campaign data against the schemas, in words. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { campaign } from '../campaign/schema.js';
import { at, checkList, checkRecord, type Issue, type Kind, RECORDS, toFinding } from './check-records.js';
import type { Finding } from './finding.js';
import { type JsonFile, readJsonFile } from './json-file.js';

const KINDS = Object.keys(RECORDS) as Kind[];

/** @param json a whole campaign in one file */
export function checkCampaignFile(json: JsonFile): Finding[] {
  const ofRecords = KINDS.flatMap((kind) => checkList(kind, json, [kind]));
  const told = new Set(ofRecords.map(({ key }) => key));
  const ofWhole = issuesOf(campaign, json.value).map((issue) => toFinding(json, issue));
  return [...json.repeated, ...ofRecords, ...ofWhole.filter(({ key }) => !told.has(key))];
}

/** @param folder a campaign with one file a record, in one folder a kind */
export function checkCampaignFolder(folder: string): Finding[] {
  const findings: Finding[] = [];
  const files = Object.fromEntries(
    KINDS.map((kind) => {
      const read = jsonFilesIn(join(folder, kind)).map(readJsonFile);
      findings.push(...read.filter((one) => 'message' in one));
      return [kind, read.filter((one) => 'value' in one)];
    }),
  ) as Record<Kind, JsonFile[]>;

  for (const kind of KINDS)
    for (const json of files[kind]) {
      findings.push(...json.repeated, ...checkRecord(kind, json, []));
      const { id } = json.value as { id?: unknown };
      if (typeof id === 'string' && `${id}.json` !== basename(json.file))
        findings.push({
          ...at(json, ['id']),
          level: 'error',
          message: `is "${id}": name the file ${id}.json, or correct the id.`,
        });
    }
  if (findings.some(({ level }) => level === 'error')) return findings;

  const head = readJsonFile(join(folder, 'campaign.json'));
  if ('message' in head) return [...findings, head];
  const whole = { ...(head.value as object), ...mapValues(files, (list) => list.map(({ value }) => value)) };
  return [
    ...findings,
    ...issuesOf(campaign, whole).map((issue) => {
      const [kind, index, ...path] = issue.path;
      const json = kind !== undefined && kind in files ? files[kind as Kind][index as number] : undefined;
      return json ? toFinding(json, { ...issue, path }) : toFinding(head, issue);
    }),
  ];
}

export const jsonFilesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const mapValues = <In, Out>(object: Record<string, In>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const issuesOf = (schema: z.ZodMiniType, value: unknown): Issue[] => z.safeParse(schema, value).error?.issues ?? [];
