/** The theme component for Hugo, as it is packed; `demo/hosts/hugo/run.mjs` makes a site with it, where there is a Hugo. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { readLanguages } from '../../src/i18n/words.build.mjs';
import { packHugo } from '../../src/package/pack-hugo.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8');
const { name, zip } = packHugo(ROOT);
const files = unzipSync(zip);
const text = (path) => Buffer.from(files[`leave-x-letter/${path}`]).toString();
const { version } = JSON.parse(read('package.json'));

/** By the manifest, as the build wrote it. */
const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

describe('npm run pack:hugo', () => {
  it('packs the same bytes again, in every time zone', () => {
    const code = `import { packHugo } from './src/package/pack-hugo.mjs'; process.stdout.write(packHugo('.').zip);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      env: { ...process.env, TZ: 'Pacific/Auckland' },
      maxBuffer: 2 ** 26,
    });
    assert.ok(stdout.equals(zip));
    assert.equal(name, `leave-x-letter-hugo-${version}.zip`);
  });

  it('packs the letter in every language, the script with all that it loads, and the style sheet', () => {
    const [build] = readdirSync(new URL('../../dist/', import.meta.url)).filter((one) => one.startsWith('build-'));
    const expected = [
      'embed.js',
      'leave-x-letter.css',
      'THIRD-PARTY-LICENSES.txt',
      ...readdirSync(new URL(`../../dist/${build}/`, import.meta.url), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => `${parentPath.slice(ROOT.length + 'dist/'.length)}/${name}`.replace('//', '/')),
    ];
    const below = (folder) =>
      Object.keys(files).flatMap((path) => path.split(`leave-x-letter/${folder}/leave-x-letter/`).slice(1));
    assert.deepEqual(below('static').sort(), expected.sort());
    const languages = readLanguages().map(({ tag }) => tag);
    assert.deepEqual(below('assets').sort(), [
      'custom-elements.json',
      ...languages.map((tag) => `static/${tag}.html`).sort(),
    ]);
  });
});

describe('the parameters of the shortcodes', () => {
  it('are those of every element, and there is a shortcode for each', () => {
    const shortcodes = Object.keys(files).flatMap((path) => path.split('layouts/shortcodes/').slice(1));
    assert.deepEqual(shortcodes.sort(), elements.map(({ tagName }) => `${tagName}.html`).sort());
  });

  it('are the attributes that the package lists: the templates read the list and have none of their own', () => {
    assert.equal(text('assets/leave-x-letter/custom-elements.json'), read('dist/custom-elements.json'));
    assert.match(text('layouts/partials/leave-x-letter/known.html'), /"leave-x-letter\/custom-elements\.json"/);
  });

  it('of which the templates know something are there still', () => {
    const { attributes } = elements.find(({ tagName }) => tagName === 'leave-x-letter');
    const attribute = new Set(attributes.map(({ name }) => name));
    // in quotation marks, and no name of a file, of a variable or of a text
    const named = ['attributes', 'plain', 'own-letter', 'letter-data', 'letter-page'].flatMap((partial) =>
      [...text(`layouts/partials/leave-x-letter/${partial}.html`).matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(
        ([, one]) => one,
      ),
    );
    const ours = ['letter-page', 'locales-data'];
    const unknown = named.filter((one) => !attribute.has(one) && !ours.includes(one));
    assert.ok(named.includes('no-petition') && named.includes('heading-level'));
    assert.deepEqual(unknown, []);
  });
});

describe('what the templates leave out of the letter', () => {
  // by the patterns in layouts/partials/leave-x-letter/plain.html
  const cut = (html, section) =>
    html
      .replace(new RegExp(`<section class="root ${section}[ "][^]*?</section>`, 'g'), '')
      .replace(/<div class="beside">\s*<\/div>/, '')
      .replace(/<div class="side">\s*<div>\s*<\/div>\s*<\/div>/, '');

  it('are whole sections, in every language', () => {
    const pattern = text('layouts/partials/leave-x-letter/plain.html').match(/`\(\?s\)(.*?)`/)[1];
    assert.equal(pattern, '<section class="root %s[ "].*?</section>');
    for (const [path, content] of Object.entries(files)) {
      if (!path.includes('/static/') || !path.endsWith('.html')) continue;
      const html = Buffer.from(content).toString();
      for (const section of ['petition', 'endorsements']) assert.notEqual(cut(html, section), html, path);
      const rest = cut(cut(html, 'petition'), 'endorsements');
      assert.doesNotMatch(rest, /<\/?(?:section|details)\b/, path);
      assert.match(
        rest,
        /^<leave-x-letter lang="[a-z]+">\n<div class="spread">\n<article[^]*<\/article>\s*<\/div>\s*<\/leave-x-letter>\s*$/,
        path,
      );
    }
  });
});
