/** `leave-x-letter check`: is every text there, is every record right? */
import { hasErrors } from '../../check/diagnostic.js';
import { checkPaths } from '../check-paths.js';
import { counts, toReport } from '../report.js';
import type { Options, Verb } from '../verb.js';

const options = { json: { type: 'boolean' } } as const satisfies Options;

export const check: Verb<typeof options> = {
  summary: ['check [PATH…] [--json]', 'looks for faults in locale files and campaign data'],
  help: `leave-x-letter check [PATH…] [--json]

Looks for faults; for each it gives the file, the line, the key and what to do.
PATH is a locale file, a folder of them, or a campaign; the default is the folder "locales".

  --json   prints the faults as a JSON list, for machines

Ends with 0 if there is no error (warnings do not count), 1 if there is one, 2 if it was called wrongly.
`,
  options,
  run({ json }, paths) {
    const diagnostics = checkPaths(paths.length > 0 ? paths : ['locales']);
    const output = json ? JSON.stringify(diagnostics, null, 2) : toReport(diagnostics).trimEnd() || counts([]);
    return { output: `${output}\n`, failed: hasErrors(diagnostics) };
  },
};
