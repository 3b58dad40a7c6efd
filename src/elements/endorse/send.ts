/** Sends an endorsement to the address that the host has named, and puts every answer into one of a few kinds. */
import { cleanText } from '../../data/clean-text.js';

/** How long an answer may take, in milliseconds. */
const TIME_LIMIT = 15_000;

/** The longest text of a receiver that is shown beside a field. */
const LONGEST = 500;

/** The longest time that a receiver can make a reader wait, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** Why it was not taken; the words stand under `endorse.failures`. */
export type Failure = 'offline' | 'unclear' | 'refused' | 'known' | 'busy' | 'down';

export type Outcome =
  | { kind: 'sent' }
  | {
      kind: Failure;
      /** what happened, for the console */
      why: string;
      /** what the receiver says of fields, by their paths in the message */
      errors?: ReadonlyMap<string, string>;
      /** how long to wait before the next attempt, in milliseconds */
      wait?: number;
    };

/**
 * @param address where it goes
 * @param body the message as JSON
 * @param key the same for all attempts, so that none is counted twice
 */
export async function send(address: string, body: string, key: string): Promise<Outcome> {
  const attempt = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // WebKit lets a body that has begun go on after an abort: whoever waits for it must not
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      attempt.abort();
      reject(new Error('no answer in time'));
    }, TIME_LIMIT);
  });
  try {
    return await Promise.race([post(address, body, key, attempt.signal), limit]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: navigator.onLine ? 'unclear' : 'offline', why };
  } finally {
    clearTimeout(timer);
  }
}

async function post(address: string, body: string, key: string, signal: AbortSignal): Promise<Outcome> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body,
    credentials: 'omit',
    redirect: 'error',
    signal,
  });
  const { ok, status, headers } = response;
  const json = readJson(await response.text());
  const why = `the answer was ${String(status)}`;
  if (ok) return json ? { kind: 'sent' } : { kind: 'unclear', why: `${why}, but no JSON object` };
  if (status === 409) return { kind: 'known', why };
  if (status === 429) return { kind: 'busy', why, wait: waitOf(headers.get('retry-after')) };
  if (status >= 500) return { kind: 'down', why };
  return { kind: 'refused', why, errors: errorsOf(json) };
}

/** The object that a text holds, if it does. */
function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What is said of fields; it is text of others, so nothing but text. */
function errorsOf(json: Record<string, unknown> | undefined): ReadonlyMap<string, string> {
  const errors = json?.errors;
  if (typeof errors !== 'object' || errors === null) return new Map();
  return new Map(
    Object.entries(errors).flatMap(([path, text]) =>
      typeof text === 'string' ? [[path, cleanText(text).slice(0, LONGEST)] as const] : [],
    ),
  );
}

/** @param header seconds or a date */
function waitOf(header: string | null): number {
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header ?? '') - Date.now() : seconds * 1000;
  return Math.min(LONGEST_WAIT, Math.max(0, wait || 0));
}
