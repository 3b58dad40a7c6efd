/** Leads a reader to the record that the address of the page names. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { around } from '../../i18n/language.js';
import { leadTo } from './lead-to.js';

interface Options {
  isOn: () => boolean;
  /** what the ids of records start with */
  prefix: string;
  /** by the rest of its id, gives what makes a record part of what is shown */
  reveal: (name: string) => (() => void) | undefined;
}

export class RecordLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #arrived = '';
  #seen: ResizeObserver | undefined;

  /** @param options which records there are */
  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    this.#seen?.disconnect();
  }

  hostUpdated(): void {
    const { hash } = location;
    const { isOn, prefix } = this.#options;
    if (!isOn() || hash === this.#arrived || !hash.startsWith(`#${prefix}-`)) return;
    const id = hash.slice(1);
    const reveal = this.#options.reveal(id.slice(prefix.length + 1));
    if (!reveal) return;
    const place = this.#host.shadowRoot?.getElementById(id);
    if (!place) {
      reveal();
      return;
    }
    for (const details of [...foldedAround(place), ...place.querySelectorAll('details')]) details.open = true;
    if (place.getClientRects().length === 0) {
      // in a tab, say, that is opened later
      this.#seen ??= new ResizeObserver(() => {
        this.#host.requestUpdate();
      });
      this.#seen.observe(this.#host);
      return;
    }
    this.#seen?.disconnect();
    this.#arrived = hash;
    leadTo(place);
    place.scrollIntoView({ block: 'center' });
  }

  readonly #follow = (): void => {
    this.#arrived = '';
    this.#host.requestUpdate();
  };
}

/** The folded places that an element stands in, through shadow roots. */
function foldedAround(element: Element): HTMLDetailsElement[] {
  const details: HTMLDetailsElement[] = [];
  for (let node: Node | null = element; node; node = around(node))
    if (node.nodeName === 'DETAILS') details.push(node as HTMLDetailsElement);
  return details;
}
