/** What every verb of the command consists of, and how it reads the arguments after it. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Diagnostic } from '../check/diagnostic.js';

/** A wrong call, in words for the person who made it. */
export class UsageError extends Error {}

export type Options = NonNullable<ParseArgsConfig['options']>;

/** The values of options, by their names. */
export type Values<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true }>
>['values'];

/** What a verb gave. */
export interface Outcome {
  /** for the standard output */
  output: string;
  /** for the standard error; with an error among them the command ends with 1 */
  diagnostics?: readonly Diagnostic[];
  /** how these are printed: all of them, as much as a person reads, or for machines */
  report?: 'whole' | 'short' | 'json';
  /** what a report ends with, a line each */
  ending?: readonly string[];
  /** ends with 1 where the output itself tells what is wrong */
  failed?: boolean;
}

/** One thing that the command does. */
export interface Verb<Known extends Options = Options> {
  /** one line for the list of verbs: how it is called, and what it does */
  summary: readonly [call: string, purpose: string];
  help: string;
  options: Known;
  /**
   * @param values the options that were given
   * @param positionals what else was given
   * @throws {UsageError} where it is called wrongly
   */
  run(values: Values<Known>, positionals: string[]): Outcome | Promise<Outcome>;
}

/** Every verb has it. */
const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const satisfies Options;

/**
 * @param args what follows the verb
 * @param options the options that it knows
 * @throws {UsageError} where an option is unknown or lacks its value
 */
export function readArguments(args: string[], options: Options) {
  const read = parse(args, options);
  const [empty] = Object.entries(read.values as Values<Options>).find(([, value]) => [value].flat().includes('')) ?? [];
  if (empty !== undefined) throw new UsageError(`--${empty} needs a value: it is empty.`);
  if (read.positionals.includes('')) throw new UsageError('A name is empty.');
  return read;
}

function parse(args: string[], options: Options) {
  try {
    return parseArgs({ args, options: { ...options, ...HELP_OPTION }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(inWords(error as NodeJS.ErrnoException, Object.keys(options)));
  }
}

/** What Node says of a wrong option, for people. */
function inWords({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const [, option = ''] = /'(?:-\w, )?(-[^\s'<]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${option}. The options are: ${[...known, 'help'].map((name) => `--${name}`).join(', ')}.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value.`;
  return message;
}
