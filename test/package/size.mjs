/** What a page loads for one language, in bytes after Brotli, beside the floor: the same libraries with nothing around them. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { embed } from '../../rollup.config.mjs';

const DIST = new URL('../../dist/', import.meta.url);
export const CEILING = 30_000;
export const STANDALONE_CEILING = 33_000;
export const FRAGMENT_CEILING = 8_000;

/** @param {string | Uint8Array} content */
const compressed = (content) => brotliCompressSync(content).byteLength;

/** @param {string} file one of `dist` */
export const measureFile = (file) => compressed(readFileSync(new URL(file, DIST)));

/** Everything that a module loads without being asked: itself, and what it imports statically. */
function eagerFiles(name) {
  const imported = readFileSync(new URL(name, DIST), 'utf8').matchAll(
    /(?:^|;)(?:import|export)[^;("']*from?["']\.\/([^"']+)["']/g,
  );
  return [name, ...Array.from(imported, ([, file]) => eagerFiles(file)).flat()];
}

/** @returns {Promise<number>} lit and i18next alone, bundled and minified like the embed */
async function measureFloor() {
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
      ...embed.plugins,
    ],
  });
  const { output } = await bundle.generate({ format: 'es', plugins: embed.output.plugins });
  return compressed(output[0].code);
}

/** @param {string} language */
export async function measure(language) {
  const files = [...eagerFiles('embed.js'), `words/${language}.core.json`];
  const rows = files.map((file) => [file, measureFile(file)]);
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { rows, total, floor: await measureFloor() };
}

/** Whether zod, which only foreign data needs, has come into the script that every page loads. */
export const hasZod = () =>
  eagerFiles('embed.js').some((file) => /ZodMini|\$ZodType/.test(readFileSync(new URL(file, DIST), 'utf8')));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, total, floor } = await measure('nl');
  const fragment = ['static/nl.html', 'leave-x-letter.css'].map((file) => [file, measureFile(file)]);
  const table = [
    ...rows,
    ['together (ceiling 30,000)', total],
    ['floor: lit + i18next', floor],
    ['ratio', (total / floor).toFixed(2)],
    [],
    ['standalone/nl.js (33,000)', measureFile('standalone/nl.js')],
    [],
    ...fragment,
    ['together (ceiling 8,000)', fragment.reduce((sum, [, bytes]) => sum + bytes, 0)],
  ];
  for (const [what = '', bytes = ''] of table) console.log(`${what.padEnd(28)} ${String(bytes).padStart(7)}`);
}
