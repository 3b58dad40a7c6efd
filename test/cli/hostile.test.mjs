/** Whatever a verb is given to read: it says in words what is wrong, and ends with 1 or 2. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workingFolder } from './run.mjs';

const LETTER = '---\ntitle: Een brief\n---\n\n**Het begin.**\n\n1. Een reden.\n';
const LOCALE = { letter: { title: 'Een brief', opening: { ask: 'Doe het.' } } };
const isRoot = process.getuid?.() === 0;

/** @param {ReturnType<ReturnType<typeof workingFolder>['run']>} ended */
function saidInWords({ status, stdout, stderr }, message) {
  const said = stdout + stderr;
  assert.ok(status === 1 || status === 2, `code ${status}: ${said}`);
  assert.doesNotMatch(said, /^\s+at |node:internal|a fault in the command/m);
  if (message) assert.match(said, message);
}

/** What can lie under a name, each with what is said of it. */
const FILES = [
  ['a FIFO', (path) => spawnSync('mkfifo', [path]), /is not an ordinary file: save its content/],
  ['a device without an end', (path) => symlinkSync('/dev/zero', path), /is not an ordinary file/],
  [
    'a folder',
    (path) => mkdirSync(path),
    /is a folder: name the files in it|contains no JSON file|contains no records in files of JSON|(?:has no files of records|is a folder without a letter|contains no (?:files of )?(?:records|letter))/,
  ],
  ['a link to nothing', (path) => symlinkSync('nowhere', path), /is a link to something that does not exist/],
  ['a link to itself', (path) => symlinkSync(path, path), /is a link that leads back to itself/],
  [
    'Latin-1',
    (path) => writeFileSync(path, Buffer.from('{\n"a": "\u00e9"}', 'latin1')),
    /line 2, error: .*save the file as UTF-8/,
  ],
  [
    'UTF-16',
    (path) => writeFileSync(path, Buffer.from('\ufeff{}', 'utf16le')),
    /is written in UTF-16: save it as UTF-8/,
  ],
  ['a zero byte', (path) => writeFileSync(path, '{\n"a": "\0"}'), /line 2, error: is not text/],
  ['too much', (path) => writeFileSync(path, Buffer.alloc(20_000_001, ' ')), /is larger than (?:200|20000) kB/],
];

/** The verbs, each where it reads a file. */
const READERS = [
  ['check', ['check', 'nl.json'], 'nl.json'],
  ['check of a folder', ['check', '.'], 'nl.json'],
  ['check beside it', ['check', 'nl.json'], 'en.json'],
  ['check of what was accepted', ['check', 'nl.json'], '.digests/nl.json'],
  ['accept', ['accept', '--locales', '.'], 'nl.json'],
  ['accept of what was accepted', ['accept', '--locales', '.'], '.digests/nl.json'],
  ['render --locales', ['render', '--lang', 'nl', '--locales', '.'], 'nl.json'],
  ['render --campaign', ['render', '--lang', 'nl', '--campaign', 'campaign.json'], 'campaign.json'],
  ['import', ['import', 'letter.nl.md', '--out', 'out'], 'letter.nl.md'],
  ['import --endorsements', ['import', '--endorsements', 'list.csv'], 'list.csv'],
];

for (const [verb, args, name] of READERS)
  describe(`${verb} says what is wrong with ${name}:`, () => {
    for (const [what, make, message] of FILES) {
      // what is imported is written anew
      if (what === 'UTF-16' && verb.startsWith('import')) continue;
      it(what, () => {
        const folder = workingFolder();
        if (name !== 'nl.json') folder.write('nl.json', LOCALE);
        if (name.startsWith('.digests')) mkdirSync(join(folder.path, '.digests'));
        make(join(folder.path, name));
        saidInWords(folder.run(...args), message);
      });
    }
  });

