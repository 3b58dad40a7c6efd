/** The commands in the documentation: each is one that this project has, with options that it knows. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readPages } from '../../demo/site/docs.mjs';

const PAGES = ['README.md', ...readPages().map((page) => `demo/docs/${page}`)];

/** What npm does by itself. */
const OF_NPM = ['ci', 'install'];

const { scripts, name: PACKAGE } = JSON.parse(readFileSync('package.json', 'utf8'));

/** In blocks of the shell, and between backticks; what goes on behind a `\` is one line. */
function commandsIn(/** @type {string} */ page) {
  const text = readFileSync(page, 'utf8');
  const blocks = Array.from(text.matchAll(/^```sh\n([^]*?)^```/gm), ([, code]) => code.replace(/\\\n\s*/g, ''));
  const inline = Array.from(
    text.replace(/^```[^]*?^```/gm, '').matchAll(/`((?:npm|npx) [^`\n]+)`/g),
    ([, code]) => code,
  );
  return [...blocks, ...inline]
    .join('\n')
    .split(/\n|&&/)
    .map((line) => line.trim());
}

const helpOf = (/** @type {string} */ verb) => {
  const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', verb, '--help'], { encoding: 'utf8' });
  assert.equal(status, 0, verb);
  return stdout;
};

/**
 * @param {string} command
 * @param {string} [page] where it stands; those about one host speak of the reader’s own project
 */
function faultOf(command, page = '') {
  const [program, first, ...rest] = command.split(/\s+/);
  if (program === 'npm' && !page.startsWith('demo/docs/hosts/')) {
    const script = first === 'run' ? rest[0] : first;
    return OF_NPM.includes(script) || script in scripts ? undefined : 'no such script';
  }
  if (program !== 'npx' || first !== PACKAGE) return undefined;
  const help = helpOf(rest[0]);
  return rest.find((word) => /^--\w/.test(word) && !help.includes(word));
}

for (const page of PAGES)
  it(`those of ${page}`, () => {
    assert.deepEqual(
      commandsIn(page).filter((command) => faultOf(command, page) !== undefined),
      [],
    );
  });

it('are found, and what is wrong with them', () => {
  assert.ok(PAGES.flatMap(commandsIn).filter((command) => /^np[mx] /.test(command)).length > 15);
  for (const command of ['npm run nothing', 'npx leave-x-letter check letters --nothing']) assert.ok(faultOf(command));
});
