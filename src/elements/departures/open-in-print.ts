/** Opens folded records for the printer, in browsers whose style sheets cannot. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];

  /** @param host the element that has them */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    const folded = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.departures details:not([open])') ?? [];
    this.#opened = [...folded];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
