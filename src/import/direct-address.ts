/** Finds where a link leads that a program has put its own address before. */

/** What puts itself between, and which parameter has the address. */
const BETWEEN: [host: RegExp, path: RegExp, parameter: string][] = [
  [/^www\.google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/^www\.google\.[a-z.]+$/, /^\/url$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /./, 'url'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
];

/**
 * @param url where a link leads
 * @returns the address behind it, if it is one of those
 */
export function directAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const [found] = BETWEEN.flatMap(([host, path, parameter]) =>
    host.test(hostname) && path.test(pathname) ? (searchParams.get(parameter) ?? []) : [],
  );
  return found?.startsWith('https://') ? found : undefined;
}
