/** The one door for JSON that does not stand in the package's own modules. */

/** How long a file may take, in milliseconds. */
const TIME_LIMIT = 15_000;

/** How large it may be, in bytes. */
const SIZE_LIMIT = 20_000_000;

/** Says why a file could not be had, in words for the console. */
export class FetchError extends Error {
  override name = 'FetchError';
}

/**
 * Fetches a JSON file: without credentials, without following a redirect to another origin, with limits of time and size.
 * Nothing is remembered: after a failure the next call asks again.
 * @param url where it lies
 * @param signal ends the attempt
 * @returns what the file holds, unchecked
 * @throws {FetchError} where no answer comes, the answer is an error, too large or no JSON; whatever `signal` was aborted with
 */
export async function fetchJson(url: URL, signal?: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  const redirects: RequestInit = url.origin === location.origin ? { mode: 'same-origin' } : { redirect: 'error' };
  let text: string;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      ...redirects,
    });
    if (!response.ok) throw new FetchError(`the server answered ${String(response.status)}`);
    text = await readText(response);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof FetchError
      ? new FetchError(`${url.href}: ${error.message}`)
      : new FetchError(`${url.href}: ${timeout.aborted ? 'the answer took too long' : 'no answer'}`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError(`${url.href}: this is no whole JSON file`, { cause: error });
  }
}

/** Reads a body, and stops where it grows too large. */
async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (!value || done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      void reader?.cancel();
      throw new FetchError(`the file is larger than ${String(SIZE_LIMIT / 1_000_000)} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
