/** Beside a letter, the button stays in view; what it opens may be taller than the window, and moves with the page. */

/**
 * Keeps the button where it was opened, until it is closed.
 * @param details what has opened
 */
export function hold(details: HTMLDetailsElement): void {
  const petition = details.closest<HTMLElement>('.petition');
  if (!petition || !details.open) return;
  const column = petition.closest<HTMLElement>('.side > *');
  // few names move with it
  const box = column && getComputedStyle(column).position === 'sticky' ? column : petition;
  const top = () => petition.getBoundingClientRect().top;
  const before = top();
  Object.assign(box.style, { alignSelf: 'start', minBlockSize: '0', position: 'static' });
  // below the letter, it has not moved
  box.style.marginBlockStart = `${before - top()}px`;
  const held = new AbortController();
  const release = ({ type }: Event) => {
    // the event of its opening may be on its way still
    if (type === 'toggle' && details.open) return;
    held.abort();
    for (const name of ['align-self', 'min-block-size', 'position', 'margin-block-start'])
      box.style.removeProperty(name);
  };
  for (const [target, type] of [[details, 'toggle'] as const, [window, 'resize'] as const])
    target.addEventListener(type, release, held);
}
