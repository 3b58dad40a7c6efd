/** Thousands of generated files through the door: valid, nearly valid and hostile ones. */
import { expect } from 'chai';
import fc from '../any.mjs';
import { render } from 'lit';
import { pageOf } from '../../src/data/address.js';
import { readRecords } from '../../src/campaign/read-records.js';
import type { Call, Endorsement } from '../../src/campaign/schema.js';
import { endorsementsTemplate } from '../../src/elements/endorsements/endorsements.template.js';
import { loadWords } from '../../src/i18n/words.js';
import { exampleEndorsements } from '../example-records.mjs';
import { put } from '../helpers.js';

const FILES = 5000;
const VALID = exampleEndorsements(12);
const CALLS = ['leave-x-eu', 'nl-government'];
const place = { calls: CALLS, page: pageOf(document) };

declare global {
  interface Window {
    /** what a script that ran would leave behind */
    intruder?: unknown;
  }
}

const nasty = fc.constantFrom(
  '<script>window.intruder=1</script>',
  '<img src=x onerror="window.intruder=1">',
  '"><svg onload="window.intruder=1">',
  'javascript:window.intruder=1',
  'JaVaScRiPt:window.intruder=1',
  ' javascript:window.intruder=1',
  'java\nscript:window.intruder=1',
  'data:text/html,<script>parent.intruder=1</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'http://example.org/',
  '//example.org/',
  '${window.intruder=1}',
  '{{constructor.constructor("window.intruder=1")()}}',
  '__proto__',
  'constructor',
  '\u202egnp.exe',
  '\ud800',
  '\u0000',
  'x'.repeat(100_000),
);

const anything = fc.oneof(
  nasty,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.string()),
);

const valid = fc.constantFrom(...VALID);
const fields = [
  'id',
  'name',
  'url',
  'country',
  'call',
  'role',
  'date',
  'source',
  'kind',
  'logo',
  'sortKey',
  'lang',
  '__proto__',
  'constructor',
  'toString',
];

/** A valid record with one or more fields that are not what they should be. */
const nearlyValid = fc
  .tuple(valid, fc.array(fc.tuple(fc.constantFrom(...fields), anything), { minLength: 1, maxLength: 3 }))
  .map(([record, changes]) => {
    // as JSON.parse would do it: a key __proto__ is a key
    const entries = JSON.stringify({ ...record }).slice(1, -1);
    const more = changes.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return JSON.parse(`{${[entries, ...more].join(',')}}`) as unknown;
  });

const deep = fc
  .integer({ min: 1, max: 2000 })
  .map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown);

const file = fc.oneof(
  { weight: 20, arbitrary: fc.array(fc.oneof(valid, nearlyValid, nearlyValid, anything), { maxLength: 8 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(valid, deep), { maxLength: 4 }) },
  { weight: 1, arbitrary: anything },
);

it(`${String(FILES)} generated files: nothing escapes, no script runs, no unsafe link is shown, what is valid survives`, async function () {
  this.timeout(120_000);
  const words = await loadWords('en');
  const stage = put<HTMLElement>('<div></div>');
  const call = (id: string): Call => ({
    id,
    title: id,
    lang: 'en',
    date: '2025',
    platforms: ['X'],
    source: { title: 'Example', date: '2025' },
  });
  const calls = { calls: CALLS.map(call), ownCall: 'leave-x-eu' };
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(file, async (list) => {
      let read: { records: Endorsement[]; diagnostics: { index: number | undefined }[] };
      try {
        read = await readRecords('endorsements', list, [], place);
      } catch (error) {
        // the one way out: this is no list
        return error instanceof TypeError && !Array.isArray(list);
      }
      const { records, diagnostics } = read;
      const entries = list as unknown[];
      if (records.length + diagnostics.length !== entries.length) return false;
      // every valid record is there once
      const expected = new Set(
        entries.filter((one) => VALID.includes(one as Endorsement)).map((one) => JSON.stringify(one)),
      );
      for (const one of expected) {
        const { call: of, id, url } = JSON.parse(one) as Endorsement;
        if (!records.some((record) => record.call === of && (record.id === id || record.url === url))) return false;
      }
      const groups = [{ title: null, records }];
      render(endorsementsTemplate(words, { level: 2, groups }), stage);
      shown += records.length;
      const links = [...stage.querySelectorAll<HTMLAnchorElement>('a')];
      return (
        stage.querySelectorAll('li').length === records.length &&
        links.every(({ protocol }) => protocol === 'https:') &&
        stage.querySelector('script, img, svg, iframe, [onerror], [onload]') === null &&
        calls.calls.length === 2
      );
    }),
    { numRuns: FILES },
  );
  // an image that fails after all that could have failed
  await new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('error', resolve);
    image.src = 'data:image/png,none';
  });
  expect(window.intruder).to.equal(undefined);
  expect(({} as Record<string, unknown>).intruder).to.equal(undefined);
  expect(shown, 'records that were shown').to.be.greaterThan(FILES / 2);
});
