/** What all our elements have in common: a language, words, a campaign, and the attributes for them. */
import { type CSSResult, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { make } from '../data/address.js';
import type { Namespace } from '../i18n/words.js';
import { CampaignController } from './campaign-controller.js';
import { report } from './events.js';
import { levelOf } from './heading.js';
import { LanguageController } from './language-controller.js';
import { adoptStyles, addStyles } from './styles.js';

export abstract class CampaignElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    localesSrc: { attribute: 'locales-src' },
    languages: { attribute: 'languages' },
    campaignSrc: { attribute: 'campaign-src' },
    browserLanguage: { attribute: 'browser-language', type: Boolean },
  };

  /** The level of the first heading, 1 to 6; in a letter, that is its title. The headings below it follow. */
  headingLevel = 2;

  /** Your own texts, in one JSON file per language: an address on your site or with `https:`, with `{lang}` in it. */
  localesSrc = '';

  /** The languages of your own texts, such as `nl pt-BR`. If none of them suits the reader, English is used if it is listed, otherwise the first. */
  languages = '';

  /** Your own campaign, with its petitions, endorsements and departures: a JSON file on your site or at an `https:` address. */
  campaignSrc = '';

  /** Uses the language of the reader's browser. */
  browserLanguage = false;

  /** @internal */
  protected readonly _campaign = new CampaignController(this, () => this.campaignSrc);

  /** @internal */
  protected readonly _language = new LanguageController(this, () => ({
    browserLanguage: this.browserLanguage,
    localesSrc: this.localesSrc,
    // between the change of an attribute and the update, they may be `null`
    languages: this.languages || '',
    hasCustomCampaign: Boolean(this.campaignSrc),
    namespaces: this._namespaces,
    isPlain: () => this._isPlain(),
  }));

  /**
   * The words that are shown besides those of the letter.
   * @internal
   */
  protected get _namespaces(): readonly Namespace[] {
    return [];
  }

  /**
   * Whether what stands inside the tag says it all, so that no words are needed.
   * @internal
   */
  protected _isPlain(): boolean {
    return false;
  }

  /** A root that is there already, from a prerendered or saved page, is filled anew. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    addStyles(this, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
    return root;
  }

  /** Called by the browser where the element comes into another document. */
  adoptedCallback(): void {
    adoptStyles(this);
  }

  /** Shows what stands inside the tag, where nothing else could be shown. */
  #rest: HTMLElement | undefined;

  /** Whatever fails, readers see what stood here before. */
  protected override update(changed: PropertyValues<this>): void {
    this.#rest?.remove();
    this.#rest = undefined;
    try {
      super.update(changed);
    } catch (error) {
      const root = this.renderRoot as ShadowRoot & { _$litPart$?: unknown };
      // what Lit has half made is of no use to the next try
      delete root._$litPart$;
      this.#rest = make(this.ownerDocument, 'slot');
      root.replaceChildren(this.#rest);
      // this try is over, and the next may do
      const { update } = Object.getPrototypeOf(LitElement.prototype) as {
        update: (this: unknown, of: unknown) => void;
      };
      update.call(this, changed);
      report(this, { kind: 'render', message: 'it could not be shown; the content inside the tag stays.' }, error);
    }
  }

  /**
   * Frameworks write `undefined`, and Lit `null`, for an attribute that goes: it becomes what it would be without one.
   * What is of another kind, such as a list of languages, becomes what it would be as an attribute.
   */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    for (const [name, { attribute, type }] of (this.constructor as typeof LitElement).elementProperties) {
      if (attribute === false) continue;
      const property = name as keyof this;
      const read = (type ?? String) as (value?: unknown) => unknown;
      this[property] = (this[property] == null ? read() : read(this[property])) as this[keyof this];
    }
    this.headingLevel = levelOf(this.headingLevel);
  }
}
