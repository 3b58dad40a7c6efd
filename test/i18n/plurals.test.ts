/** The plural forms that the widget chooses, against the rules of the CLDR. */
import { expect } from 'chai';
import languages from 'virtual/languages';
import { loadWords } from '../../src/i18n/words.js';
import { formatsOf, localeOf } from '../words-of.js';

const COUNTS = [0, 1, 2, 3, 5, 7, 11, 12, 19, 20, 21, 22, 100, 101, 102, 103, 111, 1_000_000];

const FORMS: Partial<Record<string, string>> = { z: 'zero', '1': 'one', '2': 'two', f: 'few', m: 'many', o: 'other' };

/** By language: the form of each of the counts, one letter each. */
const RULES: Record<string, string> = {
  bg: 'o1oooooooooooooooo',
  es: 'o1ooooooooooooooom',
  cs: 'o1ffoooooooooooooo',
  da: 'o1oooooooooooooooo',
  de: 'o1oooooooooooooooo',
  et: 'o1oooooooooooooooo',
  el: 'o1oooooooooooooooo',
  en: 'o1oooooooooooooooo',
  fr: '11ooooooooooooooom',
  ga: 'o12ffmoooooooooooo',
  hr: 'o1ffoooooo1fo1ffoo',
  it: 'o1ooooooooooooooom',
  lv: 'z1oooozzzz1oz1oozz',
  lt: 'o1ffffoooo1fo1ffoo',
  hu: 'o1oooooooooooooooo',
  mt: 'f12fffmmmoooooofmo',
  nl: 'o1oooooooooooooooo',
  pl: 'm1ffmmmmmmmfmmffmm',
  pt: '11ooooooooooooooom',
  ro: 'f1fffffffooooffffo',
  sk: 'o1ffoooooooooooooo',
  sl: 'o12fooooooooo12foo',
  fi: 'o1oooooooooooooooo',
  sv: 'o1oooooooooooooooo',
};

it('there is a row for every language', () => {
  expect(Object.keys(RULES)).to.deep.equal([...languages.tags]);
});

for (const [language, forms] of Object.entries(RULES))
  it(`${language}: ${COUNTS.map((count, index) => `${String(count)} ${FORMS[forms.charAt(index)] ?? '?'}`).join(', ')}`, async () => {
    const words = await loadWords(language);
    const formats = await formatsOf(language);
    const { endorsements } = await localeOf(language);
    for (const [index, count] of COUNTS.entries()) {
      const form = `organisations_${FORMS[forms.charAt(index)] ?? '?'}` as 'organisations_other';
      const expected = endorsements[form].replace('{{count}}', formats.number(count)).replace('{{call}}', '0042');
      expect(words.text('endorsements.organisations', { count, call: '0042' }), form).to.equal(expected);
    }
  });
