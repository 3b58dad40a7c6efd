/** The files of the bundled campaign: one a record, named as the record is. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { it } from 'node:test';
import { filesOf } from '../../src/campaign/campaign.build.mjs';
import { readJson } from '../../src/data/read-json.build.mjs';

for (const kind of ['calls', 'endorsements', 'petitions', 'departures'])
  for (const file of filesOf(kind))
    it(`${file} is named after the record in it`, () => {
      const record = readJson(new URL(`../../src/campaign/leave-x/${file}`, import.meta.url));
      assert.equal(`${record.id}.json`, basename(file));
    });
