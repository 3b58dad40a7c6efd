/** The check of campaign data against the schemas, in words. */
import * as z from 'zod/mini';
import { bundledEndorsement, campaign } from '../campaign/schema.js';
import { listOf, wholeRecord } from '../campaign/shared-list.js';
import { checkList, checkRecord, inWords, type Issue, type Kind, placeIn, SCHEMAS } from './check-records.js';
import { type Diagnostic, hasErrors } from './diagnostic.js';
import { errorAt, type JsonFile } from './json-file.js';
import { isTree } from './tree.js';

/** The kinds of records, each also the name of a folder and of a list. */
export const KINDS = Object.keys(SCHEMAS) as Kind[];

/** The id of the campaign that is bundled. */
const BUNDLED = 'leave-x';

/** @param json a whole campaign in one file */
export function checkCampaignFile(json: JsonFile): Diagnostic[] {
  const ofRecords = KINDS.flatMap((kind) => checkList(kind, json, [kind]));
  const told = new Set(ofRecords.map(({ key }) => key));
  const lists = KINDS.flatMap((kind) => {
    const list = isTree(json.value) ? listOf(kind, json.value[kind]) : undefined;
    return list ? [[kind, list] as const] : [];
  });
  const listAt = new Map<PropertyKey | undefined, (typeof lists)[number][1]>(lists);
  const whole = Object.fromEntries(
    lists.map(([kind, list]) => [kind, list.records.map((one) => wholeRecord(one, list))]),
  );
  const ofWhole = issuesOf(isTree(json.value) ? { ...json.value, ...whole } : json.value).map((issue) => {
    const [kind, index, ...field] = issue.path;
    const list = listAt.get(kind);
    const isInRecord = list && kind !== undefined && typeof index === 'number';
    return inWords(json, { ...issue, path: isInRecord ? [...placeIn(list, [kind], index, field)] : issue.path });
  });
  return [...json.repeated, ...ofRecords, ...ofWhole.filter(({ key }) => !told.has(key))];
}

/**
 * @param records the files of a campaign with one file a record
 * @param head its `campaign.json`; absent where that or another file cannot be read, so that the whole is not known
 */
export function checkCampaignFiles(
  records: Readonly<Record<Kind, readonly JsonFile[]>>,
  head: JsonFile | undefined,
): Diagnostic[] {
  // what is bundled never names a person, and leaves nothing open
  const isBundled = isTree(head?.value) && head.value.id === BUNDLED;
  const schemas = isBundled ? { ...SCHEMAS, endorsements: bundledEndorsement } : SCHEMAS;
  const ofRecords = KINDS.flatMap((kind) =>
    records[kind].flatMap((json) => checkRecordFile(kind, json, schemas[kind])),
  );
  // of records that are wrong, the whole would only say so again
  if (!head || hasErrors(ofRecords)) return ofRecords;
  const lists = Object.fromEntries(KINDS.map((kind) => [kind, records[kind].map(({ value }) => value)]));
  return [
    ...ofRecords,
    ...issuesOf({ ...(head.value as object), ...lists }).map((issue) => {
      const [kind, index, ...path] = issue.path;
      const json = KINDS.includes(kind as Kind) ? records[kind as Kind][index as number] : undefined;
      return json ? inWords(json, { ...issue, path }) : inWords(head, issue);
    }),
  ];
}

function checkRecordFile(kind: Kind, json: JsonFile, schema: z.ZodMiniType): Diagnostic[] {
  const id = isTree(json.value) ? json.value.id : undefined;
  const isMisnamed = typeof id === 'string' && id !== json.name;
  return [
    ...json.repeated,
    ...checkRecord(kind, json, schema),
    ...(isMisnamed ? [errorAt(json, ['id'], `is "${id}": name the file ${id}.json, or correct the id.`)] : []),
  ];
}

const issuesOf = (whole: unknown): Issue[] => z.safeParse(campaign, whole).error?.issues ?? [];
