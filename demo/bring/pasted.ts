/** What is pasted from a word processor or a page: with its links and lists. */

/** Between these, programs put what was copied; around it stands what they alone need. */
const FRAGMENT = /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/;

/**
 * @param clipboard what is pasted
 * @returns it as HTML, or nothing where it is plain text
 */
export function pastedIn(clipboard: DataTransfer | null): string | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  const [, inner = html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/gi, '')] = FRAGMENT.exec(html) ?? [];
  return inner.trim() || undefined;
}
