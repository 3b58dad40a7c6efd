/** Which of the addresses that a page names the widget uses. */

/** What has to be known of a page to say which addresses are its own. */
export interface Page {
  baseURI: string;
  /** as scripts of the page have it; `null` as a text in a sandboxed frame */
  origin: string;
  /** whether only addresses on its own site are used, since a stranger may have written them */
  isConfined?: boolean;
}

/** A page that nobody has: what is relative lies on its site, wherever that will be. */
export const ANYWHERE = { baseURI: 'https://page.invalid/', origin: 'https://page.invalid' } as const satisfies Page;

/** No address needs more characters. */
const LONGEST = 2000;

/** Control characters, marks that turn the direction of writing, and the slash that browsers turn round. */
const TRICKS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\]/u;

/** A scheme without the slashes that belong to it: browsers add them, readers of the address do not see them. */
const BARE_SCHEME = /^[a-z][a-z\d+.-]*:(?!\/\/)/i;

/** What an address of a page's own may begin with. */
const PROTOCOL = /^(?:https?|file):$/;

/**
 * Asks a document in a way that no name on the page can shadow: `<img name="baseURI">` would else be its `baseURI`.
 * @param page the document
 * @param name what is asked
 */
export const ask = <Name extends keyof Document>(page: Document, name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, page);

/**
 * Makes an element, past names on the page as {@link ask} is.
 * @param page the document
 * @param tag its name
 */
export const make = <Tag extends keyof HTMLElementTagNameMap>(page: Document, tag: Tag): HTMLElementTagNameMap[Tag] =>
  Reflect.apply<Document, [string], HTMLElementTagNameMap[Tag]>(ask(page, 'createElement'), page, [tag]);

/**
 * @param page the document of a page
 * @param isConfined see {@link Page}
 */
export const pageOf = (page: Document, isConfined = false): Page => ({
  baseURI: ask(page, 'baseURI'),
  origin: ask(page, 'defaultView')?.origin ?? self.origin,
  isConfined,
});

/** The site of a page: where its origin is nobody's, as in a sandboxed frame, that of its address. */
const siteOf = ({ origin, baseURI }: Page): string => (origin === 'null' ? new URL(baseURI).origin : origin);

/**
 * Reads an address that somebody wrote down, and keeps it in the form in which it was checked.
 * @param text absolute, or relative to the page
 * @param page the page that it stands on
 * @returns the address, or `undefined` where it is neither `https:` nor of the page's own origin, or looks like a trick
 */
export function readAddress(text: string, page: Page): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || TRICKS.test(trimmed) || BARE_SCHEME.test(trimmed)) return undefined;
  const url = parse(trimmed, page.baseURI);
  if (!url || url.username || url.password) return undefined;
  // what has no origin, such as a script, is not of a page that has none
  const isOwn = PROTOCOL.test(url.protocol) && url.origin === siteOf(page);
  return isOwn || (url.protocol === 'https:' && !page.isConfined) ? url.href : undefined;
}

/** Whether an address lies on the page's own site. */
export const isOnSite = (text: string, page: Page): boolean =>
  readAddress(text, { ...page, isConfined: true }) !== undefined;

// URL.canParse is younger than the browsers that we support
function parse(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
