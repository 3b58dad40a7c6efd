/** The tags in raw HTML, as a pattern finds them that is short and slow. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from '../growth.mjs';

const { tagsIn } = await load('markdown/html-tags');

const SLOW = /<[!?][^>]*>|<\/?[a-z][\w-]*(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

const found = (html) => tagsIn(html).map(({ start, end }) => html.slice(start, end));

describe('tags', () => {
  it('are found where the pattern finds them', () => {
    const text = fc
      .array(fc.constantFrom('<', '<a', '</a', '<!', '>', '"', "'", ' ', 'b=', '\n'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, (html) => assert.deepEqual(found(html), html.match(SLOW) ?? [])),
      { numRuns: 20_000 },
    );
  });

  it('have a kind, a name and attributes', () => {
    assert.deepEqual(tagsIn('a <p align="right">b</P ><!x>'), [
      { kind: 'open', name: 'p', attributes: ' align="right"', start: 2, end: 19 },
      { kind: 'close', name: 'P', attributes: ' ', start: 20, end: 25 },
      { kind: 'other', name: '', attributes: 'x', start: 25, end: 29 },
    ]);
  });
});
