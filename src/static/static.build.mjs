/** The build step of the plain HTML: writes the fragment of every language, the style sheet for it, and the looks. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { readLanguages } from '../i18n/words.build.mjs';

/** Browsers that are old enough to know neither nested rules nor short names of sides. */
const TARGET = ['chrome105', 'firefox105', 'safari15.4'];

/**
 * Gives the sources the style sheet that was built, as `virtual/stylesheet`.
 * @param {string} dir where it lies
 * @returns {import('rollup').Plugin}
 */
export const stylesheet = (dir) => ({
  name: 'stylesheet',
  resolveId: (id) => (id === 'virtual/stylesheet' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual/stylesheet'
      ? `export default ${JSON.stringify(readFileSync(join(dir, 'leave-x-letter.css'), 'utf8'))};`
      : null,
});

/** @returns {import('rollup').Plugin} */
export function staticFragments() {
  return {
    name: 'static-fragments',
    async writeBundle({ dir = '' }) {
      const { renderStatic, staticStyles } = await import(
        `${pathToFileURL(resolve(dir, 'static.js')).href}?${Date.now()}`
      );
      mkdirSync(join(dir, 'static'), { recursive: true });
      for (const { tag } of readLanguages())
        writeFileSync(join(dir, 'static', `${tag}.html`), `${await renderStatic({ lang: tag })}\n`);
      const { code } = await transform(staticStyles(), { loader: 'css', minify: true, target: TARGET });
      writeFileSync(join(dir, 'leave-x-letter.css'), code);
      // to be read and copied, and so as they were written
      cpSync('src/looks', join(dir, 'looks'), { recursive: true });
    },
  };
}
