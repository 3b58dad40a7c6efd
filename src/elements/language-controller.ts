/** Keeps an element in the language of its surroundings: follows `lang`, loads the words, shows nothing half done. */
import type { LitElement, ReactiveController } from 'lit';
import languages from 'virtual/languages';
import { SOURCE_LANGUAGE } from '../i18n/i18next.js';
import { languageAt, matchLanguage, rootsAround, tagsIn } from '../i18n/language.js';
import {
  bundledLanguage,
  loadNamespace,
  loadNamespaces,
  loadWords,
  MissingWords,
  type Namespace,
  type Words,
} from '../i18n/words.js';
import { report } from './events.js';
import { Latest } from './latest.js';

const STAYS = 'the previous content stays.';

/** Which words an element wants. */
interface LanguageOptions {
  /** whether the reader's browser chooses */
  browserLanguage: boolean;
  /** where the page has words of its own, and in which languages */
  localesSrc: string;
  languages: string;
  hasCustomCampaign: boolean;
  /** what it shows besides the letter */
  namespaces: readonly Namespace[];
  /** whether it needs none, since what stands inside the tag says it all */
  isPlain: () => boolean;
}

/** Words that were loaded, and the tag that they were asked for with, region included. */
interface Loaded {
  words: Words;
  tag: string;
}

export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: () => LanguageOptions;
  readonly #core: Latest<[tag: string, localesSrc: string, languages: string, hasCustomCampaign: boolean], Loaded>;
  readonly #more: Latest<[locale: string, ...namespaces: Namespace[]], unknown>;
  readonly #source: Latest<[namespace: Namespace, key: string], void>;
  /** the text that had to be looked for in the source language */
  #missing: MissingWords | undefined;
  /** what the screen shows of each section: the last template that had all its words */
  readonly #shown = new Map<string, unknown>();
  #observer: MutationObserver | undefined;
  #choice: { tag: string; attribute: string | null } | undefined;

  /**
   * @param host whose language it is
   * @param options which words it wants now
   */
  constructor(host: LitElement, options: () => LanguageOptions) {
    this.#host = host;
    this.#options = options;
    this.#core = new Latest(host, {
      args: () => {
        const { localesSrc, languages, hasCustomCampaign, isPlain } = options();
        return isPlain() ? undefined : [this.#wanted(), localesSrc, languages, hasCustomCampaign];
      },
      run: async ([tag], signal) => ({ tag, words: await this.load(tag, signal) }),
      onValue: ({ tag, words: { failure, locale } }) => {
        if (failure) this.#report(`the texts for "${tag}" could not be loaded; "${locale}" is shown.`, failure);
      },
      onError: (error, [tag]) => {
        this.#report(`no texts could be loaded for "${tag}" or its fallback; ${STAYS}`, error);
      },
    });
    this.#more = new Latest(host, {
      args: () => {
        const { namespaces } = options();
        const locale = namespaces.length > 0 && this.#likelyLocale();
        return locale ? [locale, ...namespaces] : undefined;
      },
      run: ([locale, ...namespaces]) => loadNamespaces(locale, namespaces),
      onValue: (failure, [locale, ...namespaces]) => {
        if (failure)
          this.#report(
            `the texts for "${locale}" (${namespaces.join(', ')}) could not be loaded; "${SOURCE_LANGUAGE}" is shown.`,
            failure,
          );
      },
      onError: (error, [locale, ...namespaces]) => {
        this.#report(`the texts for "${locale}" (${namespaces.join(', ')}) could not be loaded; ${STAYS}`, error);
      },
    });
    this.#source = new Latest(host, {
      args: () => (this.#missing ? [this.#missing.namespace, this.#missing.message] : undefined),
      run: ([namespace]) => loadNamespace(SOURCE_LANGUAGE, namespace),
      onError: (error, [, key]) => {
        this.#report(`a text is missing (${key}) and English could not be loaded; ${STAYS}`, error);
      },
    });
    host.addController(this);
  }

  /** The words to show; those of the language before while the next are loading. */
  get words(): Words | undefined {
    return this.#core.value?.words;
  }

  /** The tag that these words were asked for with, region included. */
  get tag(): string {
    return this.#core.value?.tag ?? '';
  }

  /** The bundled language that is wanted, and the tag that it is wanted by. */
  get wanted(): { locale: string; tag: string } {
    const tag = this.#wanted();
    return { tag, locale: bundledLanguage(tag) ?? languages.fallback };
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#follow);
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'xml:lang'] });
    window.addEventListener('languagechange', this.#follow);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    window.removeEventListener('languagechange', this.#follow);
  }

  /**
   * Takes a reader's choice, which holds until the element's own `lang` changes.
   * @param tag a bundled language
   */
  choose(tag: string): void {
    this.#choice = { tag, attribute: this.#host.getAttribute('lang') };
    this.#follow();
  }

  /**
   * Makes a section of the element, and keeps what was on the screen where that cannot be done, or not yet.
   * @param section what it is known by
   * @param make makes the template, without looking at anything else that can change; `undefined`: not yet
   * @param before what stands there until it was made for the first time
   */
  show(section: string, make: (words: Words) => unknown, before: unknown): unknown {
    const { words } = this;
    try {
      const template = words && make(words);
      if (template !== undefined) this.#shown.set(section, template);
    } catch (error) {
      if (error instanceof MissingWords) {
        this.#missing = error;
        this.#source.follow();
      } else report(this.#host, { kind: 'render', message: `the ${section} could not be shown; ${STAYS}` }, error);
    }
    return this.#shown.get(section) ?? before;
  }

  readonly #follow = (): void => {
    // a change is a reason to ask again for what could not be had
    if (this.#options().isPlain()) this.#host.requestUpdate();
    for (const one of [this.#core, this.#more, this.#source]) {
      one.follow();
      if (one.status === 'error') void one.retry();
    }
  };

  #wanted(): string {
    const { browserLanguage, localesSrc, languages: list } = this.#options();
    if (this.#choice && this.#host.getAttribute('lang') !== this.#choice.attribute) this.#choice = undefined;
    // some tools for privacy take it away
    const wishes = browserLanguage ? ((navigator.languages as readonly string[] | undefined) ?? []) : [];
    const isThere = (tag: string) => (localesSrc ? matchLanguage(tag, tagsIn(list)) : bundledLanguage(tag));
    return this.#choice?.tag ?? wishes.find(isThere) ?? languageAt(this.#host);
  }

  /** The bundled language that the words will be in, or that stands in for some: asked for at the same time as the first words. */
  #likelyLocale(): string | undefined {
    const { localesSrc } = this.#options();
    const isLoaded = this.#core.status === 'complete';
    if (localesSrc || isLoaded) return isLoaded ? this.words?.bundled : undefined;
    return this.wanted.locale;
  }

  /**
   * Loads the words of another language, from where those of the element come.
   * @param tag what is asked for
   * @param signal aborted when they are wanted no more
   */
  async load(tag: string, signal: AbortSignal): Promise<Words> {
    const options = this.#options();
    if (!options.localesSrc && !options.languages) return loadWords(tag);
    const { loadCustomWords } = await import('./custom.lazy.js');
    return loadCustomWords(this.#host, tag, options, signal);
  }

  #report(message: string, cause: unknown): void {
    report(this.#host, { kind: 'words', message }, cause);
  }
}
