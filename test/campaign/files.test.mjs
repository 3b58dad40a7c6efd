/** The files of the bundled campaign: one a record, named as the record is. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { it } from 'node:test';
import { filesOf, readCampaign } from '../../src/campaign/campaign.build.mjs';
import { readJson } from '../../src/data/read-json.build.mjs';

for (const kind of ['calls', 'endorsements', 'petitions', 'departures', 'alternatives'])
  for (const file of filesOf(kind))
    it(`${file} is named after the record in it`, () => {
      const record = readJson(new URL(`../../src/campaign/leave-x/${file}`, import.meta.url));
      assert.equal(`${record.id}.json`, basename(file));
    });

it('every network to go to is in the order in which they are shown', () => {
  const shown = readCampaign().alternatives.map(({ id }) => `alternatives/${id}.json`);
  assert.deepEqual(shown.sort(), filesOf('alternatives'));
});
