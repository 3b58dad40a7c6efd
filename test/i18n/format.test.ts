import { expect } from 'chai';
import languages from 'virtual/languages';
import { Formats } from '../../src/i18n/format.js';
import { formatsOf } from '../words-of.js';

describe('dates', () => {
  for (const [language, text, expected] of [
    ['en', '2023', '2023'],
    ['en', '2024-01', 'January 2024'],
    ['en', '2024-01-29', '29 January 2024'],
    ['nl', '2024-01-29', '29 januari 2024'],
    ['de', '2025-01-06', '6. Januar 2025'],
    ['fr', '2025-01', 'janvier 2025'],
    ['pl', '2025-01', 'styczeń 2025'],
    ['pl', '2025-01-06', '6 stycznia 2025'],
    ['ga', '2025', '2025'],
    ['ga', '2025-02', 'Feabhra 2025'],
    ['ga', '2025-01-06', '6 Eanáir 2025'],
    ['mt', '2025-02', 'Frar 2025'],
    ['mt', '2025-12-06', '6 ta’ Diċembru 2025'],
    ['lv', '2025', '2025. gads'],
    ['lv', '2025-01', '2025. gada janvāris'],
    ['lv', '2025-01-06', '2025. gada 6. janvāris'],
    ['hu', '2025', '2025'],
    ['hu', '2025-01', '2025. január'],
    ['hu', '2025-01-06', '2025. január 6.'],
    ['en', 'yesterday', 'yesterday'],
    ['mt', 'yesterday', 'yesterday'],
  ] as const)
    it(`${language} ${text} => ${expected}`, async () => {
      expect((await formatsOf(language)).date(text)).to.equal(expected);
    });
});

describe('numbers, countries and languages', () => {
  for (const [language, number, country, name] of [
    ['de', '3.230', 'Deutschland', 'Niederländisch'],
    ['fr', '3\u202f230', 'Allemagne', 'néerlandais'],
    ['pt', '3230', 'Alemanha', 'neerlandês'],
    ['ga', '3,230', 'an Ghearmáin', 'Ollainnis'],
    ['mt', '3,230', 'il-Ġermanja', 'Olandiż'],
  ] as const)
    it(`${language} => ${number}, ${country}, ${name}`, async () => {
      const formats = await formatsOf(language);
      expect([formats.number(3230), formats.country('DE')]).to.deep.equal([number, country]);
      // engines differ in whether a Portuguese language has a capital
      expect(formats.language('nl').toLowerCase()).to.equal(name.toLowerCase());
    });
});

describe('countries that have an article', () => {
  for (const [language, expected] of [
    ['ga', 'An Bheilg|An tAontas Eorpach|An Ísiltír|Éire'],
    ['mt', 'Il-Belġju|Unjoni Ewropea|In-Netherlands|L-Irlanda'],
    ['fr', 'Belgique|Union européenne|Pays-Bas|Irlande'],
  ] as const)
    it(`${language}: have a capital where they stand alone`, async () => {
      const formats = await formatsOf(language);
      const names = ['BE', 'EU', 'NL', 'IE'].map((code) => formats.countryAlone(code));
      expect(names).to.deep.equal(expected.split('|'));
    });

  it('are sorted without it', async () => {
    const sorted = async (language: string) =>
      ['NL', 'DE', 'AL', 'EU', 'BE', 'SI', 'IE', 'PL'].sort((await formatsOf(language)).compareCountries).join(' ');
    // Albáin, Aontas Eorpach, Beilg, Éire, Gearmáin, Ísiltír, Polainn, Slóivéin
    expect(await sorted('ga')).to.equal('AL EU BE IE DE NL PL SI');
    // Albanija, Belġju, Ġermanja, Irlanda, Netherlands, Polonja, Slovenja, Unjoni
    expect(await sorted('mt')).to.equal('AL BE DE IE NL PL SI EU');
  });
});

describe('quotation marks inside quotation marks', () => {
  for (const [language, text, expected] of [
    ['lt', 'Palikite „X“', 'Palikite ‚X‘'],
    ['lv', 'Pametiet „X”', 'Pametiet «X»'],
    ['fr', 'Quittez «\u00a0X\u00a0»', 'Quittez “X”'],
    ['en', '“Leave” Europe’s X', '‘Leave’ Europe’s X'],
    ['sv', '”Lämna” X', '’Lämna’ X'],
  ] as const)
    it(`${language}: ${text} => ${expected}`, async () => {
      expect((await formatsOf(language)).quoted(text)).to.equal(expected);
    });
});

describe('the order of names', () => {
  for (const [language, expected] of [
    ['mt', 'Abe Bob Ċan Cab Dan Fat Ġan Gab Gozo Għan Hat Ħan Ivo Yves Żan Zoo'],
    ['ga', 'Ábel Adam Éabha Eva Íde Inis Óisín Oz Úna Uz'],
    ['sv', 'Anna Zorn Åke Ärla Örn'],
    ['de', 'Anna Ärger Örn Otto Zorn'],
    ['et', 'Saar Šokk Zoo Žanr Tamm Õun Äke'],
    ['cs', 'Cyril Čapek Hora Chrám Ivan'],
  ] as const)
    it(`${language} => ${expected}`, async () => {
      const { compare } = await formatsOf(language);
      expect(expected.split(' ').reverse().sort(compare).join(' ')).to.equal(expected);
    });
});

describe('what the browser may not answer for', () => {
  const english = new Formats('en');
  const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);

  for (const language of ['ga', 'mt'])
    it(`${language}: no English month, country or language`, async () => {
      const formats = await formatsOf(language);
      // April is Maltese too
      for (const month of months.filter((one) => one !== '2025-04'))
        expect(formats.date(month)).to.not.equal(english.date(month));
      for (const code of ['AT', 'BE', 'DE', 'EU', 'FR', 'GR', 'IE', 'NL', 'PL', 'SE'])
        expect(formats.country(code), code).to.not.equal(english.country(code));
      for (const tag of languages.tags) expect(formats.language(tag), tag).to.not.equal(english.language(tag));
      // a country that the build has not named is shown by its code, not in another language
      expect(formats.country('NZ')).to.equal('NZ');
    });
});
