/** What lies beside a file that is checked. */
import type { Detect } from './check-language.js';
import type { JsonFile } from './json-file.js';
import type { Tree } from './tree.js';

/**
 * Tells which translations are as old as their source: `stale` where the source alone has changed since,
 * `unrecorded` where nobody has noted yet from which source the translation is.
 */
export type CompareVersions = (
  tag: string,
  source: Tree,
  words: Tree,
) => readonly { key: string; state: 'stale' | 'unrecorded' | 'recorded' }[];

/** What tells more of a text than its characters do; the check is the same without. */
export interface Tools {
  /** tells which translations are stale; absent where nobody keeps watch */
  compareVersions?: CompareVersions | undefined;
  /** tells languages apart; absent where nobody does */
  detect?: Detect | undefined;
}

export interface Context extends Tools {
  /** the words of an `en.json` from which others are translated; absent where there is none, or a letter alone */
  source?: Tree | undefined;
  /** whether there is an `en.json` that cannot be read, so that nobody knows from what others are translated */
  isSourceBroken?: boolean | undefined;
  /** the `campaign.json`; its value is undefined where it cannot be read */
  campaign?: { value: unknown } | undefined;
  /** the locales, the file itself among them */
  locales: readonly JsonFile[];
}
