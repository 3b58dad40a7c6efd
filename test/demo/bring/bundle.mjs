/** Bundles modules of the front page as a browser gets them; tests that need no document run them in Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { campaign } from '../../../src/campaign/campaign.build.mjs';
import { wordDocuments } from '../../../src/import/word-documents.build.mjs';
import { words } from '../../../src/i18n/words.build.mjs';

const ROOT = new URL('../../../', import.meta.url);

/**
 * @param {...string} paths of modules, from the root of the project
 * @returns {Promise<any[]>} what each exports
 */
export async function bundled(...paths) {
  const dir = mkdtempSync(join(tmpdir(), 'leave-x-letter-'));
  after(() => rmSync(dir, { recursive: true }));
  const bundle = await rollup({
    input: paths.map((path) => fileURLToPath(new URL(path, ROOT))),
    plugins: [
      wordDocuments(),
      esbuild({ target: 'es2022', loaders: { '.json': 'json' }, define: { __VERSION__: '"0.0.0"' } }),
      // a worker has no document either
      nodeResolve({ browser: true, preferBuiltins: false, exportConditions: ['worker'] }),
      commonjs(),
      campaign(),
      words({ as: 'modules' }),
    ],
    onLog: () => undefined,
  });
  await bundle.write({ dir, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name].mjs' });
  await bundle.close();
  return Promise.all(paths.map((path) => import(pathToFileURL(join(dir, `${parse(path).name}.mjs`)).href)));
}
