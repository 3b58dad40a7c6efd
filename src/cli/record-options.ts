/** What the options of `import` say of a list. */
import { columnsNamed } from '../import/records/columns.js';
import type { RecordKind } from '../import/records/record-kind.js';
import { DATE_ORDERS, type RecordOptions } from '../import/records/record-options.js';
import { type Options, UsageError, type Values } from './verb.js';

export const RECORD_OPTIONS = {
  list: { type: 'string' },
  map: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  dates: { type: 'string' },
  people: { type: 'boolean' },
} as const satisfies Options;

const EXAMPLES = { map: 'name=Organisation', set: 'role=endorser' };

/**
 * @param values the options that were given
 * @param kind what the records are
 * @throws {UsageError} for fields that there are not, or that are given twice
 */
export function recordOptions(
  { map = [], set = [], ignore = [], dates, people = false }: Values<typeof RECORD_OPTIONS>,
  kind: RecordKind,
): RecordOptions {
  const all = people ? [...set, 'kind=person'] : set;
  const [columns, constants] = [readPairs('map', map, kind), readPairs('set', all, kind)];
  const both = [...columns.keys()].find((field) => constants.has(field));
  if (both) throw new UsageError(`The field "${both}" is in both --map and --set: remove one of them.`);
  const order = DATE_ORDERS.find((one) => one.toLowerCase() === dates?.toLowerCase());
  if (dates !== undefined && !order)
    throw new UsageError(`--dates "${dates}" must be one of: ${DATE_ORDERS.join(', ')}.`);
  const ignored = ignore.flatMap((one) => one.split(',')).map((one) => one.trim());
  return { columns, constants, ignored: ignored.filter(Boolean), dates: order };
}

/**
 * @param options what was said of a list
 * @param columns the columns that it has
 * @throws {UsageError} for one that there is not
 */
export function mustHaveColumns(options: RecordOptions, columns: readonly string[]): void {
  for (const named of [...options.columns.values(), ...options.ignored]) {
    const { missing } = columnsNamed(columns, named);
    if (missing !== undefined)
      throw new UsageError(`There is no column "${missing}". The columns are: ${columns.join(', ')}.`);
  }
}

/** A value may have commas in it: only a comma before the next `field=` divides. */
function readPairs(option: 'map' | 'set', texts: readonly string[], { fields }: RecordKind): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const text of texts.flatMap((one) => one.split(/,(?=[\w.]+=)/))) {
    const sign = text.indexOf('=');
    const [field, value] = sign < 0 ? ['', ''] : [text.slice(0, sign).trim(), text.slice(sign + 1).trim()];
    if (!field || !value) throw new UsageError(`--${option} "${text}" must be FIELD=…, such as ${EXAMPLES[option]}.`);
    if (!fields.includes(field))
      throw new UsageError(`There is no field "${field}". The fields are: ${fields.join(', ')}.`);
    if (pairs.has(field)) throw new UsageError(`The field "${field}" is given twice in --${option}.`);
    pairs.set(field, value);
  }
  return pairs;
}
