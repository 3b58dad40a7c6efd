/** What a kind of record is to an import: its fields, and what other lists call them. */
import type { Diagnostic } from '../../check/diagnostic.js';
import type { JsonFile } from '../../check/json-file.js';
import type { RecordOptions } from './record-options.js';

export interface RecordKind {
  /** what the list is called, in a file of its own and beside what its records share */
  list: string;
  /** the fields in the order in which they are written; one within another as `source.title` */
  fields: readonly string[];
  /** what else the columns of a field are called, in folded letters ({@link fold}), the likeliest first */
  names: Partial<Record<string, readonly string[]>>;
  /** what is read of the value of a field; a field without a reader is text */
  readers: Partial<Record<string, Reader>>;
  /** fields that say who it is, and so are never written once for all */
  own: readonly string[];
  /** what is wrong with records that are read */
  check(json: JsonFile): Diagnostic[];
}

/** A value as it is written, or why it is left out. */
export type Reading = { value: unknown } | { fault: string; level: Diagnostic['level'] };

export type Reader = (value: unknown, options: RecordOptions) => Reading;
