/** Lists whose records have fields in common, which stand once, before them. */

type Tree = Record<PropertyKey, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kinds of records of which there are such lists. */
const KINDS = ['endorsements', 'departures', 'representatives'];

/** The records of a list, as somebody wrote them down. */
export interface List {
  records: readonly unknown[];
  /** what they share; without fields where they share nothing */
  shared: Tree;
  /** where in the list the records stand */
  path: readonly string[];
}

/**
 * @param kind what the records are
 * @param json `[ … ]`, or `{ "shared": { … }, "endorsements": [ … ] }`
 * @returns `undefined` where this is neither
 */
export function listOf(kind: string, json: unknown): List | undefined {
  if (Array.isArray(json)) return { records: json, shared: {}, path: [] };
  if (!isTree(json) || !isTree(json.shared) || !KINDS.includes(kind)) return undefined;
  const records = json[kind];
  return Array.isArray(records) ? { records, shared: json.shared, path: [kind] } : undefined;
}

/**
 * A record with what it shares: its own field wins.
 * @param record as it stands in its list
 * @param list the list
 */
export const wholeRecord = (record: unknown, { shared, path }: List): unknown =>
  path.length > 0 && isTree(record) ? { ...shared, ...record } : record;

/**
 * Whether a field of a record is one that it shares.
 * @param record as it stands in its list
 * @param list the list
 * @param field its name
 */
export const isShared = (record: unknown, { shared }: List, field: PropertyKey | undefined): boolean =>
  field !== undefined && Object.hasOwn(shared, field) && !(isTree(record) && Object.hasOwn(record, field));
