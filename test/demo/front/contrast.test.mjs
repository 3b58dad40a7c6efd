/** The contrast of chosen colours, against values that WCAG gives, and the nearest colour that passes. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';

const { contrast, ENOUGH, nearest } = await load('demo/front/contrast');

const colour = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

for (const [one, other, ratio] of [
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#0000ff', 2.15],
])
  it(`${one} on ${other}: ${ratio}`, () => {
    assert.ok(Math.abs(contrast(one, other) - ratio) < 0.01, String(contrast(one, other)));
    assert.equal(contrast(one, other), contrast(other, one));
  });

it('the nearest passes, and one that passes already is the nearest', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const found = nearest(one, [other]);
      // black or white always passes on a single colour
      assert.ok(contrast(found, other) >= ENOUGH);
      if (contrast(one, other) >= ENOUGH) assert.equal(found, one);
    }),
    { seed: 42, numRuns: 500 },
  );
});

it('a small step is enough for what nearly passes', () => {
  assert.equal(nearest('#777777', ['#ffffff']), '#767676');
});

it('says so where nothing passes', () => {
  assert.equal(nearest('#777777', ['#000000', '#ffffff'], 7), undefined);
});
