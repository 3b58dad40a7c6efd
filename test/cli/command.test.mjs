/** The command itself: its help, its exit codes, and what it says of wrong use. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { workingFolder } from './run.mjs';

describe('the command itself', () => {
  const { run } = workingFolder();

  for (const args of [[], ['--help'], ['check', '--help'], ['accept', '--help']])
    it(`${args.join(' ') || 'without a word'} helps, on stdout, with exit code 0`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.match(stdout, /leave-x-letter/);
      assert.deepEqual([status, stderr], [0, '']);
    });

  for (const args of [['chek'], ['check', '--jsn'], ['accept', '--lang', 'nl']])
    it(`${args.join(' ')} is wrong use: exit code 2, in words on stderr`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^leave-x-letter: /);
      assert.doesNotMatch(stderr, / at .*\.js/);
    });

  it('a path that is not there is a fault', () => {
    const { status, stdout } = run('check', 'nowhere');
    assert.equal(status, 1);
    assert.match(stdout, /nowhere\n {2}error: does not exist\./);
  });
});

describe('every verb', () => {
  for (const verb of ['check', 'accept', 'init', 'import', 'render'])
    it(`${verb} --help says how it is called, and does nothing`, () => {
      const folder = workingFolder();
      const { status, stdout, stderr } = folder.run(verb, '--help');
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(stdout.startsWith(`leave-x-letter ${verb}`));
      assert.ok(folder.run('--help').stdout.includes(`leave-x-letter ${verb}`));
      assert.deepEqual(readdirSync(folder.path), []);
    });
});
