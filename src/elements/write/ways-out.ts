/** The ways on which a message leaves the page, each by the reader's own hand. */
import { make } from '../../data/address.js';
import type { Message } from '../mailto.js';

/** How long a file is kept for the browser to save, in milliseconds. */
const KEPT = 60_000;

/** The whole message as one text. */
export const wholeText = ({ subject, text }: Message, addresses: readonly string[]): string =>
  [addresses.join(', '), subject, '', text].slice(addresses.length > 0 ? 0 : 1).join('\n');

/**
 * Saves a text as a file.
 * @param page the document of the page
 * @param text what stands in it
 */
export function download(page: Document, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = make(page, 'a');
  link.href = address;
  link.download = 'message.txt';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}

/**
 * Prints a message and nothing else of the page: it is put into a frame of its own, out of sight.
 * @param place where the frame goes; it stays there, since browsers differ in when they have done printing
 * @param message what to print
 * @param language its language and direction
 */
export function print(
  place: HTMLElement,
  { subject, text }: Message,
  { lang, dir }: { lang: string; dir: string },
): void {
  const page = place.ownerDocument;
  const frame = make(page, 'iframe');
  frame.tabIndex = -1;
  place.replaceChildren(frame);
  const { contentDocument: paper, contentWindow: view } = frame;
  if (!paper || !view) return;
  Object.assign(paper.documentElement, { lang, dir });
  paper.title = subject;
  const head = make(paper, 'h1');
  head.textContent = subject;
  head.style.font = 'bold 14pt sans-serif';
  const body = make(paper, 'div');
  body.textContent = text;
  Object.assign(body.style, { font: '11pt/1.5 sans-serif', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' });
  paper.body.append(head, body);
  view.print();
}

/** Whether the device has a share sheet for a text. */
export const canShare = (): boolean => 'share' in navigator;

/**
 * Opens the device's share sheet.
 * @returns whether it did; closing it is no failure
 */
export async function share({ subject, text }: Message): Promise<boolean> {
  try {
    await navigator.share({ title: subject, text });
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
  return true;
}

/** @returns whether the text is on the clipboard, which a page without https has none of */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  return true;
}
