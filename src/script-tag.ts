/** What the files for a script tag know of their page: the tag itself, and when a reader has the text before them. */

import { ask } from './data/address.js';

/** How long to wait for a page that paints nothing, in milliseconds. */
const LIMIT = 1000;

/**
 * Whether the script tag that loaded this file says `data-mount`; to be asked while the file runs.
 * @param url the address of the file, where it is a module
 */
export function saysMount(url?: string): boolean {
  const current = ask(document, 'currentScript');
  if (current) return current.hasAttribute('data-mount');
  const tags = [...ask(document, 'scripts')].filter(({ src }) => src);
  const ours = tags.filter(({ src }) => src === url);
  // where there was a redirect, the tag has another address than the file
  return (ours.length > 0 ? ours : tags).some((tag) => tag.hasAttribute('data-mount'));
}

/**
 * Waits until the page has painted what stands inside our elements, so that a script never makes a reader wait for the text.
 * It is a promise and no top-level `await`: whoever imports the file must not wait, and WebKit turned for ever on modules that did.
 */
export async function painted(): Promise<void> {
  // unknown to some browsers, and to pages that have taken it away
  const observer = (globalThis as { PerformanceObserver?: Partial<typeof PerformanceObserver> }).PerformanceObserver;
  const supportedEntryTypes = observer?.supportedEntryTypes ?? [];
  // the largest paint is told once the text is on the screen; where that is not known, the first one has to do
  const type = ['largest-contentful-paint', 'paint'].find((one) => supportedEntryTypes.includes(one));
  const hasText = ask(document, 'documentElement').querySelector('leave-x-letter > *, [data-leave-x-letter] > *');
  if (!type || !hasText) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LIMIT);
    // some tools that watch a page put one of their own in its place, which hands on less, or throws
    try {
      new PerformanceObserver(() => {
        resolve();
      }).observe({ type, buffered: true });
    } catch {
      resolve();
    }
  });
}