describe('JSON is refused where it is', () => {
  for (const [what, text, message] of [
    ['nested too deeply', '['.repeat(100_000), /line 1, error: is nested too deeply/],
    ['nested too deeply, and closed', `{"a":${'['.repeat(3_000)}${']'.repeat(3_000)}}`, /is nested too deeply/],
    ['empty', '', /cannot be read as JSON: the file is empty/],
    ['nothing but blanks', ' \n', /the file is empty/],
  ])
    for (const [verb, args, name] of READERS.filter(([, , one]) => one.endsWith('.json')))
      it(`${what}: ${verb}`, () => {
        const folder = workingFolder();
        if (name !== 'nl.json') folder.write('nl.json', LOCALE);
        if (name.startsWith('.digests')) mkdirSync(join(folder.path, '.digests'));
        folder.write(name, text);
        saidInWords(folder.run(...args), message);
      });

  for (const value of [
    'null',
    '[]',
    '1',
    '"a"',
    '{"letter":[]}',
    '{"letter":{"title":{}}}',
    '{"letter.title":{"a":1}}',
    '{"__proto__":{"a":"b"}}',
  ])
    it(`of another shape: ${value}`, () => {
      for (const [, args, name] of READERS.filter(([, , one]) => one.endsWith('.json'))) {
        const folder = workingFolder();
        if (name !== 'nl.json') folder.write('nl.json', LOCALE);
        if (name.startsWith('.digests')) mkdirSync(join(folder.path, '.digests'));
        folder.write(name, value);
        const { status, stdout, stderr } = folder.run(...args);
        assert.ok([0, 1, 2].includes(status), `${args.join(' ')}: ${status}`);
        assert.doesNotMatch(stdout + stderr, /^\s+at |a fault in the command/m, args.join(' '));
      }
    });
});

describe('a byte order mark is no fault', () => {
  const bom = (folder, name, text) => folder.write(name, `\uFEFF${text}`);

  it('in a locale, a campaign, a letter, a list', () => {
    const folder = workingFolder();
    folder.run('init', '.');
    for (const name of ['en.json', 'campaign.json']) bom(folder, name, readFileSync(join(folder.path, name), 'utf8'));
    assert.deepEqual(folder.check('.'), { status: 0, findings: [] });
    assert.equal(folder.run('render', '--lang', 'en', '--locales', '.', '--campaign', 'campaign.json').status, 0);
    bom(folder, 'letter.nl.md', LETTER);
    assert.equal(folder.run('import', 'letter.nl.md').status, 0);
  });

  it('nor in what was accepted', () => {
    const folder = workingFolder('locales');
    const name = '.digests/nl.json';
    bom(folder, name, readFileSync(join(folder.path, name), 'utf8'));
    assert.deepEqual(folder.check('.'), { status: 0, findings: [] });
    assert.equal(folder.run('accept', '--locales', '.').status, 0);
  });
});

