/** Pages of their own for tests of what is built: each in a frame, so that nothing is shared with the test. */

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/**
 * Opens a page of this server in a frame.
 * @param address the page
 * @param sandbox what the frame allows; none: everything
 */
export async function openPage(address: string, sandbox?: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '1000';
  frame.height = '800';
  // where it is in sight, and so is painted
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0';
  frame.src = address;
  frames.push(frame);
  const loaded = new Promise((resolve, reject) => {
    frame.addEventListener('load', resolve);
    frame.addEventListener('error', reject);
  });
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** Puts a script or a style sheet into the head of a page, and waits until it is there. */
export async function append(page: Window, tag: 'script' | 'link', attributes: Record<string, string>): Promise<void> {
  const element = page.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => {
      reject(new Error(`${JSON.stringify(attributes)} could not be loaded`));
    });
  });
  page.document.head.append(element);
  await loaded;
}

/** Waits until a page knows all requests that came before this: one of this server’s files, asked for last, is among them. */
export async function requestsAreKnown(page: Window): Promise<void> {
  const last = new URL(`/test/blank.html?${String(Math.random())}`, location.href).href;
  await page.fetch(last).then((answer) => answer.text());
  while (page.performance.getEntriesByName(last).length === 0)
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

/** Where the words of a language lie in the folder of the build. */
export async function builtWords(language: string): Promise<string> {
  const entry = await (await fetch('/dist/embed.js')).text();
  return `/dist/${/build-\w+\/words\//.exec(entry)![0]}${language}.core.json`;
}

interface Embed {
  /** what stands on the page */
  body: string;
  /** the address of the script */
  script?: string;
  /** more attributes of the script tag */
  attributes?: Record<string, string>;
  /** runs before the script */
  before?: string;
  /** takes the place of the page's fetch */
  fetch?: (address: string) => Promise<Response>;
}

/** Opens an empty page, puts HTML on it and runs the script tag's output there. */
export async function openEmbed({ body, script = '/dist/embed.js', attributes, before, fetch }: Embed) {
  const page = await openPage('/test/blank.html');
  if (fetch) page.fetch = (input) => fetch(input as string);
  const warnings: string[] = [];
  page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  if (before) page.eval(before);
  page.document.body.innerHTML = body;
  await append(page, 'script', { type: 'module', src: script, ...attributes });
  // the script lets the page paint first
  await page.customElements.whenDefined('leave-x-petition');
  return { page, warnings, element: page.document.body.firstElementChild as HTMLElement };
}
