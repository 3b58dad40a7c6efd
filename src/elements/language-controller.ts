/** Keeps an element in the language of its surroundings: follows `lang`, loads the words, drops answers that come too late. */
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { languageAt, matchLanguage, rootsAround, tagsIn } from '../i18n/language.js';
import { bundledLanguage, loadSource, loadWords, MissingWords, type Part, type Words } from '../i18n/words.js';
import { report } from './events.js';

const STAYS = 'what stood here before stays.';

interface Host extends ReactiveControllerHost, HTMLElement {
  browserLanguage: boolean;
  localesSrc: string;
  languages: string;
  campaignSrc: string;
}

export class LanguageController implements ReactiveController {
  /** The words to show; those of the language before while the next are loading. */
  words: Words | undefined;

  /** The tag that these words were asked for with, region included. */
  tag = '';

  readonly #host: Host;
  readonly #parts: () => readonly Part[];
  #observer: MutationObserver | undefined;
  /** What the screen shows: first what stands inside the tag, then the last template that had all its words. */
  #shown: unknown = html`<slot></slot>`;
  #wanted: string | undefined;
  #choice: { tag: string; attribute: string | null } | undefined;
  #latest: symbol | undefined;
  #failed = false;

  /**
   * @param host whose language it is
   * @param parts the parts of the locale that the host shows now
   */
  constructor(host: Host, parts: () => readonly Part[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.follow);
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    window.addEventListener('languagechange', this.follow);
    this.follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    window.removeEventListener('languagechange', this.follow);
  }

  hostUpdate(): void {
    // A property may have changed what is asked for; a failure alone must not ask again with every update.
    if (this.#wish(this.#ask()) !== this.#wanted) this.follow();
  }

  /** Asks for the words that the surroundings want, unless they are there or on their way. */
  readonly follow = (): void => {
    const tag = this.#ask();
    const wanted = this.#wish(tag);
    if (wanted === this.#wanted && !this.#failed) return;
    this.#wanted = wanted;
    this.#failed = false;
    void this.#load(tag);
  };

  /**
   * Takes a reader's choice, which holds until the element's own `lang` changes.
   * @param tag a bundled language
   */
  choose(tag: string): void {
    this.#choice = { tag, attribute: this.#host.getAttribute('lang') };
    this.follow();
  }

  /**
   * Renders words, and keeps what was on the screen where one of them is missing and has to be fetched first.
   * @param template turns words into a template, without looking at anything else that can change
   */
  show(template: (words: Words) => unknown): unknown {
    if (!this.words) return this.#shown;
    try {
      this.#shown = template(this.words);
    } catch (error) {
      if (!(error instanceof MissingWords)) throw error;
      void this.#loadSource(error);
    }
    return this.#shown;
  }

  #wish(tag: string): string {
    const { localesSrc, languages, campaignSrc } = this.#host;
    return [tag, localesSrc, languages, campaignSrc, ...this.#parts()].join();
  }

  #ask(): string {
    if (this.#choice && this.#host.getAttribute('lang') !== this.#choice.attribute) this.#choice = undefined;
    const wishes = this.#host.browserLanguage ? navigator.languages : [];
    const { localesSrc, languages } = this.#host;
    const isThere = (tag: string) => (localesSrc ? matchLanguage(tag, tagsIn(languages)) : bundledLanguage(tag));
    return this.#choice?.tag ?? wishes.find(isThere) ?? languageAt(this.#host);
  }

  async #load(tag: string): Promise<void> {
    const mine = (this.#latest = Symbol());
    try {
      const words = await this.#wordsFor(tag);
      if (mine !== this.#latest) return;
      if (words.failure)
        this.#fail(`the words for "${tag}" could not be loaded; "${words.locale}" is shown.`, words.failure);
      this.words = words;
      this.tag = tag;
      this.#host.requestUpdate();
    } catch (error) {
      if (mine === this.#latest)
        this.#fail(`no words could be loaded, for "${tag}" or in place of it; ${STAYS}`, error);
    }
  }

  async #wordsFor(tag: string): Promise<Words> {
    const parts = this.#parts();
    const { localesSrc, languages } = this.#host;
    if (!localesSrc && !languages) return loadWords(tag, parts);
    const { loadOwnWords } = await import('./own.part.js');
    return loadOwnWords(tag, parts, this.#host);
  }

  async #loadSource(missing: MissingWords): Promise<void> {
    try {
      await loadSource(this.#parts());
      this.#host.requestUpdate();
    } catch (error) {
      this.#fail(`a text is missing (${missing.message}) and English could not be loaded; ${STAYS}`, error);
    }
  }

  #fail(message: string, cause: unknown): void {
    this.#failed = true;
    report(this.#host, { kind: 'words', message }, cause);
  }
}
