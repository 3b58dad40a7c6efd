/**
 * The build step of the files for a script tag: puts script-tag.ts at the head of each. As an import it could not come first,
 * since whatever waits is bundled apart from what the parts share.
 */
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const HEAD = new URL('script-tag.ts', import.meta.url);

/**
 * @param {{ classic: boolean }} options whether the file is a classic script, which knows no `import.meta`
 * @returns {import('rollup').OutputPlugin}
 */
export function scriptTag({ classic }) {
  return {
    name: 'script-tag',
    async renderChunk(code, { isEntry }) {
      if (!isEntry) return null;
      const { code: script } = await transform(readFileSync(HEAD, 'utf8'), { loader: 'ts', target: 'es2022' });
      const head = script.replace('export ', '');
      return (classic ? head.replace('import.meta.url', '""') : head) + code;
    },
  };
}

/**
 * A classic script can wait only inside of a function.
 * @returns {import('rollup').OutputPlugin}
 */
export const inFunction = () => ({
  name: 'in-function',
  renderChunk: (code) => `(async()=>{"use strict";${code}})();`,
});
