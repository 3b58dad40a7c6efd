/** Ways to take a text along: the clipboard, a file. */
import { make } from '../../data/address.js';

/** How long a download may take to begin, in milliseconds. */
const BEGINS = 60_000;

/**
 * @param text what is copied
 * @returns whether it was: a page that is not served by https, or in a frame, has no clipboard
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param page the document
 * @param text what the file holds
 * @param name what the file is called
 */
export function downloadText(page: Document, text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(make(page, 'a'), { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, BEGINS);
}
