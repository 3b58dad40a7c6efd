/** Which licence holds for which file: REUSE.toml, read by the rules of its specification (version 3.3). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';

const ROOT = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, ROOT), 'utf8');

/** What git keeps; where there is no git, what is not made or installed. */
function projectFiles() {
  const { status, stdout } = spawnSync('git', ['ls-files'], { cwd: fileURLToPath(ROOT), encoding: 'utf8' });
  if (status === 0) return stdout.trim().split('\n');
  const top = readdirSync(ROOT).filter((name) => !/^(node_modules|dist|coverage|\.git)$|\.(tgz|zip)$/.test(name));
  return top.flatMap((name) => {
    const folder = new URL(`${name}/`, ROOT);
    return existsSync(folder) ? readdirSync(folder, { recursive: true }).map((file) => `${name}/${file}`) : [name];
  });
}

/** `*` stands for anything in a name, `**` for any path. */
function matches(glob, file) {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*?/g, (star) => (star === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${pattern}$`).test(file);
}

const { version, annotations } = parse(read('REUSE.toml'));
const licenceOf = (file) =>
  annotations.findLast(({ path }) => [path].flat().some((glob) => matches(glob, file)))?.['SPDX-License-Identifier'];

describe('REUSE.toml', () => {
  it('covers every file', () => {
    assert.equal(version, 1);
    const files = projectFiles();
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => !licenceOf(file)),
      [],
    );
  });

  for (const [file, licence] of [
    ['src/index.ts', 'MIT'],
    ['src/campaign/schema.ts', 'MIT'],
    ['.gitignore', 'MIT'],
    ['demo/index.html', 'MIT'],
    ['locales/nl.json', 'CC0-1.0'],
    ['locales/.digests/nl.json', 'CC0-1.0'],
    ['src/campaign/leave-x/calls/leave-x-eu.json', 'CC0-1.0'],
    ['demo/picture.png', 'CC0-1.0'],
    ['src/hosts/wordpress/leave-x-letter.php', 'GPL-2.0-or-later'],
  ])
    it(`${file} is under ${licence}`, () => {
      assert.ok(existsSync(new URL(file, ROOT)));
      assert.equal(licenceOf(file), licence);
    });

  it('names just the licences whose texts are there, and those of package.json', () => {
    const named = [...new Set(annotations.map((one) => one['SPDX-License-Identifier']))].sort();
    const texts = readdirSync(new URL('LICENSES/', ROOT)).sort();
    assert.deepEqual(
      texts,
      named.map((name) => `${name}.txt`),
    );
    // the plugin for WordPress is no part of the package
    const packaged = named.filter((name) => name !== 'GPL-2.0-or-later');
    assert.deepEqual(JSON.parse(read('package.json')).license.split(' AND ').sort(), packaged.sort());
  });

  it('names the same holders as LICENSE, which is the text of MIT', () => {
    const [, holders] = /Copyright \(c\) (.+)/.exec(read('LICENSE'));
    for (const annotation of annotations) assert.equal(annotation['SPDX-FileCopyrightText'], holders);
    assert.equal(read('LICENSES/MIT.txt'), read('LICENSE'));
  });

  it('the text of CC0 is whole', () => {
    const text = read('LICENSES/CC0-1.0.txt');
    for (const words of ['Statement of Purpose', '1. Copyright and Related Rights.', '4. Limitations and Disclaimers.'])
      assert.ok(text.includes(words), words);
    assert.match(text.trim(), /duty or obligation with respect to\s+this CC0 or use of the Work\.$/);
  });
});
