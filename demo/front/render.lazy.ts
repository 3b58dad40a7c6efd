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
  const tag =
    tags.length > 0
      ? (matchLanguage(said.lang ?? lang, tags) ?? tags.find((one) => one === 'en') ?? tags[0])
      : undefined;
  return renderStatic({
    ...optionsOf(said),
    lang: tag ?? lang,
    locale: tag === undefined ? undefined : own?.locales[tag],
    campaign: own?.data['campaign.json'],
    endorsements: own?.data['endorsements.json'],
    departuresList: own?.data['departures.json'],
    onFault: () => undefined, // told where the letter was brought
  });
}

/** What an attribute says, as the option of the same name; what the letter does not know it passes over. */
const optionsOf = (said: Attributes): Partial<StaticOptions> =>
  Object.fromEntries(
    Object.entries(said).map(([attribute, value]) => {
      const name = attribute.replace(/-./g, (part) => part.slice(1).toUpperCase());
      return [name, attribute === 'heading-level' ? Number(value) : value || true];
    }),
  );
