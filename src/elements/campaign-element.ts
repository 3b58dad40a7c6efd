/** What all our elements have in common: a language, words, a campaign, and the attributes for them. */
import { LitElement, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Namespace } from '../i18n/words.js';
import { CampaignController } from './campaign-controller.js';
import { LanguageController } from './language-controller.js';

/**
 * How a property and its attribute go together. A type is named for each, so that one that is taken away becomes what it was at first.
 * @param attribute the attribute
 * @param type what it is; without it, text
 */
export const by = (
  attribute: string,
  type: typeof String | typeof Number | typeof Boolean = String,
): PropertyDeclaration => ({
  attribute,
  type,
  ...(type === String && { converter: (value: string | null) => value ?? '' }),
});

export abstract class CampaignElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: by('heading-level', Number),
    localesSrc: by('locales-src'),
    languages: by('languages'),
    campaignSrc: by('campaign-src'),
    browserLanguage: by('browser-language', Boolean),
  };

  /** The level of the first heading, in a letter that of its title, 1 to 6; the headings below it follow. */
  headingLevel = 2;

  /** Words of your own: a JSON file for each language, with `{lang}` in its address, `https:` or on your site. */
  localesSrc = '';

  /** The languages that your own words are there in, such as `nl pt-BR`; where none fits, English serves, else the first one. */
  languages = '';

  /** A campaign of your own, with its petitions, endorsements and departures: a JSON file, `https:` or on your site. */
  campaignSrc = '';

  /** Lets the reader's browser choose the language. */
  browserLanguage = false;

  /** @internal */
  protected readonly _campaign = new CampaignController(this, () => this.campaignSrc);

  /** @internal */
  protected readonly _language = new LanguageController(this, () => ({
    browserLanguage: this.browserLanguage,
    localesSrc: this.localesSrc,
    languages: this.languages,
    hasCustomCampaign: this.campaignSrc !== '',
    namespaces: this._namespaces,
  }));

  /**
   * The words that are shown besides those of the letter.
   * @internal
   */
  protected get _namespaces(): readonly Namespace[] {
    return [];
  }

  /** Frameworks write `undefined`, and Lit `null`, for an attribute that goes. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, { type }] of elementProperties) {
      const property = name as keyof this;
      if (typeof type === 'function') this[property] ??= (type as () => unknown)() as this[keyof this];
    }
  }
}
