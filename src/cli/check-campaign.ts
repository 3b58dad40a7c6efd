/** The check of campaign data against the schemas, in words. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { explain, valueAt } from '../campaign/explain.js';
import { call, campaign, departure, endorsement, petition } from '../campaign/schema.js';
import type { Finding } from './finding.js';
import { type JsonFile, readJsonFile } from './json-file.js';

const RECORDS = { calls: call, endorsements: endorsement, petitions: petition, departures: departure };

type Kind = keyof typeof RECORDS;
type Issue = z.core.$ZodIssue;

/** @param json a whole campaign in one file */
export function checkCampaignFile(json: JsonFile): Finding[] {
  return [...repetitions(json), ...issuesOf(campaign, json.value).map((issue) => toFinding(json, issue))];
}

/** @param folder a campaign with one file a record, in one folder a kind */
export function checkCampaignFolder(folder: string): Finding[] {
  const kinds = Object.keys(RECORDS) as Kind[];
  const findings: Finding[] = [];
  const files = Object.fromEntries(
    kinds.map((kind) => {
      const read = jsonFilesIn(join(folder, kind)).map(readJsonFile);
      findings.push(...read.filter((one) => 'message' in one));
      return [kind, read.filter((one) => 'value' in one)];
    }),
  ) as Record<Kind, JsonFile[]>;

  for (const kind of kinds)
    for (const json of files[kind]) {
      findings.push(
        ...repetitions(json),
        ...issuesOf(RECORDS[kind], json.value).map((issue) => toFinding(json, issue)),
      );
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

const repetitions = ({ file, repeated }: JsonFile): Finding[] =>
  repeated.map(({ key, line }) => ({
    file,
    line,
    key,
    level: 'error',
    message: 'stands twice here: remove one of the two.',
  }));

function at({ file, lineOf }: JsonFile, path: readonly PropertyKey[]) {
  return { file, line: lineOf(path), key: path.map(String).join('.') };
}

function toFinding(json: JsonFile, issue: Issue): Finding {
  return { ...at(json, issue.path), level: 'error', message: `${explain(issue, valueAt(json.value, issue.path))}.` };
}
