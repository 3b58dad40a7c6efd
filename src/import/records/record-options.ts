/** What somebody says of a list where it is imported. */

/** How a list may write its dates, where not as YYYY-MM-DD. */
export const DATE_ORDERS = ['DMY', 'MDY', 'YMD', 'excel'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface RecordOptions {
  /** by field, a column, or several with + between them; or a list of them as they are called */
  columns: ReadonlyMap<string, string | readonly string[]>;
  /** what a field is in every record */
  constants: ReadonlyMap<string, string>;
  /** columns that are of no use */
  ignored: readonly string[];
  dates?: DateOrder | undefined;
}
