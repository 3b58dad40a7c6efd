/** What a kind of record is to an import: its fields, and what other lists call them. */
import type { Diagnostic } from '../../check/diagnostic.js';
import type { JsonFile } from '../../check/json-file.js';
import type { RecordOptions } from './record-options.js';

export interface RecordKind {
  /** what the list is called, in a file of its own and beside what its records share */
  list: string;
  /** the fields in the order in which they are written; one within another as `source.title` */
  fields: readonly string[];
  /** what else the columns of a field are called, in folded letters (`fold` in columns.ts), the likeliest first */
  names: Partial<Record<string, readonly string[]>>;
  /** what is read of the value of a field; a field without a reader is text */
  readers: Partial<Record<string, Reader>>;
  /** the fields that are dates, which a list writes in one order */
  dates: readonly string[];
  /** fields that say who it is, and so are never written once for all */
  own: readonly string[];
  /** whether a field is looked for in a list by its other names; absent where all are */
  isLookedFor?(field: string, has: (field: string) => boolean, options: RecordOptions): boolean;
  /** takes out of a record what it may not have, and says of each field why */
  tidy?(record: Record<string, unknown>): Fault[];
  /** whether nobody may be in it who does not agree */
  needsConsent?: boolean;
  /** a word on columns for which no field was looked for */
  advice?(columns: Columns, options: RecordOptions): string | undefined;
  /** what is wrong with records that are read */
  check(json: JsonFile): Diagnostic[];
}

export interface WhyLeftOut {
  fault: string;
  level: Diagnostic['level'];
}

/** Why a field is left out. */
export interface Fault extends WhyLeftOut {
  field: string;
}

/** A value as it is written, or why it is left out. */
export type Reading = { value: unknown } | WhyLeftOut;

/** Which columns make a field, and what becomes of the others. */
export interface Columns {
  /** by field, the columns whose words make it, in their order */
  of: ReadonlyMap<string, readonly string[]>;
  /** those that hold addresses of e-mail */
  private: string[];
  /** those for which there is no field */
  unread: string[];
}

export type Reader = (value: unknown, options: RecordOptions) => Reading;
