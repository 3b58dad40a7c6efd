/** The dates that the build writes are those that the letter would write itself, and each that its text names is among them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readLanguages } from '../../src/i18n/words.build.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const folder = readdirSync(DIST).find((name) => name.startsWith('build-'));

/** Where a line may break, the page says; here only the words count. */
const breakable = (/** @type {string} */ text) => text.replaceAll('\u00a0', ' ');

describe('dates that the build has written', () => {
  for (const { tag, formats } of readLanguages())
    it(tag, () => {
      const { about } = JSON.parse(readFileSync(new URL(`${folder}/words/${tag}.core.json`, DIST), 'utf8'));
      const [letter] = breakable(readFileSync(new URL(`static/${tag}.html`, DIST), 'utf8')).split('</article>');
      const shown = Object.fromEntries(
        [...letter.matchAll(/<time datetime="([^"]+)"[^>]*>([^<]+)/g)].map(([, date, text]) => [date, text.trim()]),
      );
      assert.ok(Object.keys(shown).length > 0);
      if (formats === 'built') assert.equal(about.written, undefined);
      else {
        for (const [date, text] of Object.entries(shown)) assert.equal(breakable(about.written[date]), text);
        for (const text of Object.values(about.written))
          assert.ok(letter.includes(breakable(text)), `${text} is not shown`);
      }
    });
});
