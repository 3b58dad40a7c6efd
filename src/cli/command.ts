/** Runs one verb of the command, and says whatever comes of it in words. */
import { hasErrors } from '../check/diagnostic.js';
import { OutputError, print } from './print.js';
import { toReport } from './report.js';
import { readArguments, UsageError, type Verb } from './verb.js';

/** What programs end with that are broken themselves. */
const BROKEN = 70;

/**
 * Runs the command, and sets its exit code.
 * @param verbs what it can do, by name
 */
export function runCommand(verbs: Readonly<Record<string, Verb>>): void {
  const end = (thrown: unknown) => {
    process.exitCode = explain(thrown);
  };
  process.on('uncaughtException', end);
  // without waiting here: in the bundle, lazy imports come further down
  void run(new Map(Object.entries(verbs)), process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  }, end);
}

const widthOf = (verbs: ReadonlyMap<string, Verb>): number =>
  Math.max(...Array.from(verbs.values(), ({ summary: [call] }) => call.length)) + 2;

const helpOn = (verbs: ReadonlyMap<string, Verb>) => `leave-x-letter: the tools of the open letter

${[...verbs.values()].map(({ summary: [call, purpose] }) => `  leave-x-letter ${call.padEnd(widthOf(verbs))}${purpose}\n`).join('')}
Help on a command: leave-x-letter check --help
`;

/**
 * @param verbs what there is
 * @param args what follows the name of the command
 * @returns the exit code
 * @throws {UsageError} where it is called wrongly
 */
async function run(verbs: ReadonlyMap<string, Verb>, [name = '', ...args]: string[]): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(name)) return say(helpOn(verbs));
  const verb = verbs.get(name);
  if (!verb) throw new UsageError(`There is no command "${name}". The commands are: ${[...verbs.keys()].join(', ')}.`);
  const { values, positionals } = readArguments(args, verb.options);
  if (values.help) return say(verb.help);
  const outcome = await verb.run(values, positionals);
  const { output, diagnostics = [], failed = hasErrors(diagnostics) } = outcome;
  try {
    say(output);
  } finally {
    print(2, toReport(diagnostics, outcome));
  }
  return failed ? 1 : 0;
}

function say(text: string): number {
  print(1, text);
  return 0;
}

/** @returns the exit code */
function explain(thrown: unknown): number {
  try {
    if (thrown instanceof UsageError) {
      print(2, `leave-x-letter: ${thrown.message}\nFor help: leave-x-letter --help\n`);
      return 2;
    }
    if (thrown instanceof OutputError) {
      print(2, `leave-x-letter: ${thrown.message}\n`);
      return 1;
    }
    const { message = String(thrown), stack = '' } = thrown instanceof Error ? thrown : {};
    const what = message.replaceAll('\n', ' ').slice(0, 500);
    print(
      2,
      `leave-x-letter: this is a fault in the command itself; please report it, with what you entered. The error: ${what}\n`,
    );
    if (process.env.DEBUG) print(2, `${stack}\n`);
  } catch {
    // where nobody hears it, the exit code says it alone
    return thrown instanceof UsageError ? 2 : 1;
  }
  return BROKEN;
}
