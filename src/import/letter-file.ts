/** A letter as it is on a disk, or as a page has it. */

import type { Diagnostic } from '../check/diagnostic.js';

/** What somebody says of one letter, before all that it says itself. */
export interface Said {
  lang?: string | undefined;
  title?: string | undefined;
}

export interface BytesFile extends Said {
  file: string;
  bytes: Uint8Array;
  /** the first of its blocks, and the one behind the last, where a document holds several letters */
  within?: readonly [number, number] | undefined;
  /** what there is to say of several languages in it, where it is read as one letter */
  mixed?: readonly Diagnostic[] | undefined;
}

/** No page or Word document is larger, in bytes: those with images are not small. */
export const MAX_LETTER_FILE = 20_000_000;
