/** `leave-x-letter check`: is every text there, is every record right? */
import { hasErrors } from '../../check/diagnostic.js';
import { checkPaths } from '../check-paths.js';
import { counts, toReport } from '../report.js';
import type { Options, Verb } from '../verb.js';

const options = { json: { type: 'boolean' }, strict: { type: 'boolean' } } as const satisfies Options;

export const check: Verb<typeof options> = {
  summary: ['check [PATH…] [--strict] [--json]', 'finds faults in locale files and campaign data'],
  help: `leave-x-letter check [PATH…] [--strict] [--json]

Finds faults. For each one, prints the file, the line, the key and what to do.
PATH is a locale file, a folder of them, a campaign, or the list of languages. The default is the folder "locales".

  --strict   treats warnings as errors
  --json     prints the faults as a JSON list, for machines

Errors: invalid JSON; texts that are missing, empty or under an unknown key; placeholders lost, added or repeated;
letters of two scripts in one word, letters composed of two characters, invisible characters; markup, addresses,
notes in brackets. In records: anything that their schema does not allow.
Warnings: quotation marks, apostrophes, spaces, dashes and ellipses that the language writes differently; a missing
full stop or colon at the end; a text in another language; placeholders in a different order from English, and texts
whose English has changed since (use "accept" to silence these two).

Exit status: 0 without errors (warnings do not count without --strict), 1 with errors, 2 for a wrong option or argument.
`,
  options,
  run({ json, strict }, paths) {
    const found = checkPaths(paths.length > 0 ? paths : ['locales']);
    const diagnostics = strict ? found.map((one) => ({ ...one, level: 'error' as const })) : found;
    const output = json ? JSON.stringify(diagnostics, null, 2) : toReport(diagnostics).trimEnd() || counts([]);
    return { output: `${output}\n`, failed: hasErrors(diagnostics) };
  },
};
