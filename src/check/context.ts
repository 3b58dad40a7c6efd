/** What lies beside a file that is checked. */
import type { CompareVersions } from './check-locale.js';
import type { JsonFile } from './json-file.js';
import type { Tree } from './tree.js';

export interface Context {
  /** the words of an `en.json` from which others are translated; absent where there is none, or a letter alone */
  source?: Tree | undefined;
  /** whether there is an `en.json` that cannot be read, so that nobody knows from what others are translated */
  isSourceBroken?: boolean | undefined;
  /** the `campaign.json`; its value is undefined where it cannot be read */
  campaign?: { value: unknown } | undefined;
  /** the locales, the file itself among them */
  locales: readonly JsonFile[];
  /** tells which translations are stale; absent where nobody keeps watch */
  compareVersions?: CompareVersions | undefined;
}
