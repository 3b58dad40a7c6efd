/** A letter as it is on a disk, or as a page has it. */

export interface BytesFile {
  file: string;
  bytes: Uint8Array;
  /** its language, where somebody says it */
  lang?: string | undefined;
}

/** No page or Word document is larger, in bytes: those with images are not small. */
export const MAX_LETTER_FILE = 20_000_000;
