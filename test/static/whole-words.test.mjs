/** What plain HTML shows is in one language, whatever was rendered before. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderStatic } from 'leave-x-letter/static';
import { readTags } from '../../src/i18n/words.build.mjs';

const person = (/** @type {number} */ number) => ({
  id: `example-person-${number}`,
  name: `Example Person ${number}`,
  kind: 'person',
  call: 'leave-x-eu',
  role: 'endorser',
  source: { type: 'form', date: '2025-02-01', publisher: 'Example Association 0042' },
});

describe('plain HTML with people, departures and what is unknown of them', () => {
  for (const lang of ['en', ...readTags().filter((one) => one !== 'en')])
    it(`has no word of another language: ${lang}`, async () => {
      const html = await renderStatic({ lang, endorsements: [person(1), person(2)], departures: true });
      assert.match(html, /Example Person 2/);
      assert.doesNotMatch(html, /<span lang="en">/);
    });
});
