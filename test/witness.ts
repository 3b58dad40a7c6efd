/** What tests of requests ask of the server that remembers them; see witness.mjs. */

/** A request as the server heard it. */
export interface Heard {
  path: string;
  cookie: string;
  /** whether the browser closed the connection before there was an answer */
  closed: boolean;
}

const realFetch = window.fetch.bind(window);

const json = async <T>(address: string): Promise<T> =>
  (await realFetch(address, { cache: 'no-store' })).json() as Promise<T>;

let runs = 0;

/** A name that no other test has, for addresses of its own. */
export const newRun = (): string => `run-${String(Date.now())}-${String(Math.random()).slice(2)}-${String(runs++)}`;

/** What was asked in a run. */
export const heardIn = (run: string): Promise<Heard[]> => json(`/heard/${run}`);

/** The origin of the second server, on another port. */
export const elsewhere = async (): Promise<string> => (await json<{ origin: string }>('/elsewhere')).origin;

type Answer = (address: string) => Response | Promise<Response>;

afterEach(() => {
  window.fetch = realFetch;
});

/** The address that a fetch is for. */
export const addressOf = (input: RequestInfo | URL): string =>
  new URL(input instanceof Request ? input.url : String(input), location.href).href;

/**
 * Answers a page's requests for some addresses until the end of the test; all others go their way.
 * @param isMine which
 * @param answer how
 * @returns the addresses that were asked for
 */
export function answerFor(isMine: (address: string) => boolean, answer: Answer): string[] {
  const asked: string[] = [];
  window.fetch = (input, init) => {
    const address = addressOf(input);
    if (!isMine(address)) return realFetch(input, init);
    asked.push(address);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      Promise.resolve(answer(address)).then(resolve, reject);
    });
  };
  return asked;
}

/** A site that no page of the tests is on, and that has a certificate nowhere: what is asked of it goes to the second server. */
export const FAR = 'https://elsewhere.example';

/** Sends what a page asks of {@link FAR} to the second server, with all that the page said of the request. */
export async function leadElsewhere(): Promise<void> {
  const origin = await elsewhere();
  window.fetch = (input, init) => {
    const address = addressOf(input);
    if (!address.startsWith(FAR)) return realFetch(input, init);
    const there = origin + address.slice(FAR.length);
    return realFetch(input instanceof Request ? new Request(there, input) : there, init);
  };
}

/** An answer that holds JSON. */
export const answerOf = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

/** Answers that a test gives by hand, in any order; each by a name that stands in its address. */
export function answersByHand(nameOf: (address: string) => string | undefined) {
  const waiting = new Map<string, ((answer: Response) => void)[]>();
  const given = new Map<string, () => Response | Promise<Response>>();
  const asked: string[] = [];
  return {
    /** what was asked for, in its order */
    asked,
    /** whether an address is one of those; the rest is none of this */
    isMine: (address: string) => nameOf(address) !== undefined,
    fetch: (address: string): Promise<Response> => {
      const name = nameOf(address) ?? '';
      asked.push(name);
      const known = given.get(name);
      if (known) return Promise.resolve(known());
      return new Promise((resolve) => waiting.set(name, [...(waiting.get(name) ?? []), resolve]));
    },
    /** whether somebody waits for it */
    isAsked: (name: string) => (waiting.get(name)?.length ?? 0) > 0,
    /** answers all who wait for it, and all who will ask */
    answer: async (name: string, response: () => Response | Promise<Response>) => {
      given.set(name, response);
      const all = waiting.get(name) ?? [];
      waiting.delete(name);
      for (const resolve of all) resolve(await response());
    },
  };
}

/** What is told from here on: in the console of this page, and in events inside of an element. */
export function listenTo(place: HTMLElement) {
  const events: { kind: string; message: string; index?: number | undefined; from: Element }[] = [];
  const warnings: string[] = [];
  const warn = console.warn.bind(console);
  place.addEventListener('leave-x-error', (event) => {
    // the first of the path that is no secret of a shadow root
    events.push({ ...event.detail, from: event.composedPath()[0] as Element });
  });
  console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  restoreWarn = () => (console.warn = warn);
  return { events, warnings };
}

let restoreWarn: (() => void) | undefined;

afterEach(() => {
  restoreWarn?.();
  restoreWarn = undefined;
});
