/** The WordPress plugin as it is packed: the files, the settings that come from the manifest, the rules that it shares with the elements. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { attributesOf, blockAttributes, packWordPress } from '../../src/package/pack-wordpress.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const { version } = JSON.parse(read('package.json'));
const manifest = JSON.parse(read('dist/custom-elements.json'));

describe('npm run pack:wordpress', () => {
  const { name, zip } = packWordPress(fileURLToPath(ROOT));
  const files = unzipSync(zip);
  const text = (path) => Buffer.from(files[`leave-x-letter/${path}`]).toString('utf8');

  it('packs the plugin, and the files of the package in a folder of their version', () => {
    assert.equal(name, `leave-x-letter-wordpress-${version}.zip`);
    for (const path of readdirSync(new URL('src/hosts/wordpress/', ROOT), { recursive: true }))
      if (/\.\w+$/.test(path)) assert.ok(files[`leave-x-letter/${path}`], path);
    const build = readdirSync(new URL('dist/', ROOT)).find((one) => one.startsWith('build-'));
    const built = ['embed.js', 'leave-x-letter.css', 'schema/endorsement-message.json', 'static/nl.html'];
    for (const path of [...built, `${build}/run.js`])
      assert.equal(text(`${version}/${path}`), read(`dist/${path}`), path);
    assert.equal(text('LICENSE.txt'), read('LICENSES/GPL-2.0-or-later.txt'));
  });

  it('says its version wherever WordPress reads it', () => {
    assert.match(text('leave-x-letter.php'), new RegExp(`^ \\* Version: ${version}$`, 'm'));
    assert.ok(text('leave-x-letter.php').includes(`const VERSION = '${version}';`));
    assert.equal(JSON.parse(text('block/block.json')).version, version);
    for (const path of Object.keys(files).filter((path) => /\.(php|json|pot)$/.test(path)))
      assert.doesNotMatch(Buffer.from(files[path]).toString('utf8'), /@version@/, path);
  });

  it('packs the same bytes again, in every time zone', () => {
    const again = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { packWordPress } from './src/package/pack-wordpress.mjs'; process.stdout.write(packWordPress('.').zip);`,
      ],
      { cwd: fileURLToPath(ROOT), env: { ...process.env, TZ: 'Pacific/Auckland' }, maxBuffer: 2 ** 26 },
    );
    assert.ok(again.stdout.equals(zip));
  });

  it('gives the block, the shortcodes and the settings the attributes of the manifest', () => {
    const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    assert.ok(elements.length > 7);
    const known = JSON.parse(text(`${version}/attributes.json`));
    assert.deepEqual(
      Object.entries(known).map(([tag, attributes]) => [tag, Object.keys(attributes)]),
      elements.map(({ tagName, attributes }) => [tagName, attributes.map((attribute) => attribute.name)]),
    );
    const inBlock = JSON.parse(text('block/block.json')).attributes;
    const all = new Set(elements.flatMap(({ attributes }) => attributes.map((attribute) => attribute.name)));
    assert.deepEqual(Object.keys(inBlock), ['element', ...all]);
    assert.deepEqual(
      inBlock.element.enum,
      elements.map(({ tagName }) => tagName),
    );
    assert.deepEqual(known['leave-x-letter'].departures, {
      type: 'boolean',
      description: 'Adds the list of who has left or stayed.',
    });
    assert.deepEqual(known['leave-x-endorsements']['sort-by'].values, ['name', 'date', 'country']);
    assert.equal(known['leave-x-letter']['heading-level'].default, '2');
  });

  it('gives a new attribute its place without being told', () => {
    const attributes = [{ name: 'brand-new', type: { text: 'boolean' }, default: 'false', description: 'New.' }];
    const shapes = attributesOf({ modules: [{ declarations: [{ tagName: 'leave-x-new', attributes }] }] });
    assert.deepEqual(shapes, { 'leave-x-new': { 'brand-new': { type: 'boolean', description: 'New.' } } });
    assert.deepEqual(blockAttributes(shapes)['brand-new'], { type: 'boolean' });
  });

  it('has settings that are attributes, or its own', () => {
    const known = Object.values(JSON.parse(text(`${version}/attributes.json`))).flatMap(Object.keys);
    const sections = /function sections[^]*?\n\t}/.exec(text('includes/class-settings.php'))[0];
    const names = Array.from(sections.matchAll(/'([a-z-]+)'(?=,| \) \),)/g), ([, one]) => one).filter(
      (one) => one !== 'leave-x-letter',
    );
    assert.ok(names.length > 20, names.join());
    assert.deepEqual(
      names.filter((one) => !known.includes(one)),
      ['receive', 'call'],
    );
  });

  it('lets authors set what an element in a div may be told, and nothing else', () => {
    const rule = (source, constant) =>
      new RegExp(`const ${constant} =\\s*'?(/[^\\n]*/)'?;`).exec(source)?.[1].replaceAll("'", '');
    for (const constant of ['OF_THE_HOST', 'ADDRESS']) {
      const ours = rule(text('includes/class-element.php'), constant);
      assert.ok(ours, constant);
      assert.equal(ours, rule(read('src/elements/div-attributes.ts'), constant));
    }
  });

  it('does not tell authors of addresses that they may not set', () => {
    const php = text('includes/class-block.php');
    const [, elsewhere] = /ELSEWHERE = '\/(.+)\/';/.exec(php);
    const [, address] = /ADDRESS = '\/(.+)\/';/.exec(text('includes/class-element.php'));
    const attributes = Object.values(JSON.parse(text(`${version}/attributes.json`))).flatMap(Object.entries);
    const told = attributes
      .filter(([name]) => new RegExp(address).test(name))
      .map(([, { description }]) => description);
    assert.ok(told.filter((one) => one.includes('https:')).length > 10);
    for (const one of told) assert.doesNotMatch(one.replace(new RegExp(elsewhere), ''), /https/);
  });

  it('has a template for translators with each of its texts', () => {
    const template = text('languages/leave-x-letter.pot');
    for (const [path, content] of Object.entries(files)) {
      if (!/\/(?:includes|block)\/.*\.(php|js)$/.test(path)) continue;
      const calls = Buffer.from(content)
        .toString('utf8')
        .matchAll(/_(?:_|e)\(\s*'([^']+)'/g);
      for (const [, one] of calls) assert.ok(template.includes(`msgid ${JSON.stringify(one)}`), `${path}: ${one}`);
    }
    assert.match(template, /^#\. translators: %s: the name of the site$/m);
  });
});
