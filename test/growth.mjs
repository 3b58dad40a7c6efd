/** Does twice as much of something take no more than about twice the time? */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SOURCES = new URL('../src/', import.meta.url);
const RUNS = 3;
/** Two steps of 2.5 and what a machine adds; the square would be 16. */
const MAX_RATIO = 9;
/** Below it, in milliseconds, only the machine is measured. */
const NOISE = 40;
/** A busy machine may fail once; what takes the square fails always. */
const ATTEMPTS = 3;

/** No words of the project are there but those that are given. */
const withWords = (words) => ({
  name: 'with-words',
  setup(bundle) {
    bundle.onResolve({ filter: /^virtual\// }, ({ path }) => ({ path, namespace: 'virtual' }));
    bundle.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(words[path] ?? [])}`,
    }));
  },
});

const folder = mkdtempSync(join(tmpdir(), 'leave-x-letter-'));
after(() => rmSync(folder, { recursive: true }));

/**
 * A module of the sources that runs anywhere, to be called many times.
 * @param {string} path below src, without its ending
 * @param {Record<string, unknown>} [words] what the build would give, by the name of its module
 */
export async function load(path, words = {}) {
  const outfile = join(folder, `${path.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`${path}.ts`, SOURCES))],
    bundle: true,
    external: ['node:*'],
    format: 'esm',
    platform: 'neutral',
    conditions: ['node'],
    mainFields: ['module', 'main'],
    // the templates need no element
    alias: { lit: 'lit/html.js' },
    plugins: [withWords(words)],
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

/** Of the processor's time, to which whatever else runs on the machine adds little. */
async function milliseconds(run, input) {
  const times = [];
  for (let index = 0; index < RUNS; index++) {
    const start = process.cpuUsage();
    await run(input);
    times.push(process.cpuUsage(start).user / 1_000);
  }
  return Math.min(...times);
}

/**
 * A test for each shape: at n, 2n and 4n of it the time grows with its length, not with the square of it.
 * @template Input
 * @param {readonly (readonly [what: string, make: (n: number) => Input, run: (input: Input) => unknown, n?: number])[]} shapes
 */
export function growsWithLength(shapes) {
  for (const [what, make, run, n = 10_000] of shapes)
    it(what, async () => {
      await run(make(10));
      for (let attempt = 1; ; attempt++) {
        const times = [];
        for (const size of [n, 2 * n, 4 * n]) times.push(await milliseconds(run, make(size)));
        const [first, , last] = times;
        if (last <= Math.max(MAX_RATIO * first, NOISE)) return;
        if (attempt === ATTEMPTS) assert.fail(`${times.map((time) => time.toFixed(1)).join(', ')} ms`);
      }
    });
}
