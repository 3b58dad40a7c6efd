/**
 * The build step of `embed.js`: puts everything that it loads into a folder named by its content, and writes the entry, whose name stays.
 * A page with an older entry goes on with the older folder, and no file of one build ever meets one of another.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { readTags } from './i18n/words.build.mjs';

/** Where the files of a build lie until their content is known. */
export const FOLDER = 'build/';

const ENTRY = fileURLToPath(new URL('embed.ts', import.meta.url));

/**
 * Firefox remembers for the life of a page that an import failed, so that it is asked for by another name. Not where the page pins its
 * files: those would not cover that name.
 */
const AGAIN =
  '(u=>import(u).catch(e=>{if(document.querySelector("script[type=importmap]")?.text.includes("integrity"))throw e;return import(u+"?"+Date.now())}))(';

/** @returns {import('rollup').OutputPlugin} */
export function buildFolder() {
  return {
    name: 'build-folder',
    renderDynamicImport: () => ({ left: `${AGAIN}new URL(`, right: ',import.meta.url).href)' }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const hash = createHash('sha256');
        for (const file of files) hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        const folder = `build-${hash.digest('hex').slice(0, 8)}/`;
        for (const file of files) file.fileName = file.fileName.replace(FOLDER, folder);
        const define = {
          __RUN__: JSON.stringify(`./${folder}run.js`),
          __WORDS__: JSON.stringify(`./${folder}words/`),
          __TAGS__: JSON.stringify(readTags().join(' ')),
        };
        const { outputFiles } = buildSync({
          entryPoints: [ENTRY],
          bundle: true,
          write: false,
          minify: true,
          format: 'esm',
          target: 'es2022',
          external: ['./build-*'],
          define,
        });
        this.emitFile({ type: 'asset', fileName: 'embed.js', source: outputFiles[0].text });
      },
    },
  };
}
