/** Which records a reader has opened, wherever they stand in the list; on paper all are. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Folds implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #opened = new Set<string>();
  #isPrinted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
    return this.#isPrinted || this.#opened.has(id);
  }

  /**
   * Remembers what a reader, a link or a search of the browser has opened or closed.
   * @param id a record
   * @param isOpen whether it is open now
   */
  note(id: string, isOpen: boolean): void {
    if (isOpen) this.#opened.add(id);
    else this.#opened.delete(id);
    this.#host.requestUpdate();
  }

  /** For browsers whose style sheets cannot open what is folded. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate: () => void }).performUpdate();
  };
}
