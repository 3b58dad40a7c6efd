/** The locale files: each says everything that the source language says. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readLanguages, readLocale } from '../src/i18n/words.build.mjs';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** @returns {[key: string, text: unknown][]} */
const leaves = (words, path = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value ? leaves(value, `${path}${key}.`) : [[path + key, value]],
  );

const stem = (key) => key.replace(PLURAL, '');
const placeholders = (text) => [...String(text).matchAll(/\{\{.*?\}\}/g)].map(String).sort();
const source = leaves(readLocale('en'));
const tags = readLanguages().map(({ tag }) => tag);

it('the list of languages names each file, and no other', () => {
  const files = readdirSync(new URL('../locales/', import.meta.url)).map((name) => name.replace('.json', ''));
  assert.deepEqual(files.sort(), [...tags].sort());
  assert.deepEqual(Intl.getCanonicalLocales(tags), tags);
});

for (const tag of tags)
  describe(`locales/${tag}.json`, () => {
    const words = leaves(readLocale(tag));

    it('has the keys of en.json, in its order', () => {
      const unique = (list) => [...new Set(list.map(([key]) => stem(key)))];
      assert.deepEqual(unique(words), unique(source));
    });

    it('has each plural form of the language, and no other', () => {
      const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const key of new Set(
        words
          .map(([one]) => one)
          .filter((one) => PLURAL.test(one))
          .map(stem),
      ))
        assert.deepEqual(
          words
            .map(([one]) => one)
            .filter((one) => PLURAL.test(one) && stem(one) === key)
            .sort(),
          forms.map((form) => `${key}_${form}`).sort(),
        );
    });

    it('has the placeholders of en.json, no markup and nothing empty', () => {
      for (const [key, text] of words) {
        const [, original] = source.find(([one]) => stem(one) === stem(key));
        assert.equal(typeof text, 'string', key);
        assert.deepEqual(placeholders(text), placeholders(original), key);
        assert.match(text, /\S/, key);
        assert.doesNotMatch(text, /[<>]|&\w+;|["']/, key);
      }
    });

    it('has a letter of 250 to 400 words', () => {
      const letter = words.filter(([key]) => key.startsWith('letter.') && key !== 'letter.origin');
      const count = letter.flatMap(([, text]) => text.split(/\s+/)).length;
      assert.ok(count >= 250 && count <= 400, `${count} words`);
    });
  });
