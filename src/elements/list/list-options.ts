/** What is said of a list: by the page, by its kind, by its campaign. */
import type { Call } from '../../campaign/schema.js';

/** What a list has of its campaign. */
export interface OfCampaign<Record> {
  records: readonly Record[];
  calls: readonly Call[];
}

/** What a page may wish of a list. */
export interface ListOptions {
  /** the attribute that `src` comes from, for messages */
  attribute: string;
  src: string;
  mode: string;
  /** in the place of a file: a list, or one whose records have fields in common */
  records?: unknown;
  highlight: string;
  recordLinks: boolean;
}

export interface ListKindOptions<Options, Record> {
  /** what the page wishes; `undefined` where the element shows no such list */
  options: () => Options | undefined;
  /** what the campaign has; `undefined` while that is not there */
  campaign: (options: Options) => OfCampaign<Record> | undefined;
  /** what the ids of records on the page start with, and what follows, unmistakable in the list */
  prefix: string;
  nameOf: (record: Record) => string;
}

/** An answer that was asked for before the code for it was there: it serves once. */
export interface EarlyAnswer {
  address: string;
  answer: Promise<unknown>;
  /** whoever takes it ends it */
  end: () => void;
  /** whether it has been ended */
  signal: AbortSignal;
}
