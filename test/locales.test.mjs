/** The list of languages and the files; what stands in the files is told by the check. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { textsOf } from '../src/i18n/digests.mjs';
import { readLanguages, readLocale } from '../src/i18n/words.build.mjs';

const languages = readLanguages();
const tags = languages.map(({ tag }) => tag);

describe('the list of languages', () => {
  it('names each file, and no other', () => {
    const files = readdirSync(new URL('../locales/', import.meta.url)).filter((name) => name.endsWith('.json'));
    assert.deepEqual(
      files,
      [...tags].sort().map((tag) => `${tag}.json`),
    );
    assert.deepEqual(Intl.getCanonicalLocales(tags), tags);
  });

  it('has the order of the European Union: that of their own names', () => {
    const official = 'bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv';
    assert.equal(tags.join(' '), official);
  });

  it('has the source, and calls reviewed only what somebody has reviewed', () => {
    for (const { tag, review, reviewers, dir, quotes } of languages) {
      assert.equal(review === 'source', tag === 'en', tag);
      assert.equal(review === 'reviewed', reviewers.length > 0, tag);
      assert.equal(dir, 'ltr', tag);
      assert.match(quotes, /^[“”„«»‹›‘’‚]+$/, tag);
    }
  });

  it('has no alias that is a language of its own', () => {
    const aliases = languages.flatMap((language) => language.aliases ?? []);
    assert.equal(new Set([...tags, ...aliases]).size, tags.length + aliases.length);
  });
});

for (const tag of tags)
  describe(`locales/${tag}.json`, () => {
    const texts = textsOf(readLocale(tag));

    it('has its texts in the order of en.json', () => {
      const tops = (words) => Object.keys(words);
      assert.deepEqual(tops(readLocale(tag)), tops(readLocale('en')));
    });

    it('has a letter of 250 to 400 words', () => {
      const letter = texts.filter(([key]) => key.startsWith('letter.') && key !== 'letter.origin');
      const count = letter.flatMap(([, text]) => text.split(/\s+/)).length;
      assert.ok(count >= 250 && count <= 400, `${count} words`);
    });

    it('writes with its own apostrophe', () => {
      for (const [key, text] of texts) assert.doesNotMatch(text, /'/, key);
    });
  });
