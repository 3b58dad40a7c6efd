/** `npm run build:demo`: makes the site, which any static host can serve from any folder, in `demo/dist`. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { FILE as INTEGRITY } from '../../src/package/integrity.build.mjs';
import { docPages } from './docs.mjs';
import { writeFiles } from './files.mjs';
import { frontPage } from './front-page.mjs';
import { frame, readWords, SITE_LANGUAGES } from './page.mjs';
import { bundleScripts } from './scripts.mjs';
import { tryStylesSheet } from './try-styles.mjs';

export const SITE = 'demo/dist';

const WORKSHOP = 'node_modules/.cache/leave-x-letter';

/** A site that is there stays until the new one is whole. */
export async function buildSite() {
  if (!existsSync(join('dist', INTEGRITY)))
    throw new Error('There is no finished dist to show: run `npm run build` first.');
  mkdirSync(WORKSHOP, { recursive: true });
  const bench = mkdtempSync(join(WORKSHOP, 'site-'));
  try {
    // that folder is the builder's alone, and a server may be somebody else
    const folder = join(bench, 'site');
    await writeSite(folder);
    rmSync(SITE, { recursive: true, force: true });
    renameSync(folder, SITE);
  } finally {
    rmSync(bench, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function writeSite(folder) {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const zips = writeFiles(folder);
  for (const page of [...SITE_LANGUAGES.map((language) => frontPage(language, zips)), ...docPages()]) {
    mkdirSync(dirname(join(folder, page.path)), { recursive: true });
    writeFileSync(join(folder, page.path), frame(page));
  }
  cpSync('demo/docs/pictures', join(folder, 'docs/pictures'), { recursive: true });
  writeAssets(join(folder, 'assets'));
  await bundleScripts(folder);
}

/** What the pages load besides scripts. */
function writeAssets(/** @type {string} */ folder) {
  for (const room of ['site', 'front', 'bring'])
    for (const asset of readdirSync(join('demo', room)).filter((name) => /\.(css|svg|png)$/.test(name)))
      cpSync(join('demo', room, asset), join(folder, asset));
  writeFileSync(join(folder, 'try.css'), tryStylesSheet());
  for (const sheet of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    const { code } = transformSync(readFileSync(join(folder, sheet), 'utf8'), { loader: 'css', minify: true });
    writeFileSync(join(folder, sheet), code);
  }
  mkdirSync(join(folder, 'words'));
  for (const language of SITE_LANGUAGES) {
    const { bring } = readWords(language);
    writeFileSync(join(folder, 'words', `${language}.json`), JSON.stringify({ bring }));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    await buildSite();
    console.log(`The site is in ${SITE}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
