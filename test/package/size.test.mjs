import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import {
  CEILING,
  FRAGMENT_CEILING,
  hasMarkdown,
  hasZod,
  inReadme,
  LONGEST_CEILING,
  MARKDOWN_CEILING,
  measure,
  measureFile,
  measureLongest,
  measureMarkdown,
  measurePage,
  PAGE_CEILING,
  STANDALONE_CEILING,
} from './size.mjs';

it(`what a page loads for one language stays under ${CEILING} bytes`, async () => {
  const { total, floor } = await measure('nl');
  assert.ok(total > floor, 'the floor is a floor');
  assert.ok(total <= CEILING, `${total} bytes`);
});

it(`and for no language more than ${LONGEST_CEILING} bytes`, async () => {
  const { tag, total } = await measureLongest();
  assert.ok(total <= LONGEST_CEILING, `${tag}: ${total} bytes`);
});

it('zod is not in those bytes', () => {
  assert.equal(hasZod(), false);
});

it(`a letter in Markdown loads no more than ${MARKDOWN_CEILING} bytes for it, and no other letter loads any of them`, () => {
  assert.ok(measureMarkdown() <= MARKDOWN_CEILING, `${measureMarkdown()} bytes`);
  assert.equal(hasMarkdown(), false);
});

it(`a standalone file stays under ${STANDALONE_CEILING} bytes`, () => {
  assert.ok(measureFile('standalone/nl.js') <= STANDALONE_CEILING);
});

it(`the plain HTML and its style sheet stay under ${FRAGMENT_CEILING} bytes`, () => {
  assert.ok(measureFile('static/nl.html') + measureFile('leave-x-letter.css') <= FRAGMENT_CEILING);
});

it(`a plain page that carries them stays under ${PAGE_CEILING} bytes`, () => {
  assert.ok(measurePage() <= PAGE_CEILING);
});

it('the README says what npm run size prints, give or take what another compressor would make of it', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = await inReadme();
  const numbers = (/** @type {string} */ text) => text.match(/\d+\.\d(?= kB)/g)?.map(Number) ?? [];
  const [, told = ''] = /(\| for the Dutch letter[^]*?)\n\n/.exec(readme) ?? [];
  const expected = numbers(table);
  assert.equal(numbers(told).length, expected.length, table);
  numbers(told).forEach((one, index) => {
    assert.ok(Math.abs(one - expected[index]) < 0.15, `put into the README:\n${table}`);
  });
});
