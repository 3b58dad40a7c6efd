/** Lets what stands inside a tag be seen before it is replaced, so that a script never makes a reader wait for the text. */

/** How long to wait for a page that paints nothing, in milliseconds. */
const LIMIT = 1000;

/** @returns when the page has painted its text; at once where nobody looks */
export function firstPaint(): Promise<void> {
  const { supportedEntryTypes } = PerformanceObserver;
  const type = ['largest-contentful-paint', 'paint'].find((one) => supportedEntryTypes.includes(one));
  if (document.hidden || !type) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type, buffered: true });
    setTimeout(resolve, LIMIT);
  });
}
