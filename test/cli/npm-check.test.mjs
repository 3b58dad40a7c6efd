/** `npm run check` and the build, in a copy of the project whose files somebody has saved otherwise, or broken. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workingFolder } from './run.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function project() {
  const folder = workingFolder();
  for (const name of ['src', 'locales', 'package.json', 'rollup.config.mjs', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder.path, name), { recursive: true });
  // each with a cache of its own
  mkdirSync(join(folder.path, 'node_modules'));
  const link = 'for one in "$0"/node_modules/* "$0"/node_modules/.bin; do ln -s "$one" node_modules/; done';
  spawnSync('bash', ['-c', link, ROOT], { cwd: folder.path });
  return folder;
}

/** @param {ReturnType<typeof project>} folder */
const inside = ({ path }, command) =>
  spawnSync('bash', ['-c', command], { cwd: path, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

const withMark = (file) => writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);

describe('npm run check', () => {
  const folder = project();
  const place = (name) => join(folder.path, name);

  it('takes files with a byte order mark, and so does the build', () => {
    for (const name of [
      'locales/en.json',
      'locales/nl.json',
      'locales/.digests/nl.json',
      'src/i18n/languages.json',
      'src/campaign/leave-x/campaign.json',
      'src/campaign/leave-x/petitions/campact.json',
    ])
      withMark(place(name));
    const { status, stdout, stderr } = inside(folder, 'npm run -s check');
    assert.deepEqual([status, stdout, stderr], [0, '0 errors, 0 warnings\n', '']);
    const read = `import { readCampaign } from './src/campaign/campaign.build.mjs';
      import { readWords } from './src/i18n/words.build.mjs';
      console.log(readCampaign().id, readWords('nl', 'core').about.outdated);`;
    writeFileSync(place('read.mjs'), read);
    assert.equal(inside(folder, 'node read.mjs').stdout, 'leave-x undefined\n');
  });

  for (const [what, name, text, line] of [
    ['a translation', 'locales/nl.json', '{\n  "letter": {,\n}', 2],
    ['the source language', 'locales/en.json', '{\n\n  "letter": {,\n}', 3],
    ['a record', 'src/campaign/leave-x/petitions/campact.json', '{\n  "id" "campact"\n}', 2],
    ['a translation without a comma', 'locales/nl.json', '{\n  "letter": {}\n  "menu": {}\n}', 3],
    ['the list of languages', 'src/i18n/languages.json', '[\n  { "tag": "bg",, }\n]', 2],
    ['what was accepted', 'locales/.digests/nl.json', '{\n\n', 3],
  ])
    it(`tells where ${what} is broken, and the build does too`, () => {
      const whole = readFileSync(place(name), 'utf8');
      writeFileSync(place(name), text);
      const { status, stdout, stderr } = inside(folder, 'npm run -s check');
      assert.equal(status, 1, stdout + stderr);
      assert.match(stdout, new RegExp(`^${name}\\n  line ${line}, error: cannot be read as JSON`, 'm'));
      assert.match(stdout, /^1 error, 0 warnings/m);
      const built = inside(folder, 'npx rollup -c --silent');
      assert.notEqual(built.status, 0);
      assert.match(built.stderr, new RegExp(`${name.replaceAll('.', '\\.')}, line ${line}: cannot be read as JSON`));
      assert.doesNotMatch(built.stderr, /^\s+at /m);
      writeFileSync(place(name), whole);
    });

  it('does not break on a list of languages of another shape', () => {
    const whole = readFileSync(place('src/i18n/languages.json'), 'utf8');
    writeFileSync(place('src/i18n/languages.json'), '{}');
    const { stdout, stderr } = inside(folder, 'npm run -s check');
    assert.match(stdout, /^src\/i18n\/languages\.json\n {2}line 1, error: must be a list of languages/m);
    assert.deepEqual([stdout.match(/^1 error, 0 warnings$/m)?.length, stderr], [1, '']);
    writeFileSync(place('src/i18n/languages.json'), whole);
  });
});
