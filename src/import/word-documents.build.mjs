/** What reads Word documents is bundled as browsers have it: for Node it takes far more with it, and files where it is given bytes. */
import { nodeResolve } from '@rollup/plugin-node-resolve';

/** @returns {import('rollup').Plugin} before those that resolve what it leaves */
export function wordDocuments() {
  const forBrowsers = nodeResolve({ browser: true, preferBuiltins: false });
  return {
    name: 'word-documents',
    buildStart: forBrowsers.buildStart,
    resolveId(id, importer = '', options) {
      return /[\\/]node_modules[\\/](?:mammoth|jszip)[\\/]/.test(importer)
        ? forBrowsers.resolveId.handler.call(this, id, importer, options)
        : null;
    },
  };
}
