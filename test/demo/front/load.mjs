/** Pure modules of the demo, for tests in Node. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {string} path from the root of the repository, without `.ts` */
export async function load(path) {
  const entryPoints = [fileURLToPath(new URL(`../../../${path}.ts`, import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', platform: 'neutral', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
