/** What a menu of the form offers, in the order of a language. */
import { KINDS } from '../../campaign/kinds.js';
import type { Words } from '../../i18n/words.js';
import { COUNTRIES } from './countries.js';
import type { FieldName } from './fields.js';

/** A value, its words, and their language where it is another one. */
export type Choice = readonly [value: string, text: string, lang?: string];

/** Sorting takes longer than a keystroke may. */
const countries = new WeakMap<Words, readonly Choice[]>();

/**
 * @param words the language of the page
 * @param name the field
 */
export function choicesOf(words: Words, name: FieldName): readonly Choice[] {
  // a person is none of an organisation's
  if (name === 'kind')
    return KINDS.filter((kind) => kind !== 'person').map((kind) => [kind, words.text(`kinds.${kind}`)]);
  let choices = countries.get(words);
  if (!choices) countries.set(words, (choices = countriesOf(words)));
  return choices;
}

function countriesOf({ formats }: Words): readonly Choice[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const choices = COUNTRIES.map((code): Choice => {
    const text = formats.countryAlone(code);
    // a language that browsers do not know has names for the countries near by
    return text === code ? [code, english.of(code) ?? code, 'en'] : [code, text];
  });
  return choices.sort(([, a], [, b]) => formats.compare(a, b));
}
