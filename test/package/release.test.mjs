/** What stands in the way of a release: today much, in a made-up project nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faults } from '../../src/package/faults.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, ROOT), 'utf8');
const manifest = JSON.parse(read('package.json'));

const MADE_UP = {
  home: {
    repository: 'https://example.org/leave-x-letter',
    contact: 'https://example.org/contact',
    contribute: 'https://example.org/leave-x-letter/contribute',
    removal: 'one example day',
  },
  manifest: { version: '1.2.3', repository: { url: 'git+https://example.org/leave-x-letter.git' } },
  status: '',
  branch: 'main',
  tags: ['v1.2.2'],
  changelog: '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n- Something.\n\n## 1.2.2 (2026-11-30)\n',
};

describe('a release', () => {
  it('may go on where everything is known and in order', () => {
    assert.deepEqual(faults(MADE_UP), []);
  });

  for (const [what, change, fault] of [
    ...Object.keys(MADE_UP.home).map((field) => [
      `without "${field}" in the home`,
      { home: { ...MADE_UP.home, [field]: ' ' } },
      new RegExp(`home\\.json: "${field}" is empty`),
    ]),
    [
      'whose package.json names another repository',
      { manifest: { version: '1.2.3', repository: 'https://example.org/other' } },
      /"repository" is "https:\/\/example\.org\/other"/,
    ],
    ['whose package.json names none', { manifest: { version: '1.2.3' } }, /"repository" is ""/],
    ['with work that is not committed', { status: ' M README.md' }, /not clean:\n M README\.md/],
    ['of another branch', { branch: 'other' }, /This is the branch "other"/],
    [
      'whose section has no date',
      { changelog: '## 1.2.3 (not released yet)\n' },
      /no section "## 1\.2\.3 \(YYYY-MM-DD\)"/,
    ],
    ['that has no section', { changelog: '## 1.2.30 (2026-12-01)\n' }, /no section/],
    ['that was made before', { tags: ['v1.2.2', 'v1.2.3'] }, /The tag v1\.2\.3 exists/],
  ])
    it(`${what} is refused`, () => {
      const found = faults({ ...MADE_UP, ...change });
      assert.match(found[0] ?? '', fault);
    });

  it('is told all faults at once', () => {
    assert.equal(
      faults({ home: {}, manifest: { version: '1.2.2' }, status: '?? a', branch: '', tags: ['v1.2.2'], changelog: '' })
        .length,
      8,
    );
  });

  const home = JSON.parse(read('src/package/home.json'));
  const unknown = Object.keys(home).filter((field) => !home[field]);

  for (const option of ['--dry-run', '--check'])
    it(`is refused (${option}) while the project’s home is unknown, and each empty field is named`, (test) => {
      if (unknown.length === 0) return test.skip('the home is known');
      const script = fileURLToPath(new URL('src/package/release.mjs', ROOT));
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, option], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.equal(stdout, '');
      for (const field of unknown) assert.match(stderr, new RegExp(`home\\.json: "${field}" is empty`));
    });

  it('is what a bare npm publish comes to first', () => {
    assert.match(manifest.scripts.prepublishOnly, /^npm run release -- --check && /);
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
  });

  it('has its version in the changelog', () => {
    assert.match(read('CHANGELOG.md'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')} \\(`, 'm'));
  });
});
