/** What a page loads for one language, in bytes after Brotli, beside the floor: the same libraries with nothing around them. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { embed, small } from '../../rollup.config.mjs';
import { readLanguages } from '../../src/i18n/words.build.mjs';

const DIST = new URL('../../dist/', import.meta.url);
export const CEILING = 25_500;
/** The same for the language that has the longest words. */
export const LONGEST_CEILING = 26_500;
export const STANDALONE_CEILING = 30_500;
export const FRAGMENT_CEILING = 8_000;
/** What a new connection carries in its first round trip: ten packets of 1,460 bytes. */
export const PAGE_CEILING = 14_600;

/** What a letter in Markdown loads besides: the parser, with all names of characters that HTML has. */
export const MARKDOWN_CEILING = 27_000;

/** @param {string | Uint8Array} content */
const compressed = (content) => brotliCompressSync(content).byteLength;

/** @param {string} file one of `dist` */
export const measureFile = (file) => compressed(readFileSync(new URL(file, DIST)));

/** A plain page that carries the plain HTML of a language, and its style sheet. */
export function measurePage() {
  const fragment = readFileSync(new URL('static/nl.html', DIST), 'utf8');
  const head = '<meta charset="utf-8"><title>Open brief</title><link rel="stylesheet" href="/leave-x-letter.css">';
  return (
    compressed(`<!doctype html><html lang="nl"><head>${head}</head><body>${fragment}</body></html>`) +
    measureFile('leave-x-letter.css')
  );
}

/** The folder of the build, as the entry names it. */
const build = () => /build-\w+\//.exec(readFileSync(new URL('embed.js', DIST), 'utf8'))[0];

/** Everything that a module loads without being asked: itself, and what it imports statically from its folder. */
function eagerFiles(name) {
  const imported = readFileSync(new URL(name, DIST), 'utf8').matchAll(
    /(?:^|;)(?:import|export)[^;("']*from?["']\.\/([^"']+)["']/g,
  );
  return [name, ...Array.from(imported, ([, file]) => eagerFiles(build() + file)).flat()];
}

/** What every page with a script tag loads. */
const scripts = () => ['embed.js', ...eagerFiles(`${build()}run.js`)];

/** @type {Promise<number> | undefined} */
let floor;

const measureFloor = () => (floor ??= bundleFloor());

/** @returns {Promise<number>} lit and i18next alone and whole, bundled and minified like the embed */
async function bundleFloor() {
  const source = `export { LitElement, html, css, nothing } from 'lit';
    export { createInstance } from 'i18next';`;
  const bundle = await rollup({
    input: 'floor',
    plugins: [
      {
        name: 'floor',
        resolveId: (id) => (id === 'floor' ? id : null),
        load: (id) => (id === 'floor' ? source : null),
      },
      ...embed.plugins.filter(({ name }) => name !== 'trim-i18next'),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', plugins: small });
  return compressed(output[0].code);
}

/** @param {string} language */
export async function measure(language) {
  const files = [...scripts(), `${build()}words/${language}.core.json`];
  const rows = files.map((file) => [file, measureFile(file)]);
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { rows, total, floor: await measureFloor() };
}

/** The language of which a page loads most, and how much that is. */
export async function measureLongest() {
  const totals = await Promise.all(
    readLanguages().map(async ({ tag }) => ({ tag, total: (await measure(tag)).total })),
  );
  return totals.reduce((most, one) => (one.total > most.total ? one : most));
}

/** What a letter in Markdown loads besides, and no other letter. */
export const measureMarkdown = () => measureFile(`${build()}markdown.lazy.js`);

/** Whether zod, which only foreign data needs, has come into the script that every page loads. */
export const hasZod = () =>
  scripts().some((file) => /ZodMini|\$ZodType/.test(readFileSync(new URL(file, DIST), 'utf8')));

/** Whether the Markdown parser, which only a letter in Markdown needs, has come into a script that other letters load. */
export const hasMarkdown = () =>
  [...scripts(), `${build()}custom.lazy.js`].some((file) =>
    /thematicBreak/.test(readFileSync(new URL(file, DIST), 'utf8')),
  );

/** What the README says of all this: the table that stands there. */
export async function inReadme() {
  const { total, floor } = await measure('nl');
  const fragment = measureFile('static/nl.html') + measureFile('leave-x-letter.css');
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = [
    ['the floor: Lit and all of i18next', kB(floor), ''],
    ['`embed.js` with its words', kB(total), kB(CEILING)],
    ['the same in the longest language', kB((await measureLongest()).total), kB(LONGEST_CEILING)],
    ['`standalone/nl.js`', kB(measureFile('standalone/nl.js')), kB(STANDALONE_CEILING)],
    ['`static/nl.html` with `leave-x-letter.css`', kB(fragment), kB(FRAGMENT_CEILING)],
    ['a plain page that carries them', kB(measurePage()), kB(PAGE_CEILING)],
  ];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return ['| for the Dutch letter | size | ceiling |', '| --- | ---: | ---: |', ...lines].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, total, floor } = await measure('nl');
  const longest = await measureLongest();
  const fragment = ['static/nl.html', 'leave-x-letter.css'].map((file) => [file, measureFile(file)]);
  const ceiling = (/** @type {number} */ bytes) => `ceiling ${bytes}`;
  const standalone = measureFile('standalone/nl.js');
  const table = [
    ...rows,
    ['together', total, ceiling(CEILING)],
    ['floor: lit + all of i18next', floor],
    ['ratio to the floor', (total / floor).toFixed(2)],
    [`in the longest language: ${longest.tag}`, longest.total, ceiling(LONGEST_CEILING)],
    [],
    ['standalone/nl.js', standalone, ceiling(STANDALONE_CEILING)],
    ['ratio to the floor', (standalone / floor).toFixed(2)],
    [],
    ...fragment,
    ['together', fragment.reduce((sum, [, bytes]) => sum + bytes, 0), ceiling(FRAGMENT_CEILING)],
    ['a plain page that carries it', measurePage(), ceiling(PAGE_CEILING)],
    [],
    ['for a letter in Markdown alone', measureMarkdown(), ceiling(MARKDOWN_CEILING)],
  ];
  for (const [what = '', bytes = '', limit = ''] of table)
    console.log(`${what.padEnd(30)} ${String(bytes).padStart(7)}  ${limit}`.trimEnd());
  console.log(`\nIn the README:\n\n${await inReadme()}`);
}
