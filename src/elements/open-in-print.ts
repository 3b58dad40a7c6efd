/** Opens what is folded for the printer, in browsers whose style sheets cannot. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #opened: HTMLDetailsElement[] = [];

  /** @param selector what is folded in it */
  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
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
    const folded = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(`${this.#selector}:not([open])`) ?? [];
    this.#opened = [...folded];
    for (const details of folded) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
