/** The command `leave-x-letter`. */
import { hasErrors } from '../check/diagnostic.js';
import { toReport } from './report.js';
import { readArguments, UsageError, type Verb } from './verb.js';
import { accept } from './verbs/accept.js';
import { check } from './verbs/check.js';
import { importVerb } from './verbs/import.js';
import { init } from './verbs/init.js';
import { render } from './verbs/render.js';

const VERBS = new Map<string, Verb>(Object.entries({ check, accept, init, import: importVerb, render }));

const HELP = `leave-x-letter: the tools of the open letter

${[...VERBS.values()].map(({ summary: [call, purpose] }) => `  leave-x-letter ${call.padEnd(30)}${purpose}\n`).join('')}
More on each: leave-x-letter check --help
`;

/**
 * @param args what follows the name of the command
 * @returns the exit code
 * @throws {UsageError} where it is called wrongly
 */
async function main([name = '', ...args]: string[]): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(name)) return print(HELP);
  const verb = VERBS.get(name);
  if (!verb) throw new UsageError(`There is no verb "${name}". The verbs are: ${[...VERBS.keys()].join(', ')}.`);
  const { values, positionals } = readArguments(args, verb.options);
  if (values.help) return print(verb.help);
  const { output, diagnostics = [], failed = hasErrors(diagnostics) } = await verb.run(values, positionals);
  print(output);
  process.stderr.write(toReport(diagnostics));
  return failed ? 1 : 0;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function explain(error: unknown): number {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`leave-x-letter: ${error.message}\nleave-x-letter --help says how it is called.\n`);
  return 2;
}

// who reads no further, such as `head`, has had enough: that is no fault
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
// without waiting here: in the bundle, lazy imports come further down
void main(process.argv.slice(2))
  .catch(explain)
  .then((code) => {
    process.exitCode = code;
  });
