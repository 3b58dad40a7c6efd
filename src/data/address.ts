/** Which addresses of an embedder's the widget uses. */

/**
 * Reads an address that an embedder wrote down.
 * @param text absolute, or relative to the page
 * @param page the page that it stands on
 * @returns the address, or `undefined` where it is neither `https:` nor of the page's own origin
 */
export function readAddress(
  text: string,
  page: { baseURI: string; location: Pick<Location, 'protocol' | 'host'> },
): string | undefined {
  if (!URL.canParse(text, page.baseURI)) return undefined;
  const { protocol, host, href } = new URL(text, page.baseURI);
  const { location } = page;
  return protocol === 'https:' || (protocol === location.protocol && host === location.host) ? href : undefined;
}
