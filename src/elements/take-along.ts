/** Ways to take a text along: the clipboard, a file, the device's own sheet; each by the reader's own hand. */
import { make } from '../data/address.js';

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
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  Object.assign(make(page, 'a'), { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, BEGINS);
}

/** Whether the device has a sheet on which a reader chooses an app. */
export const canShare = (): boolean => 'share' in navigator;

/** A reader who closes the sheet has not been failed, nor has one who presses the button again while it is open. */
const NO_FAILURES: readonly unknown[] = ['AbortError', 'InvalidStateError'];

/**
 * Opens that sheet.
 * @param data what is handed over
 * @returns whether it did
 */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // apps with a browser in them reject with whatever they like
    return NO_FAILURES.includes((error as Partial<Error> | undefined)?.name);
  }
}
