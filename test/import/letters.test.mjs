/** `leave-x-letter import`, on letters of the usual shape: their words, the files they become, what a run may not do. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';

/** A letter as Hugo has it, from its words; by them it is also looked up again. */
const WORDS = {
  title: 'An open letter to all: leave the platform',
  lead: 'Those who lead must act now —\u00a0“today”, not in 2030.',
  opening: [
    'We, Example Association 0042 & friends, write to you.  It isn’t the first time…',
    'Zażółć gęślą jaźń; Füße, œuvre, ἄλφα, {platform} and 5 * 3 = 15:',
  ],
  reasons: ['It is «right».', 'It is\u00a0possible: 100\u202f% of it.', 'It’s time!'],
  closing: ['Act now.', 'With kind regards, the board of Example Association 0042'],
  placeAndDate: 'Utrecht, 11 January 2025',
  sign: 'Sign the petition now!',
};

/** @param {Partial<typeof WORDS & { url: string, head: string, notice: string }>} [change] */
function markdown(change = {}) {
  const words = { ...WORDS, url: 'https://example.org/petition', head: '', notice: '', ...change };
  return [
    `---\ntitle: ${JSON.stringify(words.title)}\n${words.head}---`,
    words.notice,
    words.lead && `**${words.lead}**`,
    ...words.opening,
    words.reasons.map((text) => `1. ${text}`).join('\n'),
    ...words.closing,
    words.placeAndDate && `<p style="text-align:right">${words.placeAndDate}</p>`,
    words.url && `{{< but href="${words.url}" >}}${words.sign}{{< /but >}}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const DATED = { head: 'date: 2025-01-11T16:00:00+02:00\n' };
const noTrace = ({ stderr }) => assert.doesNotMatch(stderr, /^\s+at /m);

describe('import, one letter', () => {
  const folder = workingFolder();
  folder.write('letter.en.md', markdown(DATED));

  it('prints the locale with every word as it was, and nothing else', () => {
    const { status, stdout } = folder.run('import', 'letter.en.md');
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(folder.path), ['letter.en.md']);
    const { letter, petition } = JSON.parse(stdout);
    const source = readFileSync(join(folder.path, 'letter.en.md'), 'utf8');
    const texts = [letter.lead, ...Object.values(letter.opening), ...Object.values(letter.reasons)];
    texts.push(...Object.values(letter.closing), letter.placeAndDate, petition.sign);
    for (const text of texts) assert.ok(source.includes(text), text);
    assert.deepEqual(texts, [
      WORDS.lead,
      ...WORDS.opening,
      ...WORDS.reasons,
      ...WORDS.closing,
      WORDS.placeAndDate,
      WORDS.sign,
    ]);
    assert.equal(letter.title, WORDS.title);
  });

  it('writes its keys in the order in which they are read', () => {
    const { stdout } = folder.run('import', 'letter.en.md');
    const keys = [...stdout.matchAll(/"([\w-]+)":/g)].map(([, key]) => key);
    const numbered = (name, count) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
    assert.deepEqual(keys, [
      ...['letter', 'title', 'lead', 'opening', ...numbered('paragraph', 2), 'reasons', ...numbered('reason', 3)],
      ...['closing', ...numbered('paragraph', 2), 'placeAndDate', 'petition', 'sign'],
    ]);
    assert.ok(stdout.startsWith('{\n  "letter": {\n    "title"') && stdout.endsWith('}\n'));
  });

  it('writes a locale and a campaign that the check finds right', () => {
    const { status, stdout, stderr } = folder.run('import', 'letter.en.md', '--out', 'site/data');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'site/data/en.json\nsite/data/campaign.json\n');
    const source = { title: WORDS.title, lang: 'en', date: '2025-01-11' };
    assert.deepEqual(folder.read('site/data/campaign.json'), {
      id: 'letter',
      call: 'letter',
      calls: [{ id: 'letter', ...source, source }],
      endorsements: [],
      petitions: [
        {
          id: 'petition',
          url: 'https://example.org/petition',
          call: 'letter',
          languages: 'all',
          state: 'open',
          checked: '2025-01-11',
          source,
        },
      ],
      departures: [],
    });
    assert.deepEqual(folder.check('site/data/campaign.json'), { status: 0, findings: [] });
  });

  it('takes the date, the id and the state that it is told', () => {
    folder.run('import', 'letter.en.md', '--out', 'told', '--date', '2025-02', '--id', 'our-letter', '--closed');
    const { id, call, calls, petitions } = folder.read('told/campaign.json');
    assert.deepEqual([id, call, calls[0].id, petitions[0].call], Array(4).fill('our-letter'));
    assert.deepEqual([calls[0].date, calls[0].source.date, petitions[0].checked], Array(3).fill('2025-02'));
    assert.equal(petitions[0].state, 'closed');
  });

  it('without a date writes both files without it, and says how to give it', () => {
    folder.write('undated.en.md', markdown());
    const { status, stderr } = folder.run('import', 'undated.en.md', '--out', 'undated');
    assert.equal(status, 1);
    assert.match(stderr, /^campaign\.json\n {2}error: lacks the date of the letter: .*--date YYYY-MM-DD/);
    assert.equal(folder.read('undated/en.json').letter.title, WORDS.title);
    assert.doesNotMatch(JSON.stringify(folder.read('undated/campaign.json')), /"date"|"checked"/);
    folder.write('early.en.md', markdown({ head: 'date: 2999-01-01\n' }));
    assert.match(
      folder.run('import', 'early.en.md', '--out', 'early').stderr,
      /error: calls\.0\.date is in the future/,
    );
    folder.write('odd.en.md', markdown({ head: 'date: 11 January\n' }));
    assert.match(
      folder.run('import', 'odd.en.md', '--out', 'odd').stderr,
      /line 3, warning: “11 January” is not a date/,
    );
  });
});

describe('import finds the language', () => {
  const cases = [
    ['in _index.pt-pt.md', '_index.pt-pt.md', '', [], 'pt-PT'],
    ['in letter.nl.md', 'letter.nl.md', '', [], 'nl'],
    ['in nl.md', 'nl.md', '', [], 'nl'],
    ['in letter.zh_hant.markdown', 'letter.zh_hant.markdown', '', [], 'zh-Hant'],
    ['in the front matter', 'index.md', 'lang: nl-be\n', [], 'nl-BE'],
    ['in the front matter, as language', 'letter.md', 'language: "fy"\n', [], 'fy'],
    ['in --lang, before all others', 'letter.nl.md', 'lang: fr\n', ['--lang', 'de_at'], 'de-AT'],
    [
      'in the name, before the front matter',
      'letter.nl.md',
      'lang: fr\n',
      [],
      'nl',
      /line 3, warning: says “fr”, but the file name says nl/,
    ],
    [
      'not in index.md',
      'index.md',
      '',
      [],
      undefined,
      /index\.md\n {2}error: does not say its language: rename it to something like letter\.nl\.md/,
    ],
    ['not in letter.md', 'letter.md', '', [], undefined, /error: does not say its language/],
    ['not in open-letter.md', 'open-letter.md', '', [], undefined, /error: does not say its language/],
    ['not in nl-letter.md', 'nl-letter.md', '', [], undefined, /error: does not say its language/],
    ['not in letter.draft.md', 'letter.draft.md', '', [], undefined, /error: does not say its language/],
    ['not in a word', 'letter.md', 'lang: Dutch\n', [], undefined, /line 3, error: “Dutch” is not a language tag/],
  ];
  for (const [what, file, lang, args, expected, report] of cases)
    it(what, () => {
      const folder = workingFolder();
      folder.write(file, markdown({ head: `${lang}date: 2025\n` }));
      const { status, stderr } = folder.run('import', file, '--out', 'out', ...args);
      assert.equal(status, expected ? 0 : 1);
      assert.equal(existsSync(join(folder.path, 'out')), expected !== undefined);
      if (expected)
        assert.deepEqual(readdirSync(join(folder.path, 'out')).sort(), ['campaign.json', `${expected}.json`].sort());
      if (report) assert.match(stderr, report);
      else assert.equal(stderr, '');
    });
});

describe('import, several letters', () => {
  const folder = workingFolder();
  const write = (tag, change) =>
    folder.write(`letter.${tag}.md`, markdown({ title: `Letter ${tag}`, ...DATED, ...change }));
  /** @param {...string} tags */
  const run = (...tags) => {
    rmSync(join(folder.path, 'out'), { recursive: true, force: true });
    return folder.run('import', ...tags.map((tag) => `letter.${tag}.md`), '--out', 'out', '--drop');
  };

  for (const tag of ['de', 'en', 'fr', 'nl']) write(tag);
  write('ar', { reasons: ['One.', 'Two.'] });
  write('bg', { opening: ['One.'], closing: ['One.'] });
  write('cs', { url: 'https://example.org/cs' });
  write('da', { url: '' });
  write('el', { notice: '{{< alert >}}It is over.{{< /alert >}}' });
  write('es', { lead: '', placeAndDate: '' });
  write('et', { title: 'Letter en' });

  it('writes one file a language, and one campaign by the first of them', () => {
    const { status, stdout, stderr } = run('nl', 'de', 'en');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'out/nl.json\nout/de.json\nout/en.json\nout/campaign.json\n');
    assert.equal(folder.read('out/campaign.json').calls[0].lang, 'nl');
    assert.equal(folder.read('out/campaign.json').petitions.length, 1);
  });

  const differences = [
    ['another number of reasons', 'ar', /has 2 reasons where most have 3\./],
    [
      'another number of paragraphs',
      'bg',
      /has 1 paragraph before the list where most have 2\.\n.*has 1 paragraph after the list where most have 2\./,
    ],
    [
      'another address',
      'cs',
      /has its petition at https:\/\/example\.org\/cs where most have its petition at https:\/\/example\.org\/petition\./,
    ],
    ['no petition', 'da', /has no petition where most have its petition at/],
    ['a notice', 'el', /has 1 notice where most have no notice\./],
    [
      'no lead, no place and date',
      'es',
      /has no lead where most have a lead\.\n.*has no place and date where most have a place and date\./,
    ],
    ['the title of another', 'et', /has the same title as letter\.en\.md: “Letter en”/],
  ];
  for (const [what, tag, report] of differences)
    it(`points out ${what}`, () => {
      const { status, stderr } = run('en', tag, 'de', 'nl');
      assert.equal(status, 0);
      assert.match(stderr, report);
      const named = [...stderr.matchAll(/^\S.*\.md$/gm)].map(([name]) => name);
      assert.deepEqual(named, [`letter.${tag}.md`]);
    });

  it('compares two with the first of them', () => {
    assert.match(run('en', 'ar').stderr, /letter\.ar\.md\n {2}warning: has 2 reasons where letter\.en\.md has 3\./);
  });

  it('makes a petition of each address, for its languages', () => {
    run('en', 'cs', 'de', 'da');
    const { petitions } = folder.read('out/campaign.json');
    assert.deepEqual(
      petitions.map(({ id, url, languages }) => [id, url, languages]),
      [
        ['petition', 'https://example.org/petition', ['en', 'de']],
        ['petition-2', 'https://example.org/cs', ['cs']],
      ],
    );
  });

  it('refuses all where one is refused', () => {
    folder.write('letter.fi.md', '---\ntitle: x\n---\n\n{{< but >}}');
    const { status, stdout, stderr } = folder.run('import', 'letter.en.md', 'letter.fi.md', '--out', 'none');
    assert.deepEqual([status, stdout, existsSync(join(folder.path, 'none'))], [1, '', false]);
    assert.match(stderr, /letter\.fi\.md\n {2}line 5, error: /);
  });

  it('refuses two in one language', () => {
    folder.write('other.en.md', markdown());
    const { status, stderr } = folder.run('import', 'letter.en.md', 'other.en.md', '--out', 'none');
    assert.equal(status, 1);
    assert.match(stderr, /other\.en\.md\n {2}error: is in en, as letter\.en\.md is: import one of the two/);
    assert.ok(!existsSync(join(folder.path, 'none')));
  });
});

describe('import writes', () => {
  it('over nothing, unless --force says so', () => {
    const folder = workingFolder();
    folder.write('letter.en.md', markdown(DATED));
    mkdirSync(join(folder.path, 'out'));
    folder.write('out/campaign.json', 'mine');
    const refused = folder.run('import', 'letter.en.md', '--out', 'out');
    assert.deepEqual([refused.status, refused.stdout], [1, '']);
    const broken = /^out\/campaign\.json\n {2}error: already exists, but is not a campaign .*Nothing was written/;
    assert.match(refused.stderr, broken);
    // what cannot be read may hold petitions, and is not replaced in any case
    assert.match(folder.run('import', 'letter.en.md', '--out', 'out', '--force').stderr, broken);
    assert.deepEqual(readdirSync(join(folder.path, 'out')), ['campaign.json']);
    assert.equal(readFileSync(join(folder.path, 'out/campaign.json'), 'utf8'), 'mine');
    rmSync(join(folder.path, 'out/campaign.json'));
    folder.write('out/en.json', 'mine');
    assert.match(
      folder.run('import', 'letter.en.md', '--out', 'out').stderr,
      /^out\/en\.json\n {2}error: already exists: nothing was written\. To replace it, use --force/,
    );
    assert.equal(folder.run('import', 'letter.en.md', '--out', 'out', '--force').status, 0);
    assert.equal(folder.read('out/campaign.json').id, 'letter');
    assert.deepEqual(readdirSync(join(folder.path, 'out')), ['campaign.json', 'en.json']);
  });

  it('nothing where one file cannot be written', () => {
    const folder = workingFolder();
    folder.write('letter.en.md', markdown(DATED));
    mkdirSync(join(folder.path, 'out/campaign.json'), { recursive: true });
    const { status, stderr } = folder.run('import', 'letter.en.md', '--out', 'out', '--force');
    assert.equal(status, 1);
    assert.match(stderr, /out\/campaign\.json\n {2}error: is a folder/);
    assert.deepEqual(readdirSync(join(folder.path, 'out')), ['campaign.json']);
    folder.write('file', 'x');
    const within = folder.run('import', 'letter.en.md', '--out', 'file/out');
    assert.equal(within.status, 1);
    assert.match(within.stderr, /error: cannot be written/);
    noTrace(within);
  });

  it('through a link, which stays one', () => {
    const folder = workingFolder();
    folder.write('letter.en.md', markdown(DATED));
    mkdirSync(join(folder.path, 'out'));
    folder.write('words.json', 'old');
    symlinkSync('../words.json', join(folder.path, 'out/en.json'));
    folder.run('import', 'letter.en.md', '--out', 'out', '--force');
    assert.equal(folder.read('words.json').letter.title, WORDS.title);
  });

  it('nothing with --strict where something is lost', () => {
    const folder = workingFolder();
    folder.write('letter.en.md', markdown({ ...DATED, closing: ['See this. ![](https://example.org/)'] }));
    const { status, stdout, stderr } = folder.run('import', 'letter.en.md', '--out', 'out', '--strict');
    assert.deepEqual([status, stdout, existsSync(join(folder.path, 'out'))], [1, '', false]);
    assert.match(stderr, /line 16, error: an image/);
    assert.equal(folder.run('import', 'letter.en.md', '--strict').stdout, '');
    assert.equal(folder.run('import', 'letter.en.md', '--out', 'out').status, 0);
    folder.write('right.en.md', markdown(DATED));
    assert.equal(folder.run('import', 'right.en.md', '--out', 'right', '--strict').status, 0);
    folder.write('undated.en.md', markdown());
    assert.equal(folder.run('import', 'undated.en.md', '--out', 'undated', '--strict').status, 1);
    assert.ok(!existsSync(join(folder.path, 'undated')));
  });
});

describe('import refuses', () => {
  const folder = workingFolder();
  folder.write('letter.en.md', markdown());
  folder.write('letter.nl.md', markdown());
  mkdirSync(join(folder.path, 'folder.md'));
  folder.write('long.md', 'word '.repeat(50_000));
  folder.write('deep.md', `---\ntitle: x\n---\n\n${'>'.repeat(5_000)} x`);
  writeFileSync(join(folder.path, 'latin.md'), Buffer.from('---\ntitle: x\n---\n\nÉté\n', 'latin1'));
  writeFileSync(join(folder.path, 'binary.md'), Buffer.from([0x74, 0x0a, 0x00, 0xff]));

  const files = [
    ['a file that is not there', 'none.md', /^none\.md\n {2}error: does not exist\./],
    ['a folder', 'folder.md', /^folder\.md\n {2}error: is a folder/],
    ['what is too long for a letter', 'long.md', /error: is larger than 200 kB/],
    ['what is nested too deeply', 'deep.md', /line 5, error: .*nested too deeply/],
    ['what is no text', 'binary.md', /line 2, error: is not text/],
  ];
  for (const [what, file, report] of files)
    it(what, () => {
      const run = folder.run('import', file);
      assert.deepEqual([run.status, run.stdout], [1, '']);
      assert.match(run.stderr, report);
      noTrace(run);
    });

  it('nothing for being in Latin-1, but says so', () => {
    const { status, stdout, stderr } = folder.run('import', 'latin.md');
    assert.equal(status, 0);
    assert.match(stdout, /Été/);
    assert.match(stderr, /is not in UTF-8, and is read as windows-1252, such as “Été”/);
  });

  const calls = [
    ['no file', [], /Name the letter/],
    ['several files without --out', ['letter.en.md', 'letter.nl.md'], /--out DIR/],
    [
      '--lang for several',
      ['letter.en.md', 'letter.nl.md', '--out', 'x', '--lang', 'nl'],
      /--lang works with only one letter/,
    ],
    ['a language that is none', ['letter.en.md', '--lang', 'x y'], /--lang "x y" is not a language tag/],
    ['a date that is none', ['letter.en.md', '--date', '11-1-2025'], /--date "11-1-2025" is not a date/],
    ['an id that is none', ['letter.en.md', '--id', 'Our Letter'], /--id "Our Letter" must be/],
    ['a folder without a name', ['letter.en.md', '--out', ''], /--out needs/],
    ['an option that there is not', ['letter.en.md', '--xml'], /--xml/],
    [
      '--map with letters',
      ['letter.en.md', '--map', 'name=x'],
      /--map works only with --endorsements or --representatives/,
    ],
    ['--lang with endorsements', ['--endorsements', 'x.csv', '--lang', 'nl'], /--lang works only with letters/],
    ['letters and endorsements at once', ['letter.en.md', '--endorsements', 'x.csv'], /representatives separately/],
  ];
  for (const [what, args, report] of calls)
    it(`as wrong use: ${what}`, () => {
      const run = folder.run('import', ...args);
      assert.deepEqual([run.status, run.stdout], [2, '']);
      assert.match(run.stderr, report);
      noTrace(run);
    });

  it('nothing when asked for help', () => {
    const { status, stdout, stderr } = folder.run('import', '--help');
    assert.deepEqual([status, stderr], [0, '']);
    for (const option of [
      'out',
      'lang',
      'date',
      'id',
      'closed',
      'strict',
      'force',
      'endorsements',
      'list',
      'map',
      'set',
      'ignore',
      'dates',
      'people',
      'json',
    ])
      assert.match(stdout, new RegExp(`--${option}\\b`));
    assert.match(folder.run('--help').stdout, /leave-x-letter import/);
  });
});
