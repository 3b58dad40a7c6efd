/** The one loader of an element: asks for what its arguments name, drops what comes too late, and can always be asked again. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Task<Args extends readonly unknown[], Value> {
  /** what is wanted now; `undefined`: nothing */
  args: () => Args | undefined;
  /** loads it; `signal` is aborted when something else is wanted, or when the element goes */
  run: (args: Args, signal: AbortSignal) => Promise<Value>;
  onValue?: (value: Value, args: Args) => void;
  onError?: (error: unknown, args: Args) => void;
}

export class Latest<Args extends readonly unknown[], Value> implements ReactiveController {
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';

  /** Whether the last answer was a failure; it stays so while the next is awaited. */
  hasFailed = false;

  /** What was loaded last; it stays while the next is loading. */
  value: Value | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #task: Task<Args, Value>;
  #args: Args | undefined;
  #attempt: AbortController | undefined;

  /** @param task what to load, and how */
  constructor(host: ReactiveControllerHost, task: Task<Args, Value>) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostConnected(): void {
    // what could not be had, or was given up, is asked for again
    if (this.status !== 'complete') this.#args = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#attempt?.abort();
  }

  hostUpdate(): void {
    this.follow();
  }

  /** Asks for what is wanted now, unless it is there or on its way. A failure alone does not ask again. */
  follow(): void {
    const args = this.#task.args();
    if (args && this.#args && args.every((one, index) => one === this.#args?.[index])) return;
    if (!args && !this.#args) return;
    void this.#ask(args);
  }

  /** Asks once more for what could not be had. */
  readonly retry = async (): Promise<void> => {
    if (this.status === 'error') await this.#ask(this.#task.args());
  };

  async #ask(args: Args | undefined): Promise<void> {
    this.#attempt?.abort();
    this.#args = args;
    if (args) return this.#run(args, (this.#attempt = new AbortController()));
    this.status = 'initial';
    this.hasFailed = false;
    this.value = undefined;
  }

  async #run(args: Args, { signal }: AbortController): Promise<void> {
    const { run, onValue, onError } = this.#task;
    this.status = 'pending';
    try {
      const value = await run(args, signal);
      if (signal.aborted) return;
      this.value = value;
      this.status = 'complete';
      this.hasFailed = false;
      onValue?.(value, args);
    } catch (error) {
      if (signal.aborted) return;
      this.status = 'error';
      this.hasFailed = true;
      onError?.(error, args);
    }
    this.#host.requestUpdate();
  }
}
