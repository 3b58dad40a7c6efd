/** What npm would publish: the list of files, and what two linters of packages say of it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesOf } from '../../src/campaign/campaign.build.mjs';
import { NAMESPACES, readLanguages } from '../../src/i18n/words.build.mjs';
import { workingFolder } from '../cli/run.mjs';

const { path } = workingFolder();
const { stdout } = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', path], {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const [{ filename, files }] = JSON.parse(stdout);
const tarball = new Uint8Array(readFileSync(join(path, filename)));

const tags = readLanguages().map(({ tag }) => tag);

/** Loaded when used, in every output that is made of modules. */
const LAZY = [
  'act',
  'check',
  'compact',
  'custom',
  'departures',
  'endorsements-view',
  'language-menu',
  'list',
  'markdown',
  'representatives',
  'tags',
].map((name) => `${name}.lazy`);

/** Classes that few pages need, each in a file of its own. */
const OPTIONAL = ['alternatives', 'endorse', 'share', 'write'].map((name) => `leave-x-${name}`);

/** What those share, and no letter loads by itself. */
const SHARED = ['direction', 'fold-text', 'kinds', 'take-along'];

const BUILD = ['optional-tags', 'run', 'schema', ...SHARED, ...OPTIONAL, ...LAZY];

const MODULES = [
  'button.styles',
  'campaign-element',
  'campaign',
  'compact.styles',
  'contact-details',
  'custom-words',
  'departures-controller',
  'departures',
  'departures.styles',
  'endorsements-controller',
  'endorsements.styles',
  'lazy-list',
  'leave-x-departures',
  'leave-x-endorsements',
  'leave-x-letter',
  'leave-x-petition',
  // what the list of representatives shares with the class
  'leave-x-write2',
  'mailto',
  'main-call',
  'markdown.styles',
  'message',
  'order',
  'outline',
  'partial-date',
  'people.styles',
  'people.template',
  'petition-controller',
  'petition.template',
  'read-markdown.lazy',
  'record',
  'region',
  'register',
  'root.styles',
  ...SHARED,
  ...OPTIONAL,
  ...LAZY,
];

const EXPECTED = [
  'CHANGELOG.md',
  'LICENSE',
  'LICENSES/CC0-1.0.txt',
  'LICENSES/MIT.txt',
  'README.md',
  'package.json',
  'dist/THIRD-PARTY-LICENSES.txt',
  'dist/attributes.d.ts',
  'dist/cli.js',
  ...['docx.lazy', 'letters.lazy', 'main-text.lazy', 'word-markup'].map((name) => `dist/cli/${name}.js`),
  'dist/custom-elements.json',
  'dist/vscode.html-custom-data.json',
  'dist/embed.js',
  'dist/integrity.json',
  'dist/leave-x-letter.css',
  ...['newspaper', 'sober', 'warm'].map((name) => `dist/looks/${name}.css`),
  ...['campaign', 'elements', 'index', 'react', 'schema', 'static', 'svelte', 'vue'].flatMap((name) => [
    `dist/${name}.d.ts`,
    `dist/${name}.js`,
  ]),
  // shared by the modules above and by the lazy ones
  ...MODULES.map((name) => `dist/modules/${name}.js`),
  ...BUILD.map((name) => `dist/build/${name}.js`),
  ...[
    'call',
    'campaign',
    'channels',
    'departure',
    'departures',
    'endorsement',
    'endorsement-message',
    'endorsements',
    'petition',
    'representative',
    'representatives',
  ].map((name) => `dist/schema/${name}.json`),
  ...tags.flatMap((tag) => [
    `dist/standalone/${tag}.js`,
    `dist/static/${tag}.html`,
    ...NAMESPACES.flatMap((one) => [`dist/words/${tag}.${one}.js`, `dist/build/words/${tag}.${one}.json`]),
    `locales/${tag}.json`,
  ]),
  ...tags.filter((tag) => tag !== 'en').map((tag) => `locales/.digests/${tag}.json`),
  'src/campaign/leave-x/campaign.json',
  ...['alternatives', 'calls', 'departures', 'endorsements', 'petitions']
    .flatMap(filesOf)
    .map((name) => `src/campaign/leave-x/${name}`),
];

describe('what npm would publish', () => {
  it('is just what is meant to be', () => {
    const paths = files.map(({ path }) => path.replace(/dist\/build-\w{8}\//, 'dist/build/'));
    assert.deepEqual(paths.sort(), EXPECTED.sort());
  });

  it('has nothing of the plugin for WordPress, whose licence is another', () => {
    assert.deepEqual(
      files.filter(({ path }) => /hosts|wordpress|\.php$|GPL/i.test(path)),
      [],
    );
  });

  it('has an executable command', () => {
    assert.match(readFileSync(new URL('../../dist/cli.js', import.meta.url), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('pleases publint', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer } });
    assert.deepEqual(
      messages.map((message) => `${message.type}: ${formatMessage(message, pkg)}`),
      [],
    );
  });

  it('has types that resolve as its modules do', async () => {
    const { entrypoints, problems } = await checkPackage(createPackageFromTarballData(tarball), {
      // what a page asks for by an address has no types
      excludeEntrypoints: [/\.(json|html|css)$/, /^\.\/(embed|standalone\/.*)\.js$/],
    });
    assert.deepEqual(Object.keys(entrypoints), [
      '.',
      './elements',
      './campaign',
      './schema',
      './static',
      './react',
      './vue',
      './svelte',
    ]);
    // the package has ES modules alone, so that `require` meets one; and its subpaths stand in `exports`,
    // which TypeScript does not read where it resolves as Node 10 did
    const isMeant = ({ kind, resolutionKind }) => kind === 'CJSResolvesToESM' || resolutionKind === 'node10';
    assert.deepEqual(
      problems.filter((problem) => !isMeant(problem)),
      [],
    );
  });
});
