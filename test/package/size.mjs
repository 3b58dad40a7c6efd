/** What a page loads for one language, in bytes after Brotli, beside the floor: the same libraries with nothing around them. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { embed } from '../../rollup.config.mjs';

const DIST = new URL('../../dist/', import.meta.url);
export const CEILING = 30_000;

/** @param {string | Uint8Array} content */
const compressed = (content) => brotliCompressSync(content).byteLength;

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
    export { property, state } from 'lit/decorators.js';
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
  const rows = files.map((file) => [file, compressed(readFileSync(new URL(file, DIST)))]);
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { rows, total, floor: await measureFloor() };
}

/** Whether zod, which only foreign data needs, has come into the script that every page loads. */
export const hasZod = () =>
  eagerFiles('embed.js').some((file) => /ZodMini|\$ZodType/.test(readFileSync(new URL(file, DIST), 'utf8')));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, total, floor } = await measure('nl');
  for (const [file, bytes] of rows) console.log(`${file.padEnd(28)} ${String(bytes).padStart(7)}`);
  console.log(`${'together (ceiling 30,000)'.padEnd(28)} ${String(total).padStart(7)}`);
  console.log(`${'floor: lit + i18next'.padEnd(28)} ${String(floor).padStart(7)}`);
  console.log(`${'ratio'.padEnd(28)} ${(total / floor).toFixed(2).padStart(7)}`);
  console.log(
    `languages in dist/words: ${readdirSync(new URL('words/', DIST)).filter((name) => name.endsWith('.core.json')).length}`,
  );
}
