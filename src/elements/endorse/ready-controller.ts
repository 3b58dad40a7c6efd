/** What a reader sends themselves: holds what they have done with it. */
import type { LitElement } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { Message } from './check.lazy.js';
import { copyText, downloadText } from '../take-along.js';
import { readyOf } from './ready.js';
import { readyTemplate } from './ready.template.js';
import type { Destination } from './settings.js';

export class ReadyController {
  readonly #host: LitElement;
  readonly #change: () => void;
  #copied: { text: string; isCopied: boolean } | undefined;

  /** @param change leads back to the form */
  constructor(host: LitElement, change: () => void) {
    this.#host = host;
    this.#change = change;
  }

  /**
   * @param words the language of the page
   * @param message what was checked
   * @param destination where it goes
   */
  template(words: Words, message: Message, destination: Destination): unknown {
    const ready = readyOf(words, message, destination);
    const { text, fileName } = ready;
    const isCopied = this.#copied?.text === text ? this.#copied.isCopied : undefined;
    const actions = {
      copy: () => void this.#copy(text),
      download: () => {
        downloadText(this.#host.ownerDocument, text, fileName);
      },
      change: this.#change,
    };
    return readyTemplate(words, { ready, by: destination.by === 'mail' ? 'mail' : 'page', isCopied }, actions);
  }

  async #copy(text: string): Promise<void> {
    // what is said again has to go first
    this.#copied = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#copied = { text, isCopied: await copyText(text) };
    if (!this.#copied.isCopied) this.#host.shadowRoot?.querySelector('textarea')?.select();
    this.#host.requestUpdate();
  }
}
