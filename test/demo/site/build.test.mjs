/** The site as it lies on a host: whole, in any folder, and light. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { buildSite, SITE } from '../../../demo/site/build.mjs';
import { POLICY, SITE_LANGUAGES } from '../../../demo/site/page.mjs';
import { readElements } from '../../../demo/site/manifest.mjs';
import { sitePages } from '../../site.mjs';

/** In bytes. */
const CEILING = 60_000;

const read = (/** @type {string} */ path) => readFileSync(`${SITE}/${path}`, 'utf8');

/** @type {Map<string, Document>} */
const pages = new Map();
before(async () => {
  await buildSite();
  for (const path of sitePages()) pages.set(path, parseHTML(read(path)).document);
});

/** All that a page points to on the site, as paths in it. */
function* targetsOf(/** @type {string} */ path) {
  for (const element of pages.get(path).querySelectorAll('[href], [src]')) {
    const address = element.getAttribute('href') ?? element.getAttribute('src');
    if (/^(https|mailto):/.test(address)) continue;
    const [file, anchor] = address.split('#');
    yield { element, address, target: file ? posix.join(posix.dirname(path), file) : path, anchor };
  }
}

describe('the site', () => {
  it('has no link, style sheet, script or anchor that leads nowhere, and none that needs the root of a host', () => {
    let count = 0;
    for (const path of pages.keys())
      for (const { address, target, anchor } of targetsOf(path)) {
        count++;
        assert.doesNotMatch(address, /^\//, `${path}: ${address}`);
        assert.ok(!target.startsWith('..') && existsSync(`${SITE}/${target}`), `${path}: ${address}`);
        if (anchor) assert.ok(pages.get(target)?.getElementById(anchor), `${path}: ${address}`);
      }
    assert.ok(count > 300, `${count} links`);
  });

  it('has no page that cannot be reached from the first', () => {
    const reached = new Set(['index.html']);
    for (const path of reached)
      for (const { element, target } of targetsOf(path))
        if (element.localName === 'a' && pages.has(target)) reached.add(target);
    assert.deepEqual(
      [...pages.keys()].filter((path) => !reached.has(path)),
      [],
    );
  });

  it('states its policy on every page, and has no inline script or style that it would refuse', () => {
    for (const [path, page] of pages) {
      assert.equal(
        page.querySelector('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'),
        POLICY,
        path,
      );
      const refused = page.querySelectorAll('style, [style], script:not([src]):not([type="application/json"])');
      assert.deepEqual(
        [...refused].map((one) => one.outerHTML),
        [],
        path,
      );
    }
  });

  it('gives every page one title of its own', () => {
    const titles = [...pages.values()].map((page) => page.title);
    assert.deepEqual(
      titles.filter((title, index) => !title || titles.indexOf(title) !== index),
      [],
    );
    for (const [path, page] of pages) assert.equal(page.querySelectorAll('h1').length, 1, path);
  });

  it('leaves no word of a template unfilled', () => {
    for (const [path, page] of pages)
      if (!path.startsWith('docs/')) assert.doesNotMatch(page.body.innerHTML, /\{\{\{?\s*\w+\./, path);
  });

  it('describes every attribute that an element declares', () => {
    const page = pages.get('docs/elements.html');
    for (const { tagName, attributes } of readElements()) {
      let table = page.getElementById(tagName);
      while (!table.matches('.scroll')) table = table.nextElementSibling;
      const described = Array.from(table.querySelectorAll('td:first-child'), (cell) => cell.textContent);
      assert.deepEqual(
        described,
        attributes.map(({ name }) => name),
      );
    }
  });

  it('has the files that it offers, and those that its snippets name', () => {
    const offered = [...targetsOf('index.html')].filter(({ element }) => element.hasAttribute('download'));
    assert.ok(offered.length > 0);
    for (const { target } of offered) assert.match(readFileSync(`${SITE}/${target}`).toString('latin1', 0, 2), /^PK/);
    assert.equal(read('leave-x-letter/embed.js'), readFileSync('dist/embed.js', 'utf8'));
  });
});

/** A script, and all that it loads at once. */
function scriptsFrom(/** @type {string} */ entry) {
  const found = new Set([entry]);
  for (const file of found)
    for (const [, path] of read(file).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      found.add(posix.join(posix.dirname(file), path));
  return [...found];
}

describe('what loads at once, compressed, the widget included', () => {
  for (const language of SITE_LANGUAGES)
    it(`is at most ${CEILING} bytes for the front page in ${language}`, () => {
      const first = language === 'en' ? 'index.html' : `${language}/index.html`;
      const [, folder] = /"(?:\.\/)?(build-\w+)\//.exec(read('leave-x-letter/embed.js'));
      const [run, words] = ['run.js', `words/${language}.core.json`].map((file) => `leave-x-letter/${folder}/${file}`);
      const linked = [...targetsOf(first)]
        .filter(({ element }) => element.matches('script, link[rel=stylesheet], link[rel=icon]'))
        .map(({ target }) => target);
      const scripts = linked.filter((file) => file.endsWith('.js')).flatMap(scriptsFrom);
      const files = new Set([first, ...linked, ...scripts, ...scriptsFrom(run), words]);
      const sizes = [...files].map((file) => [file, brotliCompressSync(readFileSync(`${SITE}/${file}`)).byteLength]);
      const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
      assert.ok(files.size > 6 && total > 30_000, `${total} bytes are too few to be all`);
      assert.ok(total <= CEILING, `${total} bytes:\n${sizes.map((row) => row.join(' ')).join('\n')}`);
    });
});
