import { expect } from 'chai';
import languages from 'virtual/languages';
import { languageAt, matchLanguage } from '../../src/i18n/language.js';
import { likelyRegion } from '../../src/i18n/region.js';
import { bundledLanguage } from '../../src/i18n/words.js';
import { put } from '../helpers.js';

describe('matchLanguage', () => {
  const available = ['de', 'en', 'fi', 'fr', 'nl', 'pt', 'pt-BR'];
  const cases: [tag: string, expected: string | undefined][] = [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL_be', 'nl'],
    ['de-AT', 'de'],
    ['de-Latn-DE-1996', 'de'],
    ['de-u-co-phonebk', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['en-GB', 'en'],
    ['fil', undefined],
    ['fil-PH', undefined],
    ['fi-FI', 'fi'],
    ['tlh', undefined],
    ['', undefined],
    ['not a tag', undefined],
    ['x-private', undefined],
    ['constructor', undefined],
  ];
  for (const [tag, expected] of cases)
    it(`"${tag}" => ${String(expected)}`, () => {
      expect(matchLanguage(tag, available)).to.equal(expected);
    });
});

describe('the bundled languages', () => {
  for (const [tag, expected] of [
    ['cz', 'cs'],
    ['gr', 'el'],
    ['dk', 'da'],
    ['gsw-CH', 'de'],
    ['iw', undefined],
    ['pt-BR', 'pt'],
    ['mo', 'ro'],
  ] as const)
    it(`${tag} => ${String(expected)}`, () => {
      expect(bundledLanguage(tag)).to.equal(expected);
    });
});

describe('likelyRegion', () => {
  for (const [tag, expected] of [
    ['nl', 'NL'],
    ['nl-BE', 'BE'],
    ['nl_BE', 'BE'],
    ['de', 'DE'],
    ['de-AT', 'AT'],
    ['en-IE', 'IE'],
    ['ga', 'IE'],
    ['sr-Latn', 'RS'],
    ['zh-Hant-HK', 'HK'],
    ['nl-x-be', 'NL'],
    ['nl-u-rg-bezzzz', 'NL'],
    ['', undefined],
    ['!', undefined],
  ] as const)
    it(`"${tag}" => ${String(expected)}`, () => {
      expect(likelyRegion(tag)).to.equal(expected);
    });

  for (const tag of languages.tags)
    it(`${tag}, which the build knows, as the browser has it`, () => {
      expect(likelyRegion(tag)).to.equal(new Intl.Locale(tag).maximize().region);
    });
});

describe('languageAt', () => {
  const cases: [markup: string, expected: string][] = [
    ['<i id="x" lang="nl"></i>', 'nl'],
    ['<div lang="fr"><i id="x"></i></div>', 'fr'],
    ['<div lang="fr"><i id="x" lang="de"></i></div>', 'de'],
    ['<div lang="fr"><p lang=""><i id="x"></i></p></div>', 'fr'],
    ['<i id="x"></i>', 'en'],
  ];
  for (const [markup, expected] of cases)
    it(`${markup} => ${expected}`, () => {
      const place = put(`<section>${markup}</section>`);
      expect(languageAt(place.querySelector('#x')!)).to.equal(expected);
    });

  it('looks through shadow roots, closed ones too', () => {
    const host = put('<div lang="fr"></div>');
    const outer = host.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<p></p>';
    const innerRoot = outer.firstElementChild!.attachShadow({ mode: 'open' });
    innerRoot.innerHTML = '<i></i>';
    expect(languageAt(innerRoot.firstElementChild!)).to.equal('fr');
  });
});
