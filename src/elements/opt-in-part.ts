/** A part of an element that is loaded when the element first wants it. */
import type { CSSResult, LitElement } from 'lit';
import { report } from './events.js';

interface Loading<Module, Made> {
  load: () => Promise<Module>;
  /** the styles that come with it */
  styles?: (module: Module) => CSSResult;
  make: (module: Module) => Made;
  /** what readers see where it cannot be loaded */
  otherwise: string;
}

export class OptInPart<Module, Made> {
  /** The part, once it is there. */
  made: Made | undefined;

  /** Whether it could not be loaded. */
  failed = false;

  readonly #host: LitElement;
  readonly #loading: Loading<Module, Made>;
  #wanted = false;

  /**
   * @param host the element
   * @param loading where the part comes from, and what becomes of it
   */
  constructor(host: LitElement, loading: Loading<Module, Made>) {
    this.#host = host;
    this.#loading = loading;
  }

  /** Loads the part, unless it is there or on its way. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    void this.#load();
  }

  /** Lets it be asked for again where it could not be loaded. */
  reset(): void {
    this.#wanted = this.made !== undefined;
  }

  async #load(): Promise<void> {
    const { load, styles, make, otherwise } = this.#loading;
    try {
      const module = await load();
      const sheet = styles?.(module).styleSheet;
      if (sheet) (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
      this.made = make(module);
      this.failed = false;
    } catch (error) {
      this.failed = true;
      report(this.#host, { kind: 'part', message: `a part could not be loaded; ${otherwise}.` }, error);
    }
    this.#host.requestUpdate();
  }
}
