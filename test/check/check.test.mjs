/** `leave-x-letter check`: each kind of fault, shown by a file that has it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCampaign } from '../../src/campaign/campaign.build.mjs';
import { readLanguages, readLocale } from '../../src/i18n/words.build.mjs';
import { exampleDepartures, exampleEndorsements, examplePeople } from '../example-records.mjs';
import { workingFolder } from '../cli/run.mjs';

describe('check, on what is bundled', () => {
  it('finds no error in 24 languages', () => {
    const { status, findings } = workingFolder('locales').check('.');
    assert.deepEqual(
      findings.filter(({ level }) => level === 'error'),
      [],
    );
    assert.equal(status, 0);
    assert.equal(readLanguages().length, 24);
  });

  it('finds none in the campaign, as a folder and as one file', () => {
    const folder = workingFolder('src/campaign/leave-x');
    assert.deepEqual(folder.check('.').findings, []);
    folder.write('whole.json', readCampaign());
    assert.deepEqual(folder.check('whole.json').findings, []);
  });
});

/** Polish, with one change. */
const polish = (change) => {
  const words = readLocale('pl');
  change(words);
  return words;
};

describe('check finds in a locale', () => {
  const cases = [
    [
      'a missing key',
      polish((words) => delete words.letter.lead),
      'error',
      'letter.lead',
      /is missing\. In English: “To protect democracy/,
    ],
    ['an unknown key', polish((words) => (words.letter.led = 'Wzór')), 'error', 'letter.led', /is not in en\.json/],
    [
      'a lost placeholder',
      polish((words) => (words.petition.area = 'Obszar')),
      'error',
      'petition.area',
      /lacks \{\{area\}\}/,
    ],
    [
      'a placeholder with another name',
      polish((words) => (words.petition.area = 'Obszar: {{obszar}}')),
      'error',
      'petition.area',
      /has \{\{obszar\}\} where English has \{\{area\}\}/,
    ],
    [
      'a placeholder too many',
      polish((words) => (words.petition.closed += ' {{date}}')),
      'error',
      'petition.closed',
      /has \{\{date\}\}, which English does not have/,
    ],
    [
      'a placeholder with one brace',
      polish((words) => (words.petition.area = 'Obszar: {{area}} {area}')),
      'error',
      'petition.area',
      /single \{ or \}/,
    ],
    [
      'a missing plural form',
      polish((words) => delete words.endorsements.organisations_few),
      'error',
      'endorsements.organisations_few',
      /is missing \(the form that Polish needs for 2, 3, 4, 22\)/,
    ],
    [
      'a plural form of another language',
      polish((words) => (words.endorsements.organisations_two = '{{count}} {{call}}')),
      'error',
      'endorsements.organisations_two',
      /Polish does not have\. It has: one, few, many, other/,
    ],
    [
      'a plural without its form',
      polish((words) => (words.endorsements.organisations = '{{count}} {{call}}')),
      'error',
      'endorsements.organisations',
      /needs its plural forms instead: endorsements\.organisations_one/,
    ],
    ['an empty text', polish((words) => (words.letter.lead = ' ')), 'error', 'letter.lead', /is empty\. In English/],
    ['a list', polish((words) => (words.letter.lead = ['a'])), 'error', 'letter.lead', /must be a text/],
    ['markup', polish((words) => (words.letter.lead = 'Ważne: <b>teraz</b>.')), 'error', 'letter.lead', /markup/],
    ['an entity', polish((words) => (words.letter.lead = 'X &amp; Y.')), 'error', 'letter.lead', /markup/],
    [
      'a text left in English',
      polish((words) => (words.letter.lead = readLocale('en').letter.lead)),
      'warning',
      'letter.lead',
      /is the English text/,
    ],
    [
      'quotation marks of another language',
      polish((words) => (words.letter.lead = 'To jest “ważne”.')),
      'warning',
      'letter.lead',
      /has “ as quotation marks; Polish has „ ” « »/,
    ],
    [
      'straight quotation marks',
      polish((words) => (words.letter.lead = 'To "ważne".')),
      'warning',
      'letter.lead',
      /has " as/,
    ],
  ];
  for (const [what, words, level, key, message] of cases)
    it(what, () => {
      const folder = workingFolder();
      folder.write('pl.json', words);
      const { status, findings } = folder.check('pl.json');
      assert.deepEqual(
        findings.map((one) => [one.level, one.key]),
        [[level, key]],
      );
      assert.match(findings[0].message, message);
      assert.equal(status, level === 'error' ? 1 : 0);
    });

  it('the line of the fault', () => {
    const folder = workingFolder();
    folder.write(
      'pl.json',
      polish((words) => (words.petition.area = ' ')),
    );
    const { findings } = folder.check('pl.json');
    const lines = JSON.stringify(folder.read('pl.json'), null, 2).split('\n');
    assert.match(lines[findings[0].line - 1], /"area": " "/);
    assert.match(
      folder.run('check', 'pl.json').stdout,
      new RegExp(`pl\\.json\\n {2}line ${findings[0].line}, error: petition\\.area is empty`),
    );
  });

  for (const [name, advice] of [
    ['PL.json', /rename the file to pl\.json/],
    ['pt_br.json', /rename the file to pt-BR\.json/],
    ['polski język.json', /name the file after its language, such as nl\.json/],
  ])
    it(`a file name that is no canonical tag: ${name}`, () => {
      const folder = workingFolder();
      folder.write(name, readLocale('pl'));
      const { status, findings } = folder.check(name);
      assert.equal(findings.length, 1);
      assert.match(findings[0].message, advice);
      assert.equal(status, 1);
    });

  for (const [what, text, line, message] of [
    ['a missing comma', '{\n  "a": "1"\n  "b": "2"\n}', 3, /a comma is missing before this/],
    ['a comma too many', '{\n  "a": "1",\n}', 3, /an extra comma before it/],
    ['an open text', '{\n  "a": "1\n}', 2, /its final " is missing/],
    ['a comment', '{\n  // note\n  "a": "1"\n}', 2, /JSON has no comments/],
    ['nothing', '', 1, /this is not JSON|the file is empty/],
    ['a page', '<!doctype html>', 1, /cannot be read as JSON/],
  ])
    it(`what is no JSON: ${what}`, () => {
      const folder = workingFolder();
      folder.write('pl.json', text);
      const { status, findings } = folder.check('pl.json');
      assert.deepEqual(
        findings.map((one) => one.line),
        [line],
      );
      assert.match(findings[0].message, message);
      assert.equal(status, 1);
    });

  it('a key that stands twice', () => {
    const folder = workingFolder();
    folder.write('pl.json', JSON.stringify(readLocale('pl'), null, 2).replace('{', '{\n  "letter": {},'));
    assert.match(folder.check('pl.json').findings[0].message, /occurs twice/);
  });

  it('what is nested too deeply', () => {
    const folder = workingFolder();
    folder.write('pl.json', '['.repeat(50_000) + ']'.repeat(50_000));
    assert.match(folder.check('pl.json').findings[0].message, /nested too deeply|cannot be read as JSON/);
  });

  it('nothing wrong with a byte-order mark', () => {
    const folder = workingFolder();
    folder.write('pl.json', `\uFEFF${JSON.stringify(readLocale('pl'))}`);
    assert.deepEqual(folder.check('pl.json').findings, []);
  });
});

describe('check finds in a campaign', () => {
  const record = (change) => {
    const campaign = readCampaign();
    change(campaign);
    return campaign;
  };
  const cases = [
    [
      'a missing source',
      record(({ endorsements }) => delete endorsements[0].source),
      'endorsements.0.source',
      /^is missing\.$/,
    ],
    ['a text instead of a list', record((campaign) => (campaign.petitions = 'none')), 'petitions', /must be a list/],
    [
      'a status that there is not',
      record(({ departures }) => (departures[0].status = 'gone')),
      'departures.0.status',
      /must be one of: "left", "leaving", "reviewing", "staying"/,
    ],
    [
      'an address without https',
      record(({ petitions }) => (petitions[0].url = 'http://example.org')),
      'petitions.0.url',
      /https/,
    ],
    ['a day that does not exist', record(({ calls }) => (calls[0].date = '2025-02-30')), 'calls.0.date', /YYYY-MM-DD/],
    ['an empty name', record(({ departures }) => (departures[0].name = '')), 'departures.0.name', /must not be empty/],
    [
      'languages that are neither',
      record(({ petitions }) => (petitions[0].languages = 'de')),
      'petitions.0.languages',
      /"all", or a list/,
    ],
    [
      'a call that is not there',
      record(({ endorsements }) => (endorsements[0].call = 'example')),
      'endorsements.0.call',
      /not in calls/,
    ],
  ];
  for (const [what, campaign, key, message] of cases)
    it(what, () => {
      const folder = workingFolder();
      folder.write('campaign.json', campaign);
      const { status, findings } = folder.check('campaign.json');
      assert.deepEqual(
        findings.map((one) => [one.level, one.key]),
        [['error', key]],
      );
      assert.match(findings[0].message, message);
      assert.ok(findings[0].line > 0);
      assert.equal(status, 1);
    });

  for (const [what, change, key, message] of [
    ['a person', { kind: 'person' }, 'kind', /people are never bundled/],
    ['no country', { country: undefined }, 'country', /is missing/],
    ['no date', { date: undefined }, 'date', /is missing/],
  ])
    it(`in the bundled one, ${what}; in another, nothing`, () => {
      const folder = workingFolder('src/campaign/leave-x');
      folder.write('endorsements/nluug.json', { ...folder.read('endorsements/nluug.json'), ...change });
      const { findings } = folder.check('.');
      assert.deepEqual(
        findings.map((one) => [one.level, one.key]),
        [['error', key]],
      );
      assert.match(findings[0].message, message);
      folder.write('campaign.json', { ...folder.read('campaign.json'), id: 'example' });
      assert.deepEqual(folder.check('.').findings, []);
    });

  it('what is wrong with a shared list in it, once', () => {
    const campaign = readCampaign();
    const { shared, endorsements } = examplePeople(3);
    const folder = workingFolder();
    const write = (ofAll) =>
      folder.write('campaign.json', { ...campaign, endorsements: { shared: { ...shared, ...ofAll }, endorsements } });
    write({});
    assert.deepEqual(folder.check('campaign.json').findings, []);
    write({ call: 'example' });
    assert.deepEqual(
      folder.check('campaign.json').findings.map((one) => [one.level, one.key]),
      [['error', 'endorsements.shared.call']],
    );
  });

  it('a file that is not named after its record', () => {
    const folder = workingFolder('src/campaign/leave-x');
    folder.write('endorsements/nluug.json', { ...folder.read('endorsements/nluug.json'), id: 'example' });
    const { findings } = folder.check('.');
    assert.match(findings[0].message, /name the file example\.json/);
    assert.match(findings[0].file, /nluug\.json$/);
  });
});

describe('check finds in a list of records', () => {
  const [first, second] = exampleEndorsements(2);
  const list = (change) => [{ ...first, ...change }, second];
  const cases = [
    ['a missing source', list({ source: undefined }), 'error', '0.source', /^is missing/],
    ['an address without https', list({ url: 'http://example.org' }), 'error', '0.url', /https/],
    ['a date in the future', list({ date: '2999' }), 'error', '0.date', /is in the future/],
    [
      'a source of the future',
      list({ source: { title: 'Example', date: '2999-01' } }),
      'error',
      '0.source.date',
      /is in the future/,
    ],
    ['a duplicate by id', [first, { ...first, url: 'https://example.org/x' }], 'error', '1.id', /repeats record 0/],
    ['a duplicate by address', [first, { ...first, id: 'example-x' }], 'error', '1.id', /repeats record 0/],
    [
      'a title that is only a note',
      list({ source: { title: '[title unknown]', date: '2025' } }),
      'error',
      '0.source.title',
      /only a note in brackets: .*its "type"/,
    ],
    ['a name in capitals', list({ name: 'EXAMPLE ASSOCIATION' }), 'warning', '0.name', /all in capitals/],
    ['a field that is not read', list({ knd: 'media' }), 'warning', '0.knd', /is not a field of this record/],
    ['an e-mail address', list({ name: 'Example <a@example.org>' }), 'error', '0.name', /contains an e-mail address/],
    ['one within an address', list({ url: 'https://example.org/?a=a%40b.example' }), 'error', '0.url', /e-mail/],
    ['a telephone number', list({ name: 'Example +31 20 123 45 67' }), 'warning', '0.name', /like a telephone number/],
    ['a field of persons', list({ place: 'Example Town' }), 'error', '0.place', /allowed only with "kind": "person"/],
  ];
  for (const [what, records, level, key, message] of cases)
    it(what, () => {
      const folder = workingFolder();
      folder.write('list.json', records);
      const { status, findings } = folder.check('list.json');
      assert.deepEqual(
        findings.map((one) => [one.level, one.key]),
        [[level, key]],
      );
      assert.match(findings[0].message, message);
      assert.equal(status, level === 'error' ? 1 : 0);
    });

  const { shared, endorsements } = examplePeople(3);
  const people = (change, ofAll) => ({
    shared: { ...shared, ...ofAll },
    endorsements: [{ ...endorsements[0], ...change }, ...endorsements.slice(1)],
  });
  const sharedCases = [
    ['what is shared', people({}, { source: { title: 'Example' } }), 'error', 'shared.source.date', /is missing/],
    ['what is shared, that nobody reads', people({}, { knd: 'x' }), 'warning', 'shared.knd', /is not a field/],
    ['an e-mail address in it', people({}, { place: 'a@example.org' }), 'error', 'shared.place', /e-mail address/],
    ['a date in it', people({}, { date: '2999' }), 'error', 'shared.date', /is in the future/],
    ['a record', people({ role: 'friend' }), 'error', 'endorsements.0.role', /must be one of/],
    ['a record twice', people({ id: endorsements[1].id }), 'error', 'endorsements.1.id', /repeats record 0/],
    ['no records', { shared }, 'error', '', /must be \{ "shared": \{ … \}, "endorsements": \[ … \] \}/],
  ];
  for (const [what, list, level, key, message] of sharedCases)
    it(`in a shared list, once: ${what}`, () => {
      const folder = workingFolder();
      folder.write('list.json', list);
      const { findings } = folder.check('list.json');
      assert.deepEqual(
        findings.map((one) => [one.level, one.key]),
        [[level, key]],
      );
      assert.match(findings[0].message, message);
      assert.ok(findings[0].line > 0);
    });

  it('nothing wrong with people who share what is known of them', () => {
    const folder = workingFolder();
    const { country, date, ...rest } = shared;
    folder.write('list.json', { shared: rest, endorsements });
    assert.deepEqual(folder.check('list.json').findings, []);
  });

  it('nothing wrong with SETUP, NLUUG and two lists that are right', () => {
    const folder = workingFolder();
    folder.write('list.json', [
      { ...first, name: 'SETUP' },
      { ...second, name: 'NLUUG' },
    ]);
    folder.write('departures.json', exampleDepartures(30));
    assert.deepEqual(folder.check('list.json', 'departures.json').findings, []);
  });
});
