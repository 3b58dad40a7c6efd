/** The policy that belongs to a snippet allows what the snippet needs, and nothing else. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { load } from './load.mjs';

const { policy, importMap } = await load('demo/front/policy');
const { snippet } = await load('demo/front/snippet');
const { accept, choose, DEFAULTS, setStyle } = await load('demo/front/configuration');

const dist = (name) => JSON.parse(readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8'));
const manifest = dist('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const hashes = dist('integrity.json');

const given = { manifest, lang: 'nl', title: 'Example letter 0042', hashes };
const codeOf = (configuration, kind) => snippet(configuration, kind, given).blocks[0].code;
const policyOf = (configuration, kind = 'html', code = codeOf(configuration, kind)) =>
  policy(configuration, kind, { manifest, code });

it('the usual snippet needs what every page needs', async () => {
  assert.equal(
    await policyOf(DEFAULTS),
    "default-src 'none';\nscript-src 'self';\nstyle-src 'self';\nconnect-src 'self'",
  );
});

it('a single file connects to nothing', async () => {
  assert.equal(await policyOf(DEFAULTS, 'single'), "default-src 'none';\nscript-src 'self';\nstyle-src 'self'");
});

it('plain HTML alone needs its style sheet, and what its lists show', async () => {
  assert.equal(await policyOf(DEFAULTS, 'plain'), "default-src 'none';\nstyle-src 'self'");
  const name = 'endorsements-src';
  const lists = choose(DEFAULTS, manifest, { tag: 'leave-x-letter', name, value: 'https://lists.example.org/a.json' });
  const there = accept(lists, manifest, [{ name: 'files', value: 'https://files.example.org/x' }]);
  const code = snippet(there, 'plain', { ...given, plain: '<p>Example letter 0042</p>', brought: [name] }).blocks[0]
    .code;
  assert.doesNotMatch(code, /<script|endorsements-src/);
  assert.equal(
    await policyOf(there, 'plain', code),
    "default-src 'none';\nstyle-src 'self' https://files.example.org;\nimg-src 'self' https://lists.example.org",
  );
});

it('addresses elsewhere are named, by their origin; those on the site are not', async () => {
  const there = accept(DEFAULTS, manifest, [{ name: 'files', value: 'https://files.example.org/x' }]);
  const choices = { 'endorsements-src': 'https://Lists.example.org/a.json?b', 'departures-src': '/departures.json' };
  const configuration = Object.entries(choices).reduce(
    (so, [name, value]) => choose(so, manifest, { tag: 'leave-x-letter', name, value }),
    there,
  );
  assert.equal(
    await policyOf(configuration),
    [
      "default-src 'none'",
      "script-src 'self' https://files.example.org",
      "style-src 'self' https://files.example.org",
      "connect-src 'self' https://files.example.org https://lists.example.org",
      "img-src 'self' https://lists.example.org",
    ].join(';\n'),
  );
});

it('an address cannot add to the policy', async () => {
  const value = "https://a.example.org; script-src * 'unsafe-inline',b/x.json";
  const configuration = choose(DEFAULTS, manifest, { tag: 'leave-x-letter', name: 'endorsements-src', value });
  assert.match(await policyOf(configuration), /^connect-src 'self' https:\/\/a\.example\.org;$/m);
});

it('a style in the page is known by its hash; the build of a site keeps it in a file', async () => {
  const configuration = setStyle(DEFAULTS, '--leave-x-accent', '#aa0011');
  const [, css] = /<style>([^]*)<\/style>/.exec(codeOf(configuration, 'html'));
  const hash = createHash('sha256').update(css).digest('base64');
  assert.ok((await policyOf(configuration)).includes(`style-src 'self' 'sha256-${hash}'`));
  assert.match(await policyOf(configuration, 'vue'), /^style-src 'self';$/m);
});

it('an import map is known by its hash, and pins every script of the build', async () => {
  const map = importMap('/leave-x-letter/', hashes);
  const [, text] = /^<script type="importmap">([^]*)<\/script>$/.exec(map);
  const names = Object.keys(JSON.parse(text).integrity);
  assert.ok(names.includes('/leave-x-letter/embed.js') && names.length > 10);
  assert.equal(JSON.parse(text).integrity['/leave-x-letter/embed.js'], hashes['embed.js']);
  assert.ok(names.every((name) => /^\/leave-x-letter\/(embed|build-\w+\/[\w.-]+)\.js$/.test(name)));
  const hash = createHash('sha256').update(text).digest('base64');
  assert.ok((await policyOf(DEFAULTS, 'html', map + codeOf(DEFAULTS, 'html'))).includes(`'sha256-${hash}'`));
});
