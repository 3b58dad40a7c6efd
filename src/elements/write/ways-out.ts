/** A message as it leaves the page: as one text, and on paper. */
import { make } from '../../data/address.js';
import type { Message } from '../mailto.js';

/** The whole message as one text. */
export const wholeText = ({ subject, text }: Message, addresses: readonly string[]): string =>
  [addresses.join(', '), subject, '', text].slice(addresses.length > 0 ? 0 : 1).join('\n');

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
