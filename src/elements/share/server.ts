/** The name of a server, as a reader types it. */

/** What is wrong with it; `share.mastodon.<fault>` says it to the reader. */
export type ServerFault = 'invalid' | 'scheme' | 'user' | 'port' | 'path';

export interface Server {
  /** the name in ASCII, as browsers and name servers have it */
  name: string;
  /** whether the reader typed something else, which another name may look like */
  isInternational: boolean;
}

/** Labels of letters, digits and hyphens with dots between them; the last one begins with a letter, so that it is no number. */
const NAME = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/;

/** Everything else would be read as something else, or is not seen. */
const LETTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** What stands beside a name, in the order in which it is looked for. */
const BESIDE: readonly [RegExp, ServerFault][] = [
  [/^[a-z][a-z\d+.-]*:\/\//i, 'scheme'],
  [/[/?#\\]/, 'path'],
  [/@/, 'user'],
  [/:/, 'port'],
];

/** @param text what the reader typed */
export function readServer(text: string): Server | ServerFault {
  const typed = text.trim();
  const beside = BESIDE.find(([pattern]) => pattern.test(typed));
  if (beside) return beside[1];
  const name = LETTERS.test(typed) ? asciiOf(typed) : '';
  return NAME.test(name) ? { name, isInternational: name !== typed.toLowerCase() } : 'invalid';
}

function asciiOf(typed: string): string {
  try {
    return new URL(`https://${typed}`).hostname;
  } catch {
    return '';
  }
}
