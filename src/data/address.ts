/** Which addresses of an embedder's the widget uses. */

/** What has to be known of a page to say which addresses are its own. */
export interface Page {
  baseURI: string;
  location: Pick<Location, 'protocol' | 'host'>;
}

/**
 * Reads an address that an embedder wrote down.
 * @param text absolute, or relative to the page
 * @param page the page that it stands on
 * @returns the address, or `undefined` where it is neither `https:` nor of the page's own origin
 */
export function readAddress(text: string, page: Page): string | undefined {
  if (!URL.canParse(text, page.baseURI)) return undefined;
  const { protocol, host, href } = new URL(text, page.baseURI);
  const { location } = page;
  return protocol === 'https:' || (protocol === location.protocol && host === location.host) ? href : undefined;
}
