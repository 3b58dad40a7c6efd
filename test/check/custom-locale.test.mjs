/** `leave-x-letter check`, on a letter that somebody brings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../../src/data/read-json.build.mjs';
import { workingFolder } from '../cli/run.mjs';

const EXAMPLE = new URL('../../src/cli/example/', import.meta.url);
const example = (name) => readJson(new URL(`${name}.json`, EXAMPLE));

describe('check finds in a custom letter', () => {
  const cases = [
    ['no title', (words) => delete words.letter.title, 'error', 'letter', /lacks its title/],
    ['an empty paragraph', (words) => (words.letter.opening.heat = ' '), 'error', 'letter.opening.heat', /is empty/],
    ['a number for a text', (words) => (words.letter.lead = 7), 'error', 'letter.lead', /must be a text/],
    [
      'paragraphs in a list',
      (words) => (words.letter.opening = ['One.']),
      'error',
      'letter.opening',
      /a name for each paragraph/,
    ],
    [
      'a paragraph with a number for a name',
      (words) => (words.letter.opening['1'] = 'One.'),
      'error',
      'letter.opening.1',
      /numbers are put in numerical order/,
    ],
    [
      'a part that no letter has',
      (words) => (words.letter.postscript = 'PS'),
      'error',
      'letter.postscript',
      /is not a part of a letter/,
    ],
    [
      'a word that is not known',
      (words) => (words.petition.sing = 'Sign'),
      'error',
      'petition.sing',
      /is not one of the bundled texts/,
    ],
    [
      'a word that has another name now',
      (words) => (words.endorsements = { count_one: '{{count}} {{call}}', count_other: '{{count}} {{call}}' }),
      'error',
      'endorsements.count_one',
      /is now called endorsements\.organisations_one/,
    ],
    [
      'a placeholder that is lost',
      (words) => (words.petition.area = 'Area'),
      'error',
      'petition.area',
      /lacks \{\{area\}\}/,
    ],
    [
      'an addressee that is only a note',
      (words) => (words.calls['example-trees'].addressee = '[to whom?]'),
      'error',
      'calls.example-trees.addressee',
      /only a note in brackets/,
    ],
    [
      'a character that nobody sees',
      (words) => (words.letter.title += '\u200B'),
      'warning',
      'letter.title',
      /invisible characters \(U\+200B\)/,
    ],
    ['two blanks', (words) => (words.letter.title += '  now'), 'warning', 'letter.title', /two spaces in a row/],
    [
      'a plural form that is none',
      (words) => (words.petition.signatures_few = '{{count}} {{date}}'),
      'error',
      'petition.signatures_few',
      /one of the plural forms/,
    ],
    [
      'a field that is not shown',
      (words) => (words.calls['example-trees'].date = '2025'),
      'error',
      'calls.example-trees.date',
      /is not shown/,
    ],
    [
      'a petition without a title',
      (words) => delete words.petitions['example-trees'],
      'warning',
      'petitions.example-trees',
      /readers see its address/,
    ],
  ];
  for (const [what, change, level, key, message] of cases)
    it(what, () => {
      const folder = workingFolder();
      const words = example('en');
      change(words);
      folder.write('en.json', words);
      folder.write('campaign.json', example('campaign'));
      const { status, findings } = folder.check('.');
      const found = findings.find((one) => one.key === key);
      assert.ok(found, JSON.stringify(findings));
      assert.equal(found.level, level);
      assert.match(found.message, message);
      assert.ok(found.line >= 1);
      assert.equal(status, level === 'error' ? 1 : 0);
    });

  it('a record that is not in the campaign, and a title that readers miss', () => {
    const folder = workingFolder();
    const words = example('nl');
    words.petitions.other = { title: 'Iets anders' };
    delete words.calls['example-trees'].title;
    folder.write('nl.json', words);
    folder.write('campaign.json', example('campaign'));
    assert.deepEqual(
      folder.check('.').findings.map(({ level, key, message }) => `${level} ${key} ${message}`),
      [
        'warning petitions.other does not belong to a record in campaign.json, which has: example-trees.',
        'warning calls.example-trees has no "title": readers see the one in en.',
      ],
    );
  });

  it('no campaign beside it', () => {
    const folder = workingFolder();
    folder.write('en.json', example('en'));
    assert.match(folder.check('.').findings[0].message, /has no campaign\.json beside it/);
  });

  it('a file that is named after no language, in one line', () => {
    const folder = workingFolder();
    folder.write('en.json', example('en'));
    folder.write('campaign.json', example('campaign'));
    folder.write('package.json', { name: 'example' });
    const { findings } = folder.check('.');
    assert.equal(findings.length, 1);
    assert.match(findings[0].message, /is not named after a known language/);
  });

  it('endorsements of a call that the campaign beside them does not have', () => {
    const folder = workingFolder();
    folder.write('campaign.json', example('campaign'));
    folder.write('list.json', [null, { ...example('campaign').endorsements[0], call: 'example-tree' }]);
    const [, found] = folder.check('list.json').findings;
    assert.deepEqual([found.key, found.level], ['1.call', 'error']);
    assert.match(found.message, /Its calls are: example-trees/);
  });

  it('departures without the name of what was left', () => {
    const folder = workingFolder();
    const departure = {
      id: 'example-0042',
      name: 'Example Association 0042',
      country: 'NL',
      status: 'left',
      date: '2025-03-01',
      source: { title: 'An example', date: '2025-03-01' },
    };
    folder.write('campaign.json', { ...example('campaign'), departures: [departure] });
    const [found] = folder.check('campaign.json').findings;
    assert.deepEqual([found.key, found.level], ['calls.0.platforms', 'error']);
  });

  it('a paragraph that another language has', () => {
    const folder = workingFolder();
    const words = example('nl');
    delete words.letter.reasons.birds;
    folder.write('nl.json', words);
    folder.write('en.json', example('en'));
    folder.write('campaign.json', example('campaign'));
    assert.deepEqual(
      folder.check('nl.json').findings.map(({ key, message }) => `${key} ${message}`),
      ['letter.reasons lacks "birds", which en.json has.'],
    );
  });

  it('the words of a related call, which readers have to be told', () => {
    const folder = workingFolder();
    const campaign = example('campaign');
    campaign.calls.push({ ...campaign.calls[0], id: 'example-related' });
    campaign.endorsements[0].call = 'example-related';
    folder.write('campaign.json', campaign);
    folder.write('en.json', example('en'));
    assert.deepEqual(
      folder.check('.').findings.map(({ key }) => key),
      ['calls.example-related', 'calls.example-related'],
    );
  });

  it('a language that is not bundled: what will be English', () => {
    const folder = workingFolder();
    folder.write('uk.json', { letter: { title: 'Приклад' } });
    const [found] = folder.check('uk.json').findings;
    assert.equal(found.level, 'warning');
    assert.match(found.message, /texts of the interface will be in English, such as/);
  });

  it('nothing, where the letter may hold what it likes', () => {
    const folder = workingFolder();
    folder.write('en.json', { letter: { title: 'T', opening: { a: '<b> {{x}} { } "quoted" **' } } });
    folder.write('campaign.json', example('campaign'));
    const errors = folder.check('en.json').findings.filter(({ level }) => level === 'error');
    assert.deepEqual(errors, []);
  });
});
