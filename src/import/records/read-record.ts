/** Makes one record out of one row. */
import { hasEmail } from '../../data/contact-details.js';
import { readCell } from './cell-value.js';
import type { Columns, Fault, RecordKind } from './record-kind.js';
import type { RecordOptions } from './record-options.js';

export type Tree = Record<string, unknown>;

/**
 * @param values the row, by the names of its columns
 * @param kind what the record is
 * @param columns which columns are which field
 * @param options what is said about all records
 */
export function readRecord(
  values: ReadonlyMap<string, unknown>,
  kind: RecordKind,
  { of }: Columns,
  options: RecordOptions,
): { record: Tree; isEmpty: boolean; faults: Fault[] } {
  const record: Tree = {};
  const faults: Fault[] = [];
  let isEmpty = true;
  for (const field of kind.fields) {
    const own = valueOf(values, of.get(field));
    // a list of people and organisations says of each which it is
    const said = options.constants.get(field);
    const cell = readCell(field, field === 'kind' ? (own ?? said) : (said ?? own));
    if (cell === undefined) continue;
    if ('fault' in cell) {
      faults.push({ field, ...cell });
      continue;
    }
    const { value, told } = cell;
    if (value === undefined || value === '') continue;
    if (told !== undefined) faults.push({ field, fault: told, level: 'warning' });
    isEmpty &&= own === undefined;
    if (field !== 'email' && typeof value === 'string' && hasEmail(value)) {
      faults.push({
        field,
        fault: 'contains an e-mail address, which is never imported: it is left out.',
        level: 'warning',
      });
      continue;
    }
    const read = kind.readers[field]?.(value, options) ?? { value };
    if ('fault' in read) faults.push({ field, ...read });
    else if (read.value !== undefined) put(record, field, read.value);
  }
  return { record, isEmpty, faults: [...faults, ...(kind.tidy?.(record) ?? [])] };
}

function valueOf(values: ReadonlyMap<string, unknown>, columns: readonly string[] = []): unknown {
  const found = columns.map((column) => values.get(column)).filter((value) => value !== undefined);
  if (found.length > 1) return oneLine(found.map(String).join(' '));
  const [value] = found;
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
    return oneLine(value.join(', '));
  return typeof value === 'string' ? oneLine(value) || undefined : value;
}

/** A cell may have lines in it, a name has not. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

function put(record: Tree, field: string, value: unknown): void {
  const [name = '', inner] = field.split('.');
  if (inner === undefined) record[name] = value;
  else record[name] = { ...(record[name] as Tree | undefined), [inner]: value };
}
