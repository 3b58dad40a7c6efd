/** The one door for JSON that does not stand in the package's own modules. */

/** How long a file may take, in milliseconds. */
const TIME_LIMIT = 15_000;

/** Says why a file could not be had: the address and the reason, in words for the console. */
export class FetchError extends Error {
  override name = 'FetchError';
}

/**
 * Fetches a JSON file without credentials and with a time limit. Nothing is remembered: after a failure the next call asks again.
 * @param url where it lies
 * @returns what the file holds, unchecked
 * @throws {FetchError} where no answer comes, the answer is an error, or it is no JSON
 */
export async function fetchJson(url: URL): Promise<unknown> {
  const fail = (why: string, cause?: unknown) => new FetchError(`${url.href}: ${why}`, { cause });
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIME_LIMIT) });
  } catch (error) {
    throw fail('no answer', error);
  }
  if (!response.ok) throw fail(`the server answered ${String(response.status)}`);
  try {
    return await response.json();
  } catch (error) {
    throw fail('not a whole JSON file', error);
  }
}
