/** Lets the sections of a letter follow it, one in each frame, so that the page can answer its reader in between. */
import type { LitElement, ReactiveController } from 'lit';

export class Following implements ReactiveController {
  /** How many have followed. */
  count = 0;
  /** Until the next one follows; `undefined` where none is to come. */
  next: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #goal: () => number;

  /** @param goal how many are to follow; 0 while what they follow is not there */
  constructor(host: LitElement, goal: () => number) {
    this.#host = host;
    this.#goal = goal;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.next || this.count >= this.#goal()) return;
    this.next = afterPaint().then(() => {
      this.next = undefined;
      this.count++;
      this.#host.requestUpdate();
    });
  }
}

/** Waits until what was rendered last is on the screen; a page that is not in front paints nothing. */
const afterPaint = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
