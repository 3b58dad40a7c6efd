/** A message that a reader writes: to a council, or to representatives of the page's own list. */
import { html, type LitElement } from 'lit';
import languages from 'virtual/languages';
import { tagsIn } from '../../i18n/language.js';
import type { Namespace, Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { readerCountry } from '../../i18n/region.js';
import { report } from '../events.js';
import type { LanguageController } from '../language-controller.js';
import { Lazy } from '../lazy.js';
import { LazyList } from '../list/lazy-list.js';
import type { ListOptions } from '../list/list-options.js';
import { compareTexts } from '../order.js';
import { councilTemplate, MEMBERS } from './council.template.js';
import { Draft } from './draft.js';
import { councilMessage } from './message.js';
import { MessageLanguage } from './message-language.js';
import type { Details } from './details.template.js';
import type { RepresentativesForm } from './representatives.lazy.js';

export interface WriteOptions {
  /** where the page has its list; empty: the message is to a council */
  representativesSrc: string;
  /** where the page has words of its own, and in which languages */
  localesSrc: string;
  languages: string;
  hasCustomCampaign: boolean;
  country: string;
  /** the level of the heading */
  level: number;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
}

/** No representative is bundled. */
const NONE = { records: [], calls: [] };

type RepresentativesModule = typeof import('./representatives.lazy.js');

export class WriteController {
  readonly #host: LitElement;
  readonly #options: () => WriteOptions;
  readonly #language: LanguageController;
  readonly #messageLanguage: MessageLanguage;
  readonly #departures: Lazy<typeof import('../departures/departures.lazy.js')>;
  readonly #list: LazyList<'representatives', ListOptions, RepresentativesModule>;
  readonly #draft: Draft;
  #form: RepresentativesForm | undefined;
  #fields = { addressee: '', place: '', name: '', email: '' };
  #isEmailValid = true;
  #isEmailTold = false;
  /** what the reader has chosen */
  #country: string | undefined;
  readonly #ticked = new Set<string>();
  #isTold = false;

  /**
   * @param options what its host wants
   * @param language its words
   */
  constructor(host: LitElement, options: () => WriteOptions, language: LanguageController) {
    this.#host = host;
    this.#options = options;
    this.#language = language;
    this.#draft = new Draft(host, 'council');
    this.#messageLanguage = new MessageLanguage(host, language, () =>
      this.#isCouncil ? ['write', 'departures'] : ['write'],
    );
    this.#departures = new Lazy(host, {
      when: () => this.#isCouncil,
      load: () => import('../departures/departures.lazy.js'),
      otherwise: 'the content inside the tag stays',
    });
    const list = {
      options: () => this.#listOptions,
      campaign: () => NONE,
      prefix: 'representative',
      nameOf: ({ id }: { id: string }) => id,
    };
    this.#list = new LazyList(host, 'representatives', list, {
      view: () => import('./representatives.lazy.js'),
    });
  }

  /** The words that it shows besides those of the letter. */
  get namespaces(): readonly Namespace[] {
    return this.#isCouncil ? ['write', 'departures'] : ['write', 'list'];
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while something is still to come
   */
  template(words: Words): unknown {
    const { campaign, level } = this.#options();
    if (!campaign || this.namespaces.some((one) => !words.covers(one))) return undefined;
    if (!this.#mayAsk(words)) return html`<slot></slot>`;
    const details = this.#details(words);
    const own = this.#messageLanguage.words(words);
    if (!this.#isCouncil) {
      const list = this.#list.open(words);
      if (list === 'plain' || !list) return undefined;
      // without anybody to write to there is no form
      if (list.all.length === 0 && !list.marks.hasFailed) return html`<slot></slot>`;
      this.#form ??= new list.view.RepresentativesForm(this.#host);
      return this.#form.template(words, { list, campaign, level, own, details, fields: this.#fields });
    }
    const departures = campaign.departures ?? this.#departures.module?.departures;
    if (!departures) return undefined;
    const here = this.#country ?? this.#likelyCountry(words);
    const others = [...departures].sort(
      (a, b) => Number(b.country === here) - Number(a.country === here) || compareTexts(b.date, a.date),
    );
    const mentioned = others.filter(({ id }) => this.#ticked.has(id));
    const message = councilMessage(own, campaign, { ...this.#fields, departures: mentioned });
    const { email } = this.#fields;
    return councilTemplate(words, {
      level,
      details,
      country: here,
      others,
      ticked: this.#ticked,
      onCountry: (code) => {
        this.#change(() => (this.#country = code));
      },
      onTick: (id, isTicked) => {
        this.#change(() => (isTicked ? this.#ticked.add(id) : this.#ticked.delete(id)));
      },
      draft: this.#draft.template(words, { ...message, words: own }, email && this.#isEmailValid ? [{ email }] : []),
    });
  }

  /** Where the page says, else where the language suggests, unless that leads out of Europe: English is no sign of the United States. */
  #likelyCountry({ locale }: Words): string {
    const { country } = this.#options();
    const likely = readerCountry(country, this.#language.tag || locale) ?? '';
    return country || MEMBERS.includes(likely) ? likely : '';
  }

  get #isCouncil(): boolean {
    return !this.#options().representativesSrc;
  }

  get #listOptions(): ListOptions | undefined {
    const { representativesSrc: src } = this.#options();
    if (!src) return undefined;
    return { attribute: 'representatives-src', src, mode: 'replace', highlight: '', recordLinks: false };
  }

  /** Another cause is never given the bundled campaign's question. */
  #mayAsk(words: Words): boolean {
    const { hasCustomCampaign, localesSrc } = this.#options();
    const key = this.#isCouncil ? 'write.message.subject' : 'write.ask.subject';
    const isOther = hasCustomCampaign || words.hasOwnLetter;
    // without words of the page's own there are the bundled ones alone
    const mayAsk = !isOther || (localesSrc !== '' && words.has(key));
    if (!mayAsk && !this.#isTold) {
      const message = `your own letter or campaign has no message for this form. Provide your own texts, at least "${key}"; the content inside the tag stays.`;
      report(this.#host, { kind: 'words', message });
    }
    this.#isTold = !mayAsk;
    return mayAsk;
  }

  #details(words: Words): Details {
    const { localesSrc, languages: list } = this.#options();
    const { tags } = languages;
    return {
      ...this.#fields,
      isCouncil: this.#isCouncil,
      isEmailWrong: this.#isEmailTold && !this.#isEmailValid,
      language: this.#messageLanguage.chosen || words.locale,
      languages: localesSrc ? tagsIn(list) : tags,
      hasLanguageFailed: this.#messageLanguage.hasFailed,
      onField: (name, value, isValid) => {
        this.#change(() => {
          this.#fields = { ...this.#fields, [name]: value };
          if (name === 'email') this.#isEmailValid = isValid;
        });
      },
      onEmailLeft: () => {
        this.#change(() => (this.#isEmailTold = true));
      },
      onLanguage: (tag) => {
        this.#messageLanguage.choose(tag);
      },
    };
  }

  #change(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
