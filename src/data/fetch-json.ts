/** The one door for JSON that does not stand in the package's own modules. */

/** How long a file may take without a byte of it coming, in milliseconds. */
const TIME_LIMIT = 15_000;

/** How large it may be, in bytes. */
const SIZE_LIMIT = 20_000_000;

/** Answers that were asked for before this module was there, by address: each serves once. */
export const onItsWay = new Map<string, Promise<Response>>();

/** Says why a file could not be had, in words for the console. */
export class FetchError extends Error {
  override name = 'FetchError';

  /**
   * @param message why
   * @param status what the server answered, where that is the reason
   * @param cause the error behind it
   */
  constructor(
    message: string,
    readonly status?: number,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/**
 * Fetches a JSON file: with credentials from the page's own origin alone, without following a redirect to another one, with limits of time and size.
 * Nothing is remembered: after a failure the next call asks again.
 * @param url where it lies
 * @param signal ends the attempt
 * @returns what the file holds, unchecked
 * @throws {FetchError} where no answer comes, the answer is an error, too large or no JSON; whatever `signal` was aborted with
 */
export async function fetchJson(url: URL, signal?: AbortSignal): Promise<unknown> {
  const attempt = new AbortController();
  const end = () => {
    attempt.abort(signal?.reason);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      attempt.abort(new FetchError('the answer took too long'));
    }, TIME_LIMIT);
  };
  wait();
  signal?.addEventListener('abort', end);
  // WebKit lets a body that has begun go on after an abort: whoever waits for it must not
  const ended = new Promise<never>((_, reject) => {
    attempt.signal.addEventListener('abort', () => {
      reject(attempt.signal.reason as Error);
    });
  });
  try {
    return JSON.parse(await Promise.race([fetchText(url, attempt.signal, wait), ended]));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FetchError) throw new FetchError(`${url.href}: ${error.message}`, error.status);
    const why =
      error instanceof SyntaxError
        ? 'this is not a complete JSON file: open the address to see what it is'
        : 'no answer';
    throw new FetchError(`${url.href}: ${why}`, undefined, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

async function fetchText(url: URL, signal: AbortSignal, onByte: () => void): Promise<string> {
  // a login of the page is the page's own affair: none goes elsewhere, and no redirect leads there
  const limits: RequestInit =
    url.origin === self.origin
      ? { mode: 'same-origin', credentials: 'same-origin' }
      : { redirect: 'error', credentials: 'omit' };
  const early = onItsWay.get(url.href);
  onItsWay.delete(url.href);
  const response = await (early ?? fetch(url.href, { signal, ...limits }));
  const { ok, status } = response;
  if (!ok) throw new FetchError(`the server answered ${String(status)}`, status);
  return readText(response, onByte);
}

/** Reads a body, and stops where it grows too large. */
async function readText(response: Response, onByte: () => void): Promise<string> {
  const { body } = response;
  // some replacements of fetch have no streams
  if (!body) return response.text();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (!value || done) return text + decode(decoder);
    onByte();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      void reader.cancel();
      throw new FetchError(`the file is larger than ${String(SIZE_LIMIT / 1_000_000)} MB`);
    }
    text += decode(decoder, value);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new FetchError('this is not UTF-8: save the file as UTF-8');
  }
}
