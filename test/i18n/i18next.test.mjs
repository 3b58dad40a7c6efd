/** The trimmed i18next beside the whole one: the same texts from the same words, through the same words.ts. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { small } from '../../rollup.config.mjs';
import { textsOf } from '../../src/i18n/digests.mjs';
import { trimI18next } from '../../src/i18n/i18next.build.mjs';
import { NAMESPACES, readLanguages, readLocale, words } from '../../src/i18n/words.build.mjs';
import { workingFolder } from '../cli/run.mjs';

const ROOM = fileURLToPath(new URL('../../src/i18n/', import.meta.url));
const I18NEXT = fileURLToPath(import.meta.resolve('i18next'));
const COUNTS = [0, 1, 2, 3, 5, 7, 11, 21, 22, 25, 100, 101, 1_000_000];
const SUFFIX = /_(?:zero|one|two|few|many|other)$/;
const folder = workingFolder();

/**
 * @param {string} name
 * @param {import('rollup').Plugin[]} [plugins]
 * @param {import('rollup').OutputPlugin[]} [minifier]
 * @returns {Promise<typeof import('../../src/i18n/words.js')>} words.ts with an i18next of its own
 */
async function wordsWith(name, plugins, minifier) {
  const bundle = await rollup({
    input: 'both',
    plugins: [
      {
        name: 'both',
        resolveId: (id) => (id === 'both' ? id : null),
        load: (id) =>
          id === 'both' ? `export * from '${ROOM}words.ts'; export { addWords } from '${ROOM}i18next.ts';` : null,
      },
      esbuild({ target: 'es2022' }),
      nodeResolve({ exportConditions: ['node'] }),
      words({ as: 'modules' }),
      plugins,
    ],
  });
  const file = join(folder.path, `${name}.mjs`);
  await bundle.write({ file, format: 'es', inlineDynamicImports: true, plugins: minifier });
  return import(pathToFileURL(file).href);
}

const whole = await wordsWith('whole');
// as it is shipped: what the minifier takes away is part of it
const trimmed = await wordsWith('trimmed', [trimI18next()], small);

/** What words say under a key: for the page, where a text from another language is marked, and as plain text. */
function said({ MissingWords }, words, key, values) {
  try {
    const passage = words.t(key, values);
    const shown = typeof passage === 'string' ? passage : { ...passage, strings: [...passage.strings] };
    return { shown, text: words.text(key, values), has: words.has(key) };
  } catch (error) {
    assert.ok(error instanceof MissingWords, error);
    return error.message;
  }
}

/** What both say, which must be the same. */
function bothSay(get, key, values) {
  const [expected, actual] = [whole, trimmed].map((module) => said(module, get(module), key, values));
  assert.deepEqual(actual, expected, `${key} ${JSON.stringify(values)}`);
  return actual;
}

/** Gives both the same words under a name of their own, and a way to what each makes of them. */
function given(locale, name, json) {
  for (const { addWords } of [whole, trimmed]) addWords(locale, name, json);
  return ({ Words }) => {
    class Named extends Words {
      namespaces = () => [name];
    }
    return new Named(locale);
  };
}

// without the source language: then what is missing is told
describe('before any words are there', () => {
  it('both miss them', () => {
    const say = ({ Words }) => new Words('nl');
    assert.equal(bothSay(say, 'letter.title'), 'letter.title');
  });
});

for (const { tag } of readLanguages())
  it(`${tag}: every text, with every count and every placeholder`, async () => {
    const load = async ({ loadNamespaces, loadWords }) => {
      await loadNamespaces(tag, NAMESPACES);
      return loadWords(tag);
    };
    const [mine, theirs] = await Promise.all([whole, trimmed].map(load));
    const get = (module) => (module === whole ? mine : theirs);
    const texts = textsOf(readLocale(tag));
    assert.ok(texts.length > 100);
    for (const [key, text] of texts) {
      const names = Array.from(text.matchAll(/{{(\w+)}}/g), ([, name]) => name);
      const values = Object.fromEntries(names.map((name) => [name, `<${name}> & {{count}} $t(letter.title)`]));
      const { text: bare } = bothSay(get, key);
      assert.equal(bare, text);
      bothSay(get, key, { other: '' });
      bothSay(get, key, values);
      if (SUFFIX.test(key) || 'count' in values)
        for (const count of COUNTS) {
          const { text: filled } = bothSay(get, key.replace(SUFFIX, ''), { ...values, count });
          assert.notEqual(filled, '', key);
        }
    }
    assert.equal(mine.dir, theirs.dir);
    assert.deepEqual(mine.about, theirs.about);
  });

