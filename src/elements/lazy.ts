/** A module of an element that is loaded when it is first wanted. */
import type { CSSResult, LitElement } from 'lit';
import { report } from './events.js';
import { Latest } from './latest.js';
import { addStyles } from './styles.js';

interface Wish<Module> {
  /** whether it is wanted now; once it was, it stays */
  when: () => boolean;
  load: (signal: AbortSignal) => Promise<Module>;
  /** the styles that come with it */
  styles?: (module: Module) => CSSResult;
  /** what is made of it, once */
  onLoad?: (module: Module) => void;
  /** what readers see where it cannot be loaded */
  otherwise: string;
}

export class Lazy<Module> {
  readonly #loading: Latest<[], Module>;

  /**
   * @param host the element
   * @param wish what it wants, and when
   */
  constructor(host: LitElement, { when, load, styles, onLoad, otherwise }: Wish<Module>) {
    this.#loading = new Latest(host, {
      args: () => (this.module || when() ? [] : undefined),
      run: async (_, signal) => {
        const module = await load(signal);
        // an element that has gone meanwhile loads it again when it comes back
        signal.throwIfAborted();
        onLoad?.(module);
        if (styles) addStyles(host, [styles(module)]);
        return module;
      },
      onError: (error) => {
        report(host, { kind: 'part', message: `a part could not be loaded; ${otherwise}.` }, error);
      },
    });
  }

  /** The module, once it is there. */
  get module(): Module | undefined {
    return this.#loading.value;
  }

  /** Whether it could not be loaded. */
  get hasFailed(): boolean {
    return this.#loading.status === 'error';
  }
}
