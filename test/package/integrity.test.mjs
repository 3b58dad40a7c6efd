/** The hashes of `dist`, computed a second time from the files, and the licences of what stands in them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { thirdPartyLicences } from '../../src/package/third-party.build.mjs';
import { workingFolder } from '../cli/run.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, DIST));

describe('dist/integrity.json', () => {
  const hashes = JSON.parse(String(read('integrity.json')));

  it('has a line for every file but itself, sorted, with forward slashes', () => {
    const names = readdirSync(DIST, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
    const files = names.filter((name) => /\.\w+$/.test(name) && name !== 'integrity.json');
    assert.deepEqual(Object.keys(hashes), files.sort());
    for (const name of ['embed.js', 'standalone/nl.js', 'custom-elements.json', 'cli.js'])
      assert.ok(name in hashes, name);
    assert.ok(files.some((name) => /^build-\w+\/run\.js$/.test(name)));
  });

  it('has the hash of each', () => {
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(hash, `sha384-${createHash('sha384').update(read(name)).digest('base64')}`, name);
  });
});

describe('dist/THIRD-PARTY-LICENSES.txt', () => {
  const notices = String(read('THIRD-PARTY-LICENSES.txt'));

  for (const [name, licence, words] of [
    ['lit-html', 'BSD-3-Clause', 'Redistributions in binary form must reproduce'],
    ['i18next', 'MIT', 'The above copyright notice and this permission notice'],
    ['zod', 'MIT', 'The above copyright notice and this permission notice'],
    ['jsonc-parser', 'MIT', 'The above copyright notice and this permission notice'],
  ])
    it(`has ${name}, with its version and the text of its licence`, () => {
      const { version } = JSON.parse(
        readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
      );
      const notice = notices.split(/\n=+\n/).find((one) => one.trim().startsWith(`${name} ${version} (${licence})`));
      assert.ok(notice?.replace(/\s+/g, ' ').includes(words));
    });

  it('is not made while a package has no text of its licence', async () => {
    const folder = workingFolder();
    const { path } = folder;
    mkdirSync(`${path}/node_modules/example`, { recursive: true });
    folder.write('node_modules/example/package.json', { name: 'example', version: '1.0.0', license: 'MIT' });
    folder.write('node_modules/example/index.js', 'console.log(1);');
    const build = async () => {
      const bundle = await rollup({
        input: `${path}/node_modules/example/index.js`,
        plugins: [thirdPartyLicences(`${path}/dist`)],
      });
      await bundle.write({ dir: `${path}/dist` });
    };
    await assert.rejects(build, /example 1\.0\.0 may not be shipped: there is no text of its licence/);
    folder.write('node_modules/example/LICENSE.md', 'You may.');
    await build();
    assert.match(readFileSync(`${path}/dist/THIRD-PARTY-LICENSES.txt`, 'utf8'), /example 1\.0\.0 \(MIT\)\n\nYou may\./);
  });
});
