/** The way of a custom letter: `init`, `check`, `render`, and what each refuses. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { renderStatic } from 'leave-x-letter/static';
import { readJson } from '../../src/data/read-json.build.mjs';
import { workingFolder } from './run.mjs';

const EXAMPLE = new URL('../../src/cli/example/', import.meta.url);
const example = (name) => structuredClone(readJson(new URL(`${name}.json`, EXAMPLE)));
const ABOUT_X = /\bX\b|Twitter|Musk|Leave|leavex|openpetition|Bits of Freedom|Mastodon/;
const text = (folder, name) => readFileSync(join(folder.path, name), 'utf8');

/** What a reader sees, as one line. */
const seen = (html) =>
  html
    .replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Every text of a letter, in its order. */
const textsOf = ({ letter: { title, lead, opening, reasons, closing, placeAndDate } }) =>
  [title, lead, opening, reasons, closing, placeAndDate].flatMap((part) =>
    typeof part === 'object' ? Object.values(part) : part,
  );

describe('init', () => {
  const folder = workingFolder();
  const made = folder.run('init', 'letter');

  it('makes a folder with words, a campaign, a page and a README of ten lines', () => {
    assert.deepEqual(made.stderr, '');
    assert.equal(made.status, 0);
    assert.deepEqual(readdirSync(join(folder.path, 'letter')).sort(), [
      'README.md',
      'campaign.json',
      'en.json',
      'index.html',
    ]);
    assert.equal(text(folder, 'letter/README.md').split('\n').length - 1, 10);
  });

  it('makes what the check has nothing to say of', () => {
    assert.deepEqual(folder.check('letter'), { status: 0, findings: [] });
  });

  it('makes the page that the command of its README makes', () => {
    const [, command] = /`npx (leave-x-letter render [^`]*) > index\.html`/.exec(text(folder, 'letter/README.md'));
    const args = command.split(/\s+/).slice(1);
    const quoted = args.map((one) => one.replaceAll('"', ''));
    const inside = workingFolder();
    assert.equal(inside.run('init', '.').status, 0);
    assert.equal(inside.run(...quoted).stdout, text(inside, 'index.html'));
  });

  it('says that everything in it is made up', () => {
    for (const { name, url } of example('campaign').endorsements) {
      assert.match(name, /^Example /);
      assert.match(url, /^https:\/\/example\.org\//);
    }
  });

  it('overwrites nothing, and writes nothing where one file is there', () => {
    const other = workingFolder();
    other.write('en.json', { mine: 'mine' });
    const { status, stderr } = other.run('init', '.');
    assert.equal(status, 1);
    assert.match(stderr, /en\.json\n.*already exists/);
    assert.deepEqual(readdirSync(other.path), ['en.json']);
    assert.equal(other.run('init', '.', '--force').status, 0);
    assert.deepEqual(other.read('en.json'), example('en'));
  });
});

describe('a letter for another cause, in two languages', () => {
  const folder = workingFolder();
  folder.run('init', '.');
  folder.write('nl.json', example('nl'));

  it('passes the check', () => {
    assert.deepEqual(folder.check('.'), { status: 0, findings: [] });
  });

  for (const lang of ['en', 'nl'])
    for (const whole of [false, true])
      it(`${lang}, ${whole ? 'a whole page' : 'a fragment'}: every word in its order, and not one about X`, () => {
        const args = ['render', '--lang', lang, '--locales', '.', '--campaign', 'campaign.json'];
        const places = ['--locales-src', '{lang}.json', '--campaign-src', 'campaign.json'];
        const { status, stdout, stderr } = folder.run(...args, ...(whole ? ['--document'] : places));
        assert.equal(stderr, '');
        assert.equal(status, 0);
        assert.match(stdout, whole ? /^<!doctype html>\n<html lang="(en|nl)" dir="ltr">/ : /^<leave-x-letter lang=/);
        const read = seen(stdout);
        let end = 0;
        for (const one of textsOf(example(lang))) {
          const start = read.indexOf(one, end);
          assert.ok(start >= end, one);
          end = start;
        }
        assert.match(read, /Example Association 0042/);
        assert.doesNotMatch(read, ABOUT_X);
        assert.match(stdout, /href="https:\/\/example\.org\/trees\/sign"/);
      });
});

describe('render', () => {
  it('prints what renderStatic returns, with all that it was told', async () => {
    const { stdout } = workingFolder().run(
      'render',
      '--lang',
      'de-AT',
      '--country',
      'DE',
      '--heading-level',
      '1',
      '--departures',
    );
    const expected = await renderStatic({ lang: 'de-AT', country: 'DE', headingLevel: 1, departures: true });
    assert.equal(stdout, `${expected}\n`);
    assert.match(stdout, /part="departures"/);
  });

  it('takes the words of a language that serves the one asked for', () => {
    const folder = workingFolder();
    folder.write('nl.json', example('nl'));
    assert.match(folder.run('render', '--lang', 'nl-BE', '--locales', '.').stdout, /^<leave-x-letter lang="nl"/);
  });

  it('writes down where the element finds the same', () => {
    const folder = workingFolder();
    folder.run('init', '.');
    const { stdout } = folder.run(
      ...['render', '--lang', 'en', '--locales', '.', '--campaign', 'campaign.json', '--document'],
      ...[
        '--locales-src',
        '/l/{lang}.json',
        '--languages',
        'en nl',
        '--campaign-src',
        '/c.json',
        '--script',
        '/embed.js',
      ],
    );
    assert.match(
      stdout,
      /<leave-x-letter lang="en" heading-level="1" locales-src="\/l\/\{lang\}\.json" languages="en nl" campaign-src="\/c\.json">/,
    );
    assert.match(stdout, /<script type="module" src="\/embed\.js"><\/script>/);
  });

  it('keeps blanks that do not break, and shows marks as they are', async () => {
    const title = '\u00a0a\u00a0<b> & "c"\u00a0';
    const html = await renderStatic({ lang: 'nl', locale: { letter: { title } } });
    assert.match(html, /<h2 class="heading" part="heading">\u00a0a\u00a0&lt;b&gt; &amp; &quot;c&quot;\u00a0<\/h2>/);
  });

  it('warns where the element that takes over would show something else', () => {
    const folder = workingFolder();
    folder.run('init', '.');
    const args = ['render', '--lang', 'en', '--locales', '.'];
    const bare = folder.run(...args);
    assert.equal(bare.status, 0);
    assert.match(bare.stderr, /is shown with the bundled campaign/);
    assert.match(bare.stderr, /To name its address: --locales-src/);
    assert.match(bare.stdout, /^<leave-x-letter lang="en">/);
    assert.match(folder.run(...args, '--campaign', 'campaign.json').stderr, /To name its address: --campaign-src/);
    assert.equal(folder.run(...args, '--campaign', 'campaign.json', '--document').stderr, '');
  });

  it('has no heading above nothing', async () => {
    const campaign = { ...example('campaign'), endorsements: [] };
    const html = await renderStatic({ lang: 'en', locale: example('en'), campaign, departures: true });
    assert.doesNotMatch(html, /Endorsements|Who has left/);
  });

  it('two letters at once keep their words apart', async () => {
    const one = (title) => renderStatic({ lang: 'nl', locale: { letter: { title } } });
    const [a, b] = await Promise.all([one('First 0001'), one('Second 0002')]);
    assert.match(a, /First 0001/);
    assert.match(b, /Second 0002/);
  });

  const broken = workingFolder();
  broken.write('nl.json', { letter: { lead: 'No title' } });
  broken.write('de.json', '{ "letter": ');
  broken.write('list.json', []);
  broken.write('campaign.json', { id: 'a', call: 'a', calls: [], endorsements: {} });
  for (const [what, args, status, message] of [
    ['no language', [], 2, /Name the language/],
    ['a word too many', ['nl', '--lang', 'nl'], 2, /options start with --/],
    ['an unknown option', ['--lang', 'nl', '--colour'], 2, /There is no option --colour\. The options are: --lang, /],
    ['an option without its value', ['--lang'], 2, /--lang needs a value/],
    ['a level that is none', ['--lang', 'nl', '--heading-level', '7'], 2, /must be 1 to 6/],
    ['a script without a page', ['--lang', 'nl', '--script', 'a.js'], 2, /works only with --document/],
    [
      'a script that would show other words',
      ['--lang', 'nl', '--document', '--script', 'a.js', '--locales', '.'],
      2,
      /add --locales-src/,
    ],
    ['a folder that is not there', ['--lang', 'nl', '--locales', 'nowhere'], 1, /does not exist/],
    [
      'a language that is not there',
      ['--lang', 'fr', '--locales', '.'],
      1,
      /has no texts for "fr"; it has: de, list, nl/,
    ],
    ['words that cannot be used', ['--lang', 'nl', '--locales', '.'], 1, /letter\.title is missing/],
    [
      'words that are no JSON',
      ['--lang', 'de', '--locales', '.'],
      1,
      /de\.json\n {2}line 1, error: cannot be read as JSON/,
    ],
    ['a campaign that is not there', ['--lang', 'nl', '--campaign', 'nowhere.json'], 1, /does not exist/],
    ['a file in the place of a folder', ['--lang', 'nl', '--locales', 'nl.json'], 1, /is a file: name its folder/],
    ['an address without a language', ['--lang', 'nl', '--locales-src', '/nl.json'], 2, /must contain \{lang\}/],
    [
      'a campaign without calls',
      ['--lang', 'nl', '--campaign', 'campaign.json'],
      1,
      /"call" must be the id of one of its "calls"/,
    ],
    ['a campaign that is a list', ['--lang', 'nl', '--campaign', 'list.json'], 1, /"call" must be the id/],
  ])
    it(`refuses ${what}, with code ${status} and without a trace`, () => {
      const run = broken.run('render', ...args);
      assert.equal(run.status, status);
      assert.equal(run.stdout, '');
      assert.match(run.stderr, message);
      assert.doesNotMatch(run.stderr, /^\s+at /m);
    });
});

describe('what import writes', () => {
  it('passes the check and is rendered, with the petition', () => {
    const folder = workingFolder('test/letters');
    assert.equal(folder.run('import', 'letter.nl.md', '--out', 'out').status, 0);
    // its odd characters are there on purpose, and stay
    const { status, findings } = folder.check('out');
    assert.equal(status, 0);
    assert.ok(findings.every(({ message }) => /soft hyphen|two spaces|Unicode NFC|invisible/.test(message)));
    const { letter, calls, petitions } = folder.read('out/nl.json');
    assert.deepEqual([calls.letter.title, petitions.petition.title], [letter.title, letter.title]);
    const other = folder.run('import', 'letter.nl.md', '--out', 'other', '--date', '2025-04-01');
    assert.match(other.stderr, /has the date 2025-04-01, as --date says; the letter itself says 2025-03-01/);
    const { stdout } = folder.run('render', '--lang', 'nl', '--locales', 'out', '--campaign', 'out/campaign.json');
    assert.match(stdout, /<a class="button" part="button" href="https:\/\/example\.org\/fietspaden">Teken mee!<\/a>/);
    assert.ok(existsSync(join(folder.path, 'out/campaign.json')));
  });
});

describe('what demo/docs/own-letter.md shows', () => {
  const page = readFileSync(new URL('../../demo/docs/own-letter.md', import.meta.url), 'utf8');

  it('is a letter that comes over whole', () => {
    const [, letter] = /```markdown\n([^]*?)```/.exec(page);
    const folder = workingFolder();
    folder.write('letter.en.md', letter);
    const { status, stderr } = folder.run('import', 'letter.en.md', '--out', 'letters');
    assert.deepEqual([status, stderr], [0, '']);
    const { letter: read, petition } = folder.read('letters/en.json');
    assert.deepEqual(Object.keys(read), ['format', 'title', 'lead', 'opening', 'reasons', 'closing', 'placeAndDate']);
    assert.equal(petition.sign, 'Sign the petition');
    assert.deepEqual(folder.check('letters'), { status: 0, findings: [] });
  });

  it('is a list of endorsements that comes over whole', () => {
    const [, command] = /npx (leave-x-letter import --endorsements [^]*?)\n```/.exec(page);
    const args = command.replaceAll('\\\n', ' ').split(/\s+/).slice(1);
    const folder = workingFolder();
    folder.write(
      'list.csv',
      'Organisation;Website;Country;Date;Statement\nExample Association 0042;https://example.org/42;NL;2025-03-02;A statement\n',
    );
    const { status, stderr } = folder.run(...args);
    // what --set states is told, and nothing else
    assert.equal(status, 0);
    assert.match(stderr, /^list\.csv\n.* by --set: call=letter, role=endorser\.\n0 errors, 1 warning\n$/);
    assert.equal(folder.read('letters/endorsements.json')[0].source.title, 'A statement');
  });
});
