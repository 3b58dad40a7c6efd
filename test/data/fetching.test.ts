/** How a file is asked for, and which is refused: with the reader's login on the page's own site alone, by a text, as long as bytes come, and as UTF-8. */
import { expect } from 'chai';
import { fetchJson } from '../../src/data/fetch-json.js';
import { append, openPage } from '../page.js';
import { all, until } from '../helpers.js';
import { answerOf, FAR, heardIn, newRun } from '../witness.js';

const realFetch = window.fetch.bind(window);
const realTimeout = window.setTimeout.bind(window);

afterEach(() => {
  window.fetch = realFetch;
  window.setTimeout = realTimeout as typeof setTimeout;
});

/** Whatever is asked for, and how. */
function hear(answer: () => Response = () => answerOf([])) {
  const calls: [input: unknown, init: RequestInit | undefined][] = [];
  window.fetch = (input, init) => {
    calls.push([input, init]);
    return Promise.resolve(answer());
  };
  return calls;
}

for (const [address, credentials] of [
  [`${location.origin}/example.json`, 'same-origin'],
  [`${FAR}/example.json`, 'omit'],
  [`${location.origin.replace(/\d+$/, '1')}/example.json`, 'omit'],
] as const)
  it(`${address.replace(location.origin, 'this site')}: credentials ${credentials}, and a text for an address`, async () => {
    const calls = hear();
    await fetchJson(new URL(address));
    const [[input, init]] = calls as [[unknown, RequestInit]];
    expect([typeof input, input, init.credentials]).to.deep.equal(['string', address, credentials]);
  });

it('a request of this site carries the cookie of this site', async () => {
  const run = newRun();
  document.cookie = 'example-cookie=0042; path=/';
  const attempt = new AbortController();
  const asked = fetchJson(new URL(`/silent/${run}/list.json`, location.href), attempt.signal).catch(() => undefined);
  const [heard] = await until('it is heard', async () => {
    const all = await heardIn(run);
    return all.length > 0 && all;
  });
  attempt.abort();
  await asked;
  document.cookie = 'example-cookie=; path=/; max-age=0';
  expect(heard?.cookie).to.equal('example-cookie=0042');
});

describe('bytes that come', () => {
  /** A body that is given piece by piece. */
  function drip() {
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (one) => void (controller = one) });
    return {
      body,
      give: (text: string) => {
        controller.enqueue(new TextEncoder().encode(text));
      },
      end: () => {
        controller.close();
      },
    };
  }

  /** A clock that a test turns on by hand. */
  function clock() {
    const waiting = new Map<number, () => void>();
    let last = 0;
    window.setTimeout = ((run: () => void, time?: number) => {
      if ((time ?? 0) < 5000) return realTimeout(run, time);
      waiting.set(--last, run);
      return last;
    }) as typeof setTimeout;
    const realClear = window.clearTimeout.bind(window);
    window.clearTimeout = (id) => {
      if (!waiting.delete(id as number)) realClear(id);
    };
    return { waiting, restore: () => (window.clearTimeout = realClear) };
  }

  it('are waited for as long as they come, and each gives more time; none in that time is too long', async () => {
    const { waiting, restore } = clock();
    try {
      const { body, give } = drip();
      window.fetch = () => Promise.resolve(new Response(body));
      const asked = fetchJson(new URL('/example.json', location.href)).then(
        () => 'an answer',
        (error: unknown) => String(error),
      );
      const seen = new Set<number>();
      for (const piece of ['[', '1', ',', '2']) {
        const [before] = await until('there is a limit', () => waiting.size === 1 && [...waiting.keys()]);
        expect(seen.has(before!), 'a limit of its own').to.equal(false);
        seen.add(before!);
        give(piece);
        await until('it begins anew', () => !waiting.has(before!));
      }
      const [ring] = waiting.values();
      ring!();
      expect(await asked).to.contain('took too long');
    } finally {
      restore();
    }
  });
});

for (const [what, bytes] of [
  ['Latin-1', [0x5b, 0x22, 0xe9, 0x22, 0x5d]],
  ['UTF-16', [0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00]],
  ['a character cut off at the end', [0x5b, 0x22, 0x22, 0x5d, 0xc3]],
  ['a lone half', [0x5b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x5d]],
] as const)
  it(`${what} is refused in words`, async () => {
    hear(() => new Response(Uint8Array.from(bytes)));
    const error: unknown = await fetchJson(new URL('/example.json', location.href)).catch((one: unknown) => one);
    expect(String(error)).to.contain('save the file as UTF-8');
  });

for (const [what, text] of [
  ['a page to log in, with 200', '<!doctype html><title>Log in</title>'],
  ['a record a line', '{"id":"a"}\n{"id":"b"}\n'],
  ['a comma too many', '[{"id":"a"},]'],
  ['a table', 'name,country\nExample 0042,NL\n'],
  ['nothing', ''],
] as const)
  it(`${what} is refused in words that say what to do`, async () => {
    hear(() => new Response(text, { headers: { 'content-type': 'application/json' } }));
    const error: unknown = await fetchJson(new URL('/example.json', location.href)).catch((one: unknown) => one);
    expect(String(error)).to.contain('/example.json: this is not a complete JSON file: open the address to see');
  });

it('whatever type it is said to be of', async () => {
  hear(() => new Response('[1]', { headers: { 'content-type': 'text/html' } }));
  expect(await fetchJson(new URL('/example.json', location.href))).to.deep.equal([1]);
});

it('an answer without a stream, as some replacements of fetch give it', async () => {
  hear(() => ({ ok: true, status: 200, text: () => Promise.resolve('["Example 0042"]') }) as Response);
  expect(await fetchJson(new URL('/example.json', location.href))).to.deep.equal(['Example 0042']);
});

it('a byte order mark is none of the text; a character may be cut by the network', async () => {
  const bytes = new TextEncoder().encode('\ufeff["é😀"]');
  hear(
    () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      ),
  );
  expect(await fetchJson(new URL('/example.json', location.href))).to.deep.equal(['é😀']);
});

it('a page of srcdoc shows the letter, with a list', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="nl"><body><leave-x-letter endorsements-src="/example/endorsements-3.json"></leave-x-letter></body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  try {
    await loaded;
    const page = frame.contentWindow!;
    await append(page, 'script', { type: 'module', src: new URL('/dist/embed.js', location.href).href });
    const letter = page.document.querySelector('leave-x-letter')!;
    await until('the list is there', () => all(letter, '.endorsements .records > li').length === 10);
  } finally {
    frame.remove();
  }
});

it('a sandboxed page, whose origin is nobody’s, shows the letter, with a list that CORS lets it have', async () => {
  const code = await (await fetch('/dist/standalone/nl.js')).text();
  const { origin } = location;
  const source =
    `<!doctype html><html lang="nl"><head><base href="${origin}/"></head><body>
    <leave-x-letter></leave-x-letter><script src="${origin}/dist/standalone/nl.js"></` +
    `script>
    <script>setInterval(() => parent.postMessage(document.querySelector('leave-x-letter').shadowRoot?.textContent ?? '', '*'), 50)</` +
    `script>`;
  expect(code).to.contain('Open brief');
  const said: string[] = [];
  const listen = ({ data }: MessageEvent) => {
    if (typeof data === 'string') said.push(data);
  };
  addEventListener('message', listen);
  const address = URL.createObjectURL(new Blob([source], { type: 'text/html' }));
  try {
    await openPage(address, 'allow-scripts');
    await until('the letter is there', () => said.some((text) => text.includes('Open brief')));
  } finally {
    removeEventListener('message', listen);
  }
});
