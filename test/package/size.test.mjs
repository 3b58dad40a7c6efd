import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CEILING, hasZod, measure } from './size.mjs';

it(`what a page loads for one language stays under ${CEILING} bytes`, async () => {
  const { total, floor } = await measure('nl');
  assert.ok(total > floor, 'the floor is a floor');
  assert.ok(total <= CEILING, `${total} bytes`);
});

it('zod is not in those bytes', () => {
  assert.equal(hasZod(), false);
});
