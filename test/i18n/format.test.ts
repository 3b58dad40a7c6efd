import { expect } from 'chai';
import { countryName, formatDate, formatNumber, languageName } from '../../src/i18n/format.js';

describe('formatDate', () => {
  for (const [locale, text, expected] of [
    ['en', '2023', '2023'],
    ['en', '2024-01', 'January 2024'],
    ['en', '2024-01-29', '29 January 2024'],
    ['nl', '2024-01-29', '29 januari 2024'],
    ['de', '2025-01-06', '6. Januar 2025'],
    ['fr', '2025-01', 'janvier 2025'],
    ['en', 'yesterday', 'yesterday'],
  ] as const)
    it(`${locale} ${text} => ${expected}`, () => {
      expect(formatDate(locale, text)).to.equal(expected);
    });
});

it('writes numbers, countries and languages in the language of the page', () => {
  expect(formatNumber('de', 3230)).to.equal('3.230');
  expect(countryName('nl', 'DE')).to.equal('Duitsland');
  expect(countryName('fr', 'EU')).to.equal('Union européenne');
  expect(languageName('de', 'nl')).to.equal('Niederländisch');
});
