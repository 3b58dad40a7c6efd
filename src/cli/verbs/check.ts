/** `leave-x-letter check`: is every text there, is every record right? */
import { hasErrors } from '../../check/diagnostic.js';
import { checkPaths } from '../check-paths.js';
import { counts, toReport } from '../report.js';
import type { Options, Verb } from '../verb.js';

const options = { json: { type: 'boolean' }, strict: { type: 'boolean' } } as const satisfies Options;

export const check: Verb<typeof options> = {
  summary: ['check [PATH…] [--strict] [--json]', 'looks for faults in locale files and campaign data'],
  help: `leave-x-letter check [PATH…] [--strict] [--json]

Looks for faults; for each it gives the file, the line, the key and what to do.
PATH is a locale file, a folder of them, a campaign, or the list of languages; the default is the folder "locales".

  --strict   warnings are errors
  --json     prints the faults as a JSON list, for machines

Errors: what is no JSON; a text that is missing, empty or under an unknown key; a placeholder lost, added or repeated;
letters of two scripts in a word, letters composed of two characters, characters that nobody sees; markup, addresses,
a note in brackets. In records: what their schema does not allow.
Warnings: quotation marks, apostrophes, blanks, dashes and ellipses that the language writes otherwise; an end that has
lost its full stop or colon; a text in another language; placeholders in another order than in English, and texts whose
English has changed since ("accept" silences these two).

Ends with 0 if there is no error (warnings do not count without --strict), 1 if there is one, 2 if it was called wrongly.
`,
  options,
  run({ json, strict }, paths) {
    const found = checkPaths(paths.length > 0 ? paths : ['locales']);
    const diagnostics = strict ? found.map((one) => ({ ...one, level: 'error' as const })) : found;
    const output = json ? JSON.stringify(diagnostics, null, 2) : toReport(diagnostics).trimEnd() || counts([]);
    return { output: `${output}\n`, failed: hasErrors(diagnostics) };
  },
};
