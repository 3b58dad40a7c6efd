/** The check, on files that are long in one way. */
import { describe } from 'node:test';
import { readLanguages } from '../../src/i18n/words.build.mjs';
import { growsWithLength, load } from '../growth.mjs';

const { parseJson } = await load('check/json-file');
const { checkLocale } = await load('check/check-locale', { 'virtual/language-list': readLanguages() });
const { detectLanguage } = await load('cli/detect-language');
const { checkListFile } = await load('check/check-records');
const { checkCampaignWords } = await load('check/check-campaign-words');
const { toReport } = await load('cli/report');

const keys = (n, value = 'a') => Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, value]));
const file = (value) => parseJson('nl.json', typeof value === 'string' ? value : JSON.stringify(value));

describe('the check grows with the length of a file:', () => {
  growsWithLength([
    ['keys', (n) => JSON.stringify(keys(n)), file],
    ['the same key', (n) => `{${Array(n).fill('"a":1').join()}}`, file],
    ['lists in lists', (n) => '['.repeat(n), file],
    ['objects in objects', (n) => '{"a":'.repeat(n), file],
    ['half a text', (n) => '"\\"'.repeat(n), file],
    ['what is no JSON', (n) => 'a '.repeat(n), file],
    ['blanks', (n) => `{"a":${' '.repeat(n)}`, file],
    [
      'the lines of keys',
      (n) => ({ json: file(keys(n)), n }),
      ({ json, n }) => {
        for (let i = 0; i < n; i++) json.lineOf([`a${i}`]);
      },
    ],
    ['unknown texts', (n) => file(keys(n)), (json) => checkLocale(json, { b: 'B' }), 2_000],
    [
      'known texts',
      (n) => ({ json: file(keys(n)), source: keys(n, 'b') }),
      ({ json, source }) => checkLocale(json, source),
      2_000,
    ],
    [
      'missing texts',
      (n) => ({ json: file({}), source: keys(n, 'b') }),
      ({ json, source }) => checkLocale(json, source),
      4_000,
    ],
    ['half a placeholder', (n) => file({ a: '{{'.repeat(n) }), (json) => checkLocale(json, { a: 'b' })],
    [
      'placeholders',
      (n) => file({ a: Array.from({ length: n }, (_, i) => `{{a${i}}}`).join('') }),
      (json) => checkLocale(json, { a: json.value.a.toUpperCase() }),
      4_000,
    ],
    ...[
      ['blanks', ' '],
      ['blanks and marks', ' .'],
      ['brackets', '('],
      ['quotation marks', '“‘'],
      ['quotation marks that close', '”’'],
      ['stars', ' *a'],
      ['low lines', ' _a'],
      ['a word', 'a'],
      ['one-letter words', 'v '],
      ['colons', ': '],
      ['what could be an address of mail', 'a.'],
      ['hyphens', ' -'],
      ['letters of two scripts', 'aа '],
      ['Greek X', 'Χ '],
      ['capitals', 'A '],
    ].map(([what, piece]) => [
      `a text of ${what}`,
      (n) => file({ a: `a${piece.repeat(n)}a` }),
      (json) => {
        for (const name of ['en', 'cs', 'fr'])
          checkLocale({ ...json, name }, { a: 'b c.' }, { detect: detectLanguage });
      },
      2_000,
    ]),
    [
      'records of unknown calls',
      (n) => ({ json: file(Array.from({ length: n }, (_, i) => ({ call: `b${i}` }))), calls: Object.keys(keys(n)) }),
      ({ json, calls }) => checkListFile(json, calls),
      400,
    ],
    [
      'words of unknown calls',
      (n) => ({
        json: file({ calls: keys(n) }),
        campaign: { calls: Array.from({ length: n }, (_, i) => ({ id: `b${i}` })) },
      }),
      ({ json, campaign }) => checkCampaignWords(json, { value: campaign }),
      4_000,
    ],
    [
      'files with faults',
      (n) => Array.from({ length: n }, (_, i) => ({ file: `a${i}`, key: '', level: 'error', message: 'is wrong.' })),
      toReport,
    ],
  ]);
});