describe('words of a host page', () => {
  it('take the form without suffix where the one that a number asks for is missing', () => {
    const get = given('pl', 'gaps', {
      a_one: '{{count}} list',
      a_other: '{{count}} listu',
      b_other: 'dużo',
      c_one: 'jeden',
    });
    for (const count of COUNTS) for (const key of ['a', 'b', 'c']) bothSay(get, key, { count });
    assert.equal(bothSay(get, 'a', { count: 5 }).text, '5 listu');
    assert.equal(bothSay(get, 'b', { count: 1 }).text, 'dużo');
    assert.equal(bothSay(get, 'c', { count: 5 }).text, '');
  });

  it('mark what the source language has to stand in for', () => {
    given('en', 'mixed', { here: 'English', empty: 'not empty', n_one: 'one', n_other: '{{count}} of them' });
    const get = given('nl', 'mixed', { own: 'eigen', empty: '' });
    assert.equal(bothSay(get, 'own').shown, 'eigen');
    assert.deepEqual(bothSay(get, 'here').shown.values, ['en', 'English']);
    assert.deepEqual(bothSay(get, 'empty').shown.values, ['en', 'not empty']);
    assert.deepEqual(bothSay(get, 'n', { count: 2 }).shown.values, ['en', '2 of them']);
    assert.equal(bothSay(get, 'nowhere').text, '');
    assert.equal(bothSay(get, 'nowhere', { count: 3 }).text, '');
  });

  it('may look like anything', () => {
    const strange = {
      nest: 'see $t(plain)',
      missing: 'a {{thing}} b',
      minus: '{{- call}}',
      format: '{{count, number}} {{ count }} {{call, upper}}',
      path: '{{a.b}} {{call.length}} {{__proto__}} {{constructor}}',
      open: '{{call',
      plain: 'plain',
      'with space, and: more?': 'kept',
      'a.dotted': { key: 'found', 'and.more': 'too' },
      group: { in: 'it' },
    };
    const keys = [
      ...Object.keys(strange),
      'a.dotted.key',
      'a.dotted.and.more',
      'group.in',
      'ns:plain',
      '__proto__',
      '',
    ];
    const values = [undefined, { call: '' }, { call: '<b>&"/' }, { call: '{{count}} $t(plain) $&', count: 1234.5 }];
    for (const locale of ['nl', 'sr-Latn', 'zh-Hant-HK', 'tlh', 'en-GB-oxendict']) {
      const get = given(locale, 'strange', strange);
      for (const key of keys) for (const value of values) bothSay(get, key, value);
      assert.equal(bothSay(get, 'nest', { call: '' }).text, 'see $t(plain)');
      assert.equal(bothSay(get, 'group').text, '');
    }
  });

  it('may come more than once, the later ones first', () => {
    given('fr', 'twice', { one: 'un', two: 'deux' });
    const get = given('fr', 'twice', { two: 'due' });
    assert.deepEqual([bothSay(get, 'one').text, bothSay(get, 'two').text], ['un', 'due']);
  });
});

describe('another i18next', () => {
  const ORIGINAL = readFileSync(I18NEXT.replace(/dist.*/, 'dist/esm/i18next.js'), 'utf8');
  const MANIFEST = JSON.parse(readFileSync(I18NEXT.replace(/dist.*/, 'package.json'), 'utf8'));

  /** What the build makes of a package that differs. */
  async function build({ version = MANIFEST.version, code = ORIGINAL, file = 'esm/i18next.js' }) {
    const input = join(folder.path, 'i18next/dist', file);
    mkdirSync(dirname(input), { recursive: true });
    writeFileSync(join(folder.path, 'i18next/package.json'), JSON.stringify({ version }));
    writeFileSync(input, code);
    return rollup({ input, plugins: [trimI18next()] });
  }

  it('passes where it is the same', async () => {
    await build({});
  });

  for (const [what, difference, message] of [
    [
      'of another version',
      { version: '99.0.0' },
      /i18next is 99\.0\.0, but was trimmed and tested as \d.*Mend src\/i18n/,
    ],
    ['without a class', { code: ORIGINAL.replaceAll('Connector', 'Konnector') }, /has "Connector" 0 times.*Mend/],
    [
      'without a method',
      { code: ORIGINAL.replace('  cloneInstance(', '  copyInstance(') },
      /"I18n\.cloneInstance" 0 times/,
    ],
    ['with a second one', { code: `${ORIGINAL}\n{ class Logger {} }` }, /has "Logger" 2 times/],
    [
      'without an expression',
      { code: ORIGINAL.replaceAll('usedDefault ||', 'usedDefault |') },
      /"usedKey \|\| .*" 0 times/,
    ],
    ['in another place', { file: 'esm/core.js' }, /is not where it was.*Mend/],
  ])
    it(`${what} stops the build, and says what to do`, () => assert.rejects(build(difference), { message }));
});
