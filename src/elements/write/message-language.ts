/** The language of a message, which can be another than the page's. */
import type { LitElement } from 'lit';
import { loadNamespaces, type Namespace, type Words } from '../../i18n/words.js';
import { report } from '../events.js';
import type { LanguageController } from '../language-controller.js';
import { Latest } from '../latest.js';

export class MessageLanguage {
  readonly #host: LitElement;
  #chosen = '';
  #words: Words | undefined;

  /** Whether the last choice could not be met. */
  hasFailed = false;

  /**
   * @param language where its words come from
   * @param namespaces what a message needs besides the letter
   */
  constructor(host: LitElement, language: LanguageController, namespaces: () => readonly Namespace[]) {
    this.#host = host;
    new Latest<[tag: string, ...namespaces: Namespace[]], Words>(host, {
      args: () => (this.#chosen ? [this.#chosen, ...namespaces()] : undefined),
      run: async ([tag, ...wanted], signal) => {
        const words = await language.load(tag, signal);
        const failure = words.failure ?? (await loadNamespaces(words.bundled, wanted));
        if (failure) throw failure as Error;
        return words;
      },
      onValue: (words) => {
        this.#words = words;
      },
      onError: (error, [tag]) => {
        // so that the same language can be chosen again
        this.#chosen = this.#words?.locale ?? '';
        this.hasFailed = true;
        report(host, { kind: 'words', message: `the texts of a message in "${tag}" could not be loaded.` }, error);
      },
    });
  }

  /** What the reader has chosen; empty: nothing yet. */
  get chosen(): string {
    return this.#chosen;
  }

  /** @param words the language of the page, which holds until the reader has chosen another */
  words(words: Words): Words {
    return this.#chosen && this.#words ? this.#words : words;
  }

  /** @param tag one of the languages that there are */
  choose(tag: string): void {
    this.#chosen = tag;
    this.hasFailed = false;
    this.#host.requestUpdate();
  }
}
