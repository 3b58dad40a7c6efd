/** Plain HTML of a letter about something else asks nothing of its reader that the bundled campaign asks, in any language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderStatic } from 'leave-x-letter/static';
import { readTags } from '../../src/i18n/words.build.mjs';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';

const textOf = (/** @type {string} */ html) => html.replace(/<[^>]*>/g, ' ');

describe('plain HTML of a letter about something else', () => {
  for (const lang of readTags()) {
    it(`names no other cause, and has a button where there is something to sign: ${lang}`, async () => {
      const html = await renderStatic({ lang, locale: exampleLocale(), campaign: exampleCampaign(), departures: true });
      assert.match(html, /class="button"[^>]*href="https:\/\/example\.org\/sign\/0042"/);
      assert.doesNotMatch(textOf(html), /\bX\b|Twitter|leave-x/i);
    });

    it(`asks nothing where there is nothing to sign: ${lang}`, async () => {
      const campaign = { ...exampleCampaign(), petitions: [] };
      const html = await renderStatic({ lang, locale: exampleLocale(), campaign });
      assert.doesNotMatch(html, /class="button"|<details|mailto:/);
      assert.doesNotMatch(textOf(html), /\bX\b|Twitter|leave-x/i);
    });
  }
});
