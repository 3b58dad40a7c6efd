/** Bundles the scripts of the front page: what it needs at once in `assets/front.js`, the rest in chunks that load when used. */
import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { campaign } from '../../src/campaign/campaign.build.mjs';
import { wordDocuments } from '../../src/import/word-documents.build.mjs';
import { words } from '../../src/i18n/words.build.mjs';
import { manifest } from './manifest.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const smaller = terser({ module: true, compress: { passes: 3, pure_getters: true }, format: { comments: false } });

/** What loads at once; for the rest it would take long, and spare nobody a wait. */
const smallEntry = {
  name: 'small-entry',
  renderChunk(code, chunk, ...rest) {
    return chunk.isEntry ? smaller.renderChunk.call(this, code, chunk, ...rest) : null;
  },
};

/** @param {string} folder where `assets/` comes */
export async function bundleScripts(folder) {
  const bundle = await rollup({
    input: 'demo/front/front.ts',
    plugins: [
      wordDocuments(),
      esbuild({ target: 'es2022', loaders: { '.json': 'json' }, define: { __VERSION__: JSON.stringify(version) } }),
      nodeResolve({ browser: true, preferBuiltins: false }),
      commonjs(),
      campaign(),
      words({ as: 'modules' }),
      manifest(),
      minify({ legalComments: 'none' }),
      smallEntry,
    ],
    onLog(level, log, handler) {
      // what others warn of in their own packages
      if (!log.id?.includes('node_modules') && !log.ids?.some((id) => id.includes('node_modules'))) handler(level, log);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'es',
    hoistTransitiveImports: false,
    entryFileNames: 'assets/[name].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    assetFileNames: 'assets/[name][extname]',
  });
  await bundle.close();
}
