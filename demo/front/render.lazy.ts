/** Makes the plain letter in the page, by the function that makes it in Node. */
import { renderStatic, type StaticOptions } from '../../src/static/render-static.js';
import { matchLanguage } from '../../src/i18n/language.js';
import type { Attributes } from './configuration.js';
import type { Own } from './state.js';

/**
 * @param said the attributes of the letter
 * @param lang the language
 * @param own what was brought
 */
export function render(said: Attributes, lang: string, own: Own | undefined): Promise<string> {
  const tags = Object.keys(own?.locales ?? {});
  const tag = tags.length > 0 ? (matchLanguage(lang, tags) ?? tags.find((one) => one === 'en') ?? tags[0]) : undefined;
  return renderStatic({
    lang: tag ?? lang,
    country: said.country,
    headingLevel: said['heading-level'] === undefined ? undefined : Number(said['heading-level']),
    departures: 'departures' in said,
    noPetition: 'no-petition' in said,
    noEndorsements: 'no-endorsements' in said,
    petition: said.petition,
    petitionUrl: said['petition-url'],
    act: said.act as StaticOptions['act'],
    locale: tag === undefined ? undefined : own?.locales[tag],
    campaign: own?.campaign,
    endorsements: own?.endorsements,
    onFault: () => undefined, // told where the letter was brought
  });
}
