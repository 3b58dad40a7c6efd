/** Copies a text, and says that it did. */
import { readWords } from './words.js';

/** For how long a button shows that it copied, in milliseconds. */
const SHOWN = 4000;

/** Says something to everybody: it is read aloud, and stands in sight for a while. */
export function announce(text: string): void {
  const status = document.querySelector('#announcement');
  if (!status) return;
  // the same words again are news too
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = text;
  });
}

export async function copyText(text: string, button: HTMLElement): Promise<void> {
  const words = readWords().configure.result;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const code = button.closest('.code')?.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
    announce(words.notCopied);
    return;
  }
  announce(words.copied);
  button.toggleAttribute('data-copied', true);
  setTimeout(() => {
    button.removeAttribute('data-copied');
  }, SHOWN);
}
