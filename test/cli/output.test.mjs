/** What the command writes is there whole, or it says that it is not. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workingFolder } from './run.mjs';

const LETTER = `---\ntitle: Een brief\ndate: 2025-03-01\n---\n\n**Het begin.**\n\n1. Een reden.\n\n${'Veel woorden. '.repeat(1_000)}\n`;

describe('on a full disk', () => {
  const folder = workingFolder();
  folder.write('letter.nl.md', LETTER);
  folder.write('list.csv', 'name\nExample Association 0042\n');
  for (const command of [
    '--help',
    'check --help',
    'check --json letter.nl.md',
    'render --lang nl',
    'render --lang nl --document',
    'import letter.nl.md',
    'import --endorsements list.csv',
  ])
    it(`${command}: code 1, in words`, () => {
      const { status, stderr } = folder.shell(`$CLI ${command} > /dev/full`);
      assert.equal(status, 1);
      assert.match(stderr, /^leave-x-letter: None of the output could be written: the disk is full\.$/m);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });

  it('half a letter is not taken for the whole', () => {
    const { status, stderr } = folder.shell('ulimit -f 4; $CLI render --lang nl > half.html');
    assert.ok(statSync(join(folder.path, 'half.html')).size > 0);
    assert.equal(status, 1);
    assert.match(stderr, /Only part of the output was written: it is larger than this disk allows/);
  });

  it('a complaint that cannot be written is known by the code', () => {
    assert.equal(folder.shell('$CLI check nowhere > /dev/null 2> /dev/full').status, 1);
    assert.equal(folder.shell('$CLI nowhere 2> /dev/full').status, 2);
    assert.equal(folder.shell('$CLI render --lang nl > /dev/full 2>&1').status, 1);
  });

  for (const [what, command] of [
    ['init', 'init made'],
    ['import --out', 'import letter.nl.md --out made --force'],
  ])
    it(`${what} writes nothing, and leaves what was there`, () => {
      const other = workingFolder();
      other.write('letter.nl.md', LETTER);
      if (what !== 'init') {
        mkdirSync(join(other.path, 'made'));
        writeFileSync(join(other.path, 'made/nl.json'), 'mine');
      }
      const { status, stdout, stderr } = other.shell(`ulimit -f 4; $CLI ${command}`);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /it is larger than this disk allows\. Nothing was written\./);
      assert.deepEqual(readdirSync(join(other.path, 'made')), what === 'init' ? [] : ['nl.json']);
      if (what !== 'init') assert.equal(readFileSync(join(other.path, 'made/nl.json'), 'utf8'), 'mine');
    });
});

/** Some letters fit, and one does not: what a small disk does, without one. */
const SMALL_DISK = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { writeFileSync } = fs;
fs.writeFileSync = (path, text, options) => {
  const isFull = path.includes('nl.json');
  writeFileSync(path, isFull ? text.slice(0, 100) : text, options);
  if (isFull) throw Object.assign(new Error('made up'), { code: 'ENOSPC' });
};
syncBuiltinESMExports();
`;

describe('a disk that is full after the first of several files', () => {
  for (const options of ['', ' --force'])
    it(`import --out${options}: code 1, in words, and all is as it was`, () => {
      const folder = workingFolder();
      folder.write('disk.mjs', SMALL_DISK);
      for (const tag of ['de', 'nl']) folder.write(`letter.${tag}.md`, LETTER);
      mkdirSync(join(folder.path, 'made'));
      if (options) folder.write('made/de.json', 'mine');
      const env = { ...process.env, NODE_OPTIONS: '--import ./disk.mjs' };
      const { status, stdout, stderr } = folder.shell(`$CLI import letter.*.md --out made${options}`, { env });
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /nl\.json.*the disk is full\. Nothing was written\./s);
      assert.doesNotMatch(stderr, /^\s+at /m);
      assert.deepEqual(readdirSync(join(folder.path, 'made')), options ? ['de.json'] : []);
      if (options) assert.equal(readFileSync(join(folder.path, 'made/de.json'), 'utf8'), 'mine');
    });
});

it('a pipe, or a link to one, is not replaced by a file', () => {
  const folder = workingFolder();
  folder.write('letter.nl.md', LETTER);
  folder.shell('mkdir made linked; mkfifo made/nl.json; ln -s ../made/nl.json linked/nl.json');
  for (const out of ['made', 'linked']) {
    const { status, stdout, stderr } = folder.run('import', 'letter.nl.md', '--out', out, '--force');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /nl\.json.*is no ordinary file: nothing was written\./s);
    assert.deepEqual(readdirSync(join(folder.path, out)), ['nl.json']);
  }
  assert.ok(statSync(join(folder.path, 'made/nl.json')).isFIFO());
});

describe('a reader that has had enough', () => {
  it('is no fault', () => {
    const folder = workingFolder();
    const { stdout, stderr } = folder.shell(
      'set -o pipefail; $CLI render --lang nl --document | head -c 1; echo " ${PIPESTATUS[0]}"',
    );
    assert.deepEqual([stdout, stderr], ['< 0\n', '']);
  });

  it('that is slow gets all of it', () => {
    const folder = workingFolder();
    folder.write(
      'list.json',
      Array.from({ length: 20_000 }, (_, index) => ({ name: `Example Association ${index}` })),
    );
    const { stdout } = folder.shell('$CLI import --endorsements list.json 2> /dev/null | (sleep 1; wc -c)');
    const whole = folder.shell(
      '$CLI import --endorsements list.json 2> /dev/null > whole.json; wc -c < whole.json',
    ).stdout;
    assert.equal(stdout.trim(), whole.trim());
    assert.ok(Number(whole) > 1_000_000);
  });
});

describe('two files of one name', () => {
  it('are not written over each other', () => {
    const folder = workingFolder();
    folder.write('a.nl.md', LETTER);
    folder.write('b.NL.md', LETTER);
    const { status, stderr } = folder.run('import', 'a.nl.md', 'b.NL.md', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /import one of the two/);
    assert.equal(existsSync(join(folder.path, 'out')), false);
  });
});
