/** The zip file for people without npm, unpacked in memory and compared with the files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { packZip } from '../../src/package/pack-zip.mjs';
import { workingFolder } from '../cli/run.mjs';

const ROOT = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

describe('npm run pack:zip', () => {
  const { name, zip } = packZip(fileURLToPath(ROOT));
  const files = unzipSync(zip);
  const top = `leave-x-letter-${version}/`;

  it('packs the files as they are, under one folder', () => {
    assert.equal(name, `leave-x-letter-${version}.zip`);
    for (const [path, content] of Object.entries(files)) {
      assert.ok(path.startsWith(top), path);
      assert.deepEqual(Buffer.from(content), readFileSync(new URL(path.slice(top.length), ROOT)), path);
    }
  });

  it('packs all of them, in order', () => {
    const below = (folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const count = (folder) => Object.keys(files).filter((path) => path.startsWith(top + folder)).length;
    for (const folder of ['dist/', 'locales/']) assert.equal(count(folder), below(folder).length, folder);
    // the third licence is that of the plugin for WordPress, which is not in it
    assert.equal(count('LICENSES/'), below('LICENSES/').length - 1);
    const single = Object.keys(files).filter((path) => path.slice(top.length).split('/').length === 1);
    assert.deepEqual(
      single,
      ['CHANGELOG.md', 'LICENSE', 'README.md'].map((file) => top + file),
    );
    assert.deepEqual(Object.keys(files), Object.keys(files).sort());
  });

  it('packs the same bytes again, in every time zone', () => {
    const again = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { packZip } from './src/package/pack-zip.mjs'; process.stdout.write(packZip('.').zip);`,
      ],
      { cwd: fileURLToPath(ROOT), env: { ...process.env, TZ: 'Pacific/Auckland' }, maxBuffer: 2 ** 26 },
    );
    assert.ok(again.stdout.equals(zip));
  });

  it('says what to do where nothing is built, and writes nothing', () => {
    const { path } = workingFolder();
    const script = fileURLToPath(new URL('src/package/pack-zip.mjs', ROOT));
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: path, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^There is no finished dist to pack: run `npm run build` first\.$/m);
    assert.ok(!existsSync(`${path}/${name}`));
  });
});
