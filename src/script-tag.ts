/**
 * Stands at the head of the files for a script tag (see script-tag.build.mjs). It knows the tag, and lets a page paint what stands inside
 * our elements before the rest of the file takes the processor: a script never makes a reader wait for the text.
 */
export const __SCRIPT_TAG__ =
  document.currentScript ?? Array.from(document.scripts).find(({ src }) => src === import.meta.url);

{
  /** How long to wait for a page that paints nothing, in milliseconds. */
  const LIMIT = 1000;
  const { supportedEntryTypes } = PerformanceObserver;
  // the largest paint is told once the text is on the screen; where that is not known, the first one has to do
  const type = ['largest-contentful-paint', 'paint'].find((one) => supportedEntryTypes.includes(one));
  const hasText = document.querySelector('leave-x-letter > *, [data-leave-x-letter] > *');
  if (type && hasText)
    await new Promise<void>((resolve) => {
      new PerformanceObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe({ type, buffered: true });
      setTimeout(resolve, LIMIT);
    });
}
