/** Beside a letter, the button stays in view; what it opens may be taller than the window, and moves with the page. */

/**
 * Keeps the button where it was opened, until it is closed.
 * @param details what has opened
 */
export function hold(details: HTMLDetailsElement): void {
  const box = details.closest<HTMLElement>('.petition');
  if (!box || !details.open) return;
  const top = () => box.getBoundingClientRect().top;
  const before = top();
  box.style.position = 'static';
  // below the letter, it has not moved
  box.style.marginBlockStart = `${before - top()}px`;
  const release = () => {
    box.style.position = box.style.marginBlockStart = '';
  };
  for (const [target, type] of [[details, 'toggle'] as const, [window, 'resize'] as const])
    target.addEventListener(type, release, { once: true });
}
