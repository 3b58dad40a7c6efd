/** The plain HTML of words that are mostly blanks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit/html.js';
import { renderStatic } from 'leave-x-letter/static';
import { growsWithLength, load } from '../growth.mjs';

const { toHtml } = await load('static/to-html');

/** A template as Lit makes it of text in a source. */
const template = (strings, ...values) => html(Object.assign([...strings], { raw: strings }), ...values);
const letter = (text) => renderStatic({ lang: 'en', locale: { letter: { title: 'A', opening: { ask: text } } } });
const n = 5_000;

describe('plain HTML grows with its length:', () => {
  growsWithLength([
    ['blanks in a paragraph', (length) => `a${' '.repeat(length)}b`, letter, n],
    ['blanks at the end of a paragraph', (length) => `a${' '.repeat(length)}`, letter, n],
    [
      'blanks in a value',
      (length) =>
        html`<p>${`a${' '.repeat(length)}b`}</p>
          <p class=${'x'}>${'y'}</p>`,
      toHtml,
    ],
    ['blanks in a template', (length) => template([`<p>a${' '.repeat(length)}b`, '</p>'], 'x'), toHtml],
    ['values', (length) => Array.from({ length }, () => html`<li class=${'x'}>${'y'}</li>`), toHtml],
    [
      'pieces of one template',
      (length) => template(Array(length + 1).fill('<p class="y" lang='), ...Array(length).fill('x')),
      toHtml,
    ],
  ]);
});

describe('dates of long ago', () => {
  it('are shown as they are', async () => {
    const source = { title: 'A statement', date: '0045-03-01' };
    const call = { id: 'a', title: 'A call', lang: 'en', date: '0045-03-01', platforms: ['X'], source };
    const one = { id: 'b', name: 'Example 0042', country: 'NL', call: 'a', role: 'endorser', date: '0045', source };
    const campaign = { id: 'a', call: 'a', calls: [call], endorsements: [one], petitions: [], departures: [] };
    const shown = await renderStatic({ lang: 'en', campaign });
    assert.match(shown, /March 1, 45\b|1 March 45\b/);
    assert.doesNotMatch(shown, /19?45 ?\)|1945/);
  });
});
