/** The command `leave-x-letter`. */
import { accept } from './accept.js';
import { readArguments, UsageError } from './arguments.js';
import { check } from './check.js';
import { counts, inWords } from './finding.js';
import { runImport } from './import.js';
import { runInit } from './init.js';
import { runRender } from './render.js';

const HELP = `leave-x-letter: the tools of the open letter

  leave-x-letter check [PATH…] [--json]        looks for faults in locale files and campaign data
  leave-x-letter accept [KEY…] [--lang TAG…]   notes that a translation is right as it is
  leave-x-letter init DIR                      makes a small folder for a letter of your own
  leave-x-letter import FILE… [--out DIR]      turns Markdown letters, or a list of endorsements, into files for the element
  leave-x-letter render --lang TAG             prints the letter as plain HTML: a fragment, or a whole page

More on each: leave-x-letter check --help
`;

const HELP_CHECK = `leave-x-letter check [PATH…] [--json]

Looks for faults, and says for each the file, the line, the key and what to do.
PATH is a locale file, a folder of them, or a campaign; without one, the folder "locales".

  --json   prints the faults as a JSON list, for machines

Ends with 0 where there is no error (warnings do not count), 1 where there is one, 2 where it was called wrongly.
`;

const HELP_ACCEPT = `leave-x-letter accept [KEY…] [--lang TAG…] [--locales DIR]

Notes that translations are right for the English text as it stands now.
With KEY: these texts, such as letter.lead, though English has changed. Without: all texts that were translated anew.

  --lang TAG      only this language; may be given several times
  --locales DIR   the folder of the locales; without it, "locales"
`;

const VERBS: Record<string, (args: string[]) => number | Promise<number>> = {
  check(args) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    });
    if (values.help) return print(HELP_CHECK);
    const findings = check(positionals.length > 0 ? positionals : ['locales']);
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (values.json) print(`${JSON.stringify(findings, null, 2)}\n`);
    else print(`${inWords(findings)}${counts(findings)}\n`);
    return errors > 0 ? 1 : 0;
  },

  accept(args) {
    const { values, positionals } = readArguments(args, {
      lang: { type: 'string', multiple: true },
      locales: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    });
    if (values.help) return print(HELP_ACCEPT);
    const folder = values.locales ?? 'locales';
    try {
      const accepted = accept(folder, positionals, values.lang ?? []);
      const lines = accepted.map(
        ({ file, keys }) => `${file}: ${keys.length > 5 ? `${String(keys.length)} texts` : keys.join(', ')}\n`,
      );
      return print(lines.join('') || 'Nothing to note: all is noted already.\n');
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  },

  import: runImport,
  init: runInit,
  render: runRender,
};

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function main([verb = '', ...args]: string[]): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(verb)) return print(HELP);
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  try {
    if (!run) throw new UsageError(`There is no "${verb}". There is: ${Object.keys(VERBS).join(', ')}.`);
    return await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`leave-x-letter: ${error.message}\nleave-x-letter --help says how it is called.\n`);
    return 2;
  }
}

// who reads no further, such as `head`, has had enough: that is no fault
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
// without waiting here: what is imported later stands further down in the file
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