describe('names that lead nowhere', () => {
  const folder = workingFolder();
  folder.write('nl.json', LOCALE);
  folder.write('letter.nl.md', LETTER);
  folder.run('init', 'made');
  const long = 'a'.repeat(300);
  for (const [args, message] of [
    [['check', 'nl.json/'], /does not exist: a part of its path is a file/],
    [['check', ''], /A name is empty/],
    [['check', long], /has too long a name/],
    [['check', '/dev/zero'], /is not an ordinary file/],
    [['accept', '--locales', 'nowhere'], /nowhere does not exist/],
    [['accept', '--locales', 'nl.json'], /nl\.json is a file: name its folder/],
    [['accept', '--locales', 'made'], /contains no translations/],
    [['accept', '--locales', '.'], /contains a letter of its own/],
    [['accept', '--locales', '.', '--lang', '../x'], /"\.\.\/x" is not a language tag/],
    [['accept', '--locales', '.', '--lang', 'de'], /There is no de\.json/],
    [['render', '--lang', '../x'], /"\.\.\/x" is not a language tag/],
    [['render', '--lang', 'campaign'], /is not a language tag/],
    [['render', '--lang', 'nl', '--locales', '/dev/zero'], /is not an ordinary file/],
    [['render', '--lang', 'nl', '--locales', ''], /--locales needs a value: it is empty/],
    [['render', '--lang', 'nl', '--campaign', long], /has too long a name/],
    [['import', 'letter.nl.md', '--lang', 'campaign', '--out', 'out'], /"campaign" is not a language tag/],
    [['import', 'letter.nl.md', '--lang', 'CAMPAIGN', '--out', 'out'], /is not a language tag/],
    [['import', 'letter.nl.md', '--lang', 'nl', '--out', ''], /--out needs a value/],
    [
      ['import', 'letter.nl.md', '--out', 'letter.nl.md'],
      /a part of its path is a file, not a folder.*Nothing was written/,
    ],
    [['import', 'letter.nl.md', '--out', 'letter.nl.md/x'], /a part of its path is a file, not a folder/],
    [['import', 'letter.nl.md', '--out', '/proc/x'], /cannot be written.*Nothing was written/],
    [['import', 'letter.nl.md', '--out', long], /its name is too long/],
    [['init', 'letter.nl.md'], /a part of its path is a file, not a folder/],
    [['init', '/dev/full'], /a part of its path is a file, not a folder/],
    [['__proto__'], /There is no command/],
    [['check', '--__proto__=x'], /There is no option/],
  ])
    it(args.map((one) => (one === long ? 'a…' : one)).join(' ') || 'nothing', () => {
      saidInWords(folder.run(...args), message);
    });

  it('accept has written nothing', () => {
    for (const place of ['.', 'made']) assert.equal(readdirSync(join(folder.path, place)).includes('.digests'), false);
  });
});

describe('where it may not', () => {
  /** Who is not root, whom no door is closed to. */
  const options = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const folder = workingFolder();
  chmodSync(folder.path, 0o755);
  folder.write('letter.nl.md', LETTER);
  folder.write('nl.json', LOCALE);
  mkdirSync(join(folder.path, 'closed'));
  writeFileSync(join(folder.path, 'closed/nl.json'), '{}');
  for (const name of ['nl.json', 'closed']) chmodSync(join(folder.path, name), 0);
  for (const [command, message] of [
    ['check nl.json', /cannot be read: you do not have permission/],
    ['check closed', /cannot be read: you do not have permission/],
    ['check closed/nl.json', /cannot be read: you do not have permission/],
    ['accept --locales closed', /cannot be read: you do not have permission/],
    ['render --lang nl --locales closed', /cannot be read: you do not have permission/],
    ['import letter.nl.md --out closed', /cannot be written: you do not have permission.*Nothing was written/],
    ['import letter.nl.md --out new', /cannot be written: you do not have permission/],
    ['init closed', /cannot be written: you do not have permission/],
  ])
    it(command, () => {
      saidInWords(folder.shell(`$CLI ${command}`, options), message);
    });
});

describe('a fault of the command itself', () => {
  it('is one sentence, with code 70; DEBUG shows where', () => {
    const folder = workingFolder();
    folder.write(
      'break.mjs',
      `Intl.getCanonicalLocales = () => { throw new Proxy(new Error('broken 0042\\nhere'), {}); };
      Object.defineProperty(Intl, 'Locale', { get() { throw new Error('broken 0042'); } });
      JSON.stringify = () => { throw new Error('broken 0042'); };`,
    );
    const node = `"${process.execPath}" --import ./break.mjs`;
    const command = folder.shell('echo $CLI').stdout.trim().split(' ').at(-1);
    const run = (env) => folder.shell(`${env} ${node} ${command} init made`);
    const { status, stdout, stderr } = run('DEBUG=');
    assert.deepEqual([status, stdout], [70, '']);
    assert.match(
      stderr,
      /^leave-x-letter: this is a fault in the command itself; please report it, .*: broken 0042\n$/,
    );
    assert.match(run('DEBUG=1').stderr, /\n\s+at /);
  });
});
