/** How a verb of the command reads what stands behind it. */
import { parseArgs } from 'node:util';

/** A wrong call, in words for the person who made it. */
export class UsageError extends Error {}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/**
 * @param args what stands behind the verb
 * @param options the options that it knows
 * @throws {UsageError} where an option is unknown or lacks its value
 */
export function readArguments<Known extends Options>(args: string[], options: Known) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(inWords(error as NodeJS.ErrnoException, Object.keys(options)));
  }
}

/** What Node says of a wrong option, for people. */
function inWords({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const [, option = ''] = /'(?:-\w, )?(-[^\s'<]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${option}. There is: ${known.map((name) => `--${name}`).join(', ')}.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value.`;
  return message;
}
