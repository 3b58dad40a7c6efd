/** What there is to choose from where the page knows it: languages, countries, petitions, organisations. */
import campaign from 'virtual/campaign';
import names from 'virtual/language-names';
import type { Option } from './controls.template.js';
import type { Own } from './state.js';
import { fill, readWords } from './words.js';

/** Where readers of the letter are: the European Union and its neighbours. */
const COUNTRIES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

export const languages = (): Option[] => names.map(({ tag, name }) => ({ value: tag, text: name, lang: tag }));

export function countries(): Option[] {
  const { lang } = document.documentElement;
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const named = COUNTRIES.map((value) => ({ value, text: names.of(value) ?? value }));
  return named.sort((one, other) => one.text.localeCompare(other.text, lang));
}

function petitions(): Option[] {
  const { petition } = readWords().configure;
  return campaign.petitions.map(({ id, url, state, area }) => ({
    value: id,
    text: fill(petition[state], { site: new URL(url).hostname.replace(/^www\./, ''), area: area ?? 'EU' }),
  }));
}

/** One that endorsed several calls is one organisation. */
const organisations = (): Option[] =>
  [...new Map(campaign.endorsements.map(({ id, name }) => [id, name]))]
    .map(([value, text]) => ({ value, text }))
    .sort((one, other) => one.text.localeCompare(other.text));

/** The languages of somebody's own letter that ours does not have. */
function languagesOf(own: Own | undefined): Option[] {
  const known = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  const others = Object.keys(own?.locales ?? {}).filter((tag) => !names.some((one) => one.tag === tag));
  return others.map((value) => ({ value, text: known.of(value) ?? value }));
}

/**
 * @param name an attribute
 * @param own what was brought
 */
export function optionsFor(name: string, own?: Own): { options?: readonly Option[]; isOpen?: boolean } {
  const { configure } = readWords();
  switch (name) {
    case 'lang':
      return { options: [{ value: '', text: configure.followPage }, ...languagesOf(own), ...languages()] };
    case 'country':
      return { options: [{ value: '', text: configure.guessCountry }, ...countries()] };
    case 'petition':
      return { options: [{ value: '', text: configure.petition.usual }, ...petitions()] };
    case 'highlight':
      return { options: organisations(), isOpen: true };
    default:
      return {};
  }
}
