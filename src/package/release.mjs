/**
 * `npm run release`: says all that stands in the way, else tests and publishes.
 * `--dry-run` does everything but publish; `--check` only says what stands in the way, as `npm publish` itself does first.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faults } from './faults.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, check: { type: 'boolean' } } });
const root = new URL('../../', import.meta.url);

/** @param {string} name */
const read = (name) => readFileSync(new URL(name, root), 'utf8');

/**
 * What git says; nothing where there is no git, and then there is no branch `main` either.
 * @param {...string} args
 */
const git = (...args) => (spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout ?? '').trimEnd();

/** @param {...string} args */
const npm = (...args) =>
  spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const manifest = JSON.parse(read('package.json'));
const found = faults({
  home: JSON.parse(read('src/package/home.json')),
  manifest,
  status: git('status', '--porcelain'),
  branch: git('branch', '--show-current'),
  tags: git('tag').split('\n'),
  changelog: read('CHANGELOG.md'),
});
// they take minutes, and are worth it only where nothing else stands in the way
if (found.length === 0 && !values.check && !npm('test')) found.push('The tests fail.');

if (found.length > 0) {
  console.error(
    `${manifest.name} ${manifest.version} cannot be released:\n${found.map((one) => `- ${one}`).join('\n')}`,
  );
  process.exitCode = 1;
} else if (!values.check) {
  const published = npm('publish', '--provenance', '--access', 'public', ...(values['dry-run'] ? ['--dry-run'] : []));
  if (!published) process.exitCode = 1;
  else if (!values['dry-run']) console.log(`Now: git tag v${manifest.version} && git push --tags`);
}
