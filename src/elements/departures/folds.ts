/** Which records are open, wherever they stand in the list: those that a reader has opened, or that stood open in plain HTML; on paper all are. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Folds implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isOpenAtFirst: boolean;
  /** those that are not as they were at first */
  readonly #changed = new Set<string>();
  #isPrinted = false;

  /** @param host the element; what a reader sees in it already does not fold under their eyes */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#isOpenAtFirst = host.querySelector('.root.departures details[open]') !== null;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  /** @param id a record */
  isOpen(id: string): boolean {
    return this.#isPrinted || this.#changed.has(id) !== this.#isOpenAtFirst;
  }

  /**
   * Remembers what a reader, a link or a search of the browser has opened or closed.
   * @param id a record
   * @param isOpen whether it is open now
   */
  note(id: string, isOpen: boolean): void {
    // opened by the printer, and not by a hand
    if (this.#isPrinted) return;
    if (isOpen === this.#isOpenAtFirst) this.#changed.delete(id);
    else this.#changed.add(id);
    this.#host.requestUpdate();
  }

  /** For browsers whose style sheets cannot open what is folded. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate: () => void }).performUpdate();
  };
}
