/** What the options of `import --endorsements` say of a list. */
import { FIELDS, type RecordOptions } from '../import/import-records.js';
import { type Options, UsageError, type Values } from './verb.js';

export const RECORD_OPTIONS = {
  map: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
} as const satisfies Options;

const EXAMPLES = { map: 'name=Organisation', set: 'role=endorser' };

/**
 * @param values the options that were given
 * @throws {UsageError} for fields that there are not, or that are given twice
 */
export function recordOptions({ map = [], set = [] }: Values<typeof RECORD_OPTIONS>): RecordOptions {
  const [columns, constants] = [readPairs('map', map), readPairs('set', set)];
  const both = [...columns.keys()].find((field) => constants.has(field));
  if (both) throw new UsageError(`The field "${both}" is given both in --map and in --set: leave out one of the two.`);
  return { columns, constants };
}

/**
 * @param options what was said of a list
 * @param columns the columns that it has
 * @throws {UsageError} for one that there is not
 */
export function mustHaveColumns(options: RecordOptions, columns: readonly string[]): void {
  const missing = [...options.columns.values()].find((column) => !columns.includes(column));
  if (missing !== undefined)
    throw new UsageError(`There is no column "${missing}". The columns are: ${columns.join(', ')}.`);
}

/** A value may have commas in it: only a comma before the next `field=` divides. */
function readPairs(option: 'map' | 'set', texts: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const text of texts.flatMap((one) => one.split(/,(?=[\w.]+=)/))) {
    const sign = text.indexOf('=');
    const [field, value] = sign < 0 ? ['', ''] : [text.slice(0, sign).trim(), text.slice(sign + 1).trim()];
    if (!field || !value) throw new UsageError(`--${option} "${text}" must be FIELD=…, such as ${EXAMPLES[option]}.`);
    if (!FIELDS.includes(field))
      throw new UsageError(`There is no field "${field}". The fields are: ${FIELDS.join(', ')}.`);
    if (pairs.has(field)) throw new UsageError(`The field "${field}" is given twice in --${option}.`);
    pairs.set(field, value);
  }
  return pairs;
}
