/** One answer for all who ask for the same thing on a page. */

interface Answer {
  value: Promise<unknown>;
  attempt: AbortController;
  /** how many still wait for it */
  askers: number;
}

const answers = new Map<string, Answer>();

/**
 * Loads something once, whoever asks. A failure is forgotten, so that it can be asked for again; a request ends when the last asker has gone.
 * @param key what it is known by
 * @param load how it is had
 * @param signal aborted when the asker goes; without it, the asker waits to the end
 * @returns what `load` gave to the first asker
 * @throws what `load` throws
 */
export function once<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const answer = answers.get(key) ?? ask(key, load);
  answer.askers++;
  signal?.addEventListener('abort', () => {
    if (--answer.askers > 0) return;
    answer.attempt.abort();
    drop(key, answer);
  });
  return answer.value as Promise<Value>;
}

function ask<Value>(key: string, load: (signal: AbortSignal) => Promise<Value>): Answer {
  const attempt = new AbortController();
  const answer: Answer = { value: load(attempt.signal), attempt, askers: 0 };
  answers.set(key, answer);
  answer.value.then(
    // it stays, whoever goes
    () => (answer.askers = Infinity),
    () => {
      drop(key, answer);
    },
  );
  return answer;
}

function drop(key: string, answer: Answer): void {
  if (answers.get(key) === answer) answers.delete(key);
}

/**
 * Lets something be loaded anew, which came but cannot be used.
 * @param key what it is known by
 */
export function forget(key: string): void {
  answers.delete(key);
}
