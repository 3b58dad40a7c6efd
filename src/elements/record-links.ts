/** Leads a reader to the record that the address of the page names. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  recordLinks: boolean;
}

export class RecordLinks implements ReactiveController {
  readonly #host: Host;
  readonly #prefix: string;
  readonly #find: (name: string) => (() => void) | undefined;
  #arrived = '';

  /**
   * @param host the list
   * @param prefix what the ids of its records start with
   * @param find by the rest of its id, gives what makes a record part of what is shown
   */
  constructor(host: Host, prefix: string, find: (name: string) => (() => void) | undefined) {
    this.#host = host;
    this.#prefix = prefix;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    const { hash } = location;
    if (!this.#host.recordLinks || hash === this.#arrived || !hash.startsWith(`#${this.#prefix}-`)) return;
    const id = hash.slice(1);
    const reveal = this.#find(id.slice(this.#prefix.length + 1));
    if (!reveal) return;
    const place = this.#host.shadowRoot?.getElementById(id);
    if (!place) {
      reveal();
      return;
    }
    this.#arrived = hash;
    place.setAttribute('tabindex', '-1');
    place.focus();
    place.scrollIntoView({ block: 'center' });
  }

  readonly #follow = (): void => {
    this.#arrived = '';
    this.#host.requestUpdate();
  };
}
