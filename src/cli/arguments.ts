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
    throw new UsageError((error as Error).message);
  }
}
