/** `npm run build:demo`: makes the site, which any static host can serve from any folder, in `demo/dist`. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FILE as INTEGRITY } from '../../src/package/integrity.build.mjs';
import { writeFiles } from './files.mjs';
import { frontPage } from './front-page.mjs';
import { frame, SITE_LANGUAGES } from './page.mjs';
import { bundleScripts } from './scripts.mjs';

export const SITE = 'demo/dist';

/** @param {string} folder where the site comes */
export async function buildSite(folder = SITE) {
  if (!existsSync(join('dist', INTEGRITY)))
    throw new Error('There is no finished dist to show: run `npm run build` first.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const zips = writeFiles(folder);
  const pages = SITE_LANGUAGES.map((language) => frontPage(language, zips));
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page.path)), { recursive: true });
    writeFileSync(join(folder, page.path), frame(page));
  }
  for (const asset of ['site.css', 'icon.svg']) cpSync(new URL(asset, import.meta.url), join(folder, 'assets', asset));
  await bundleScripts(folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    await buildSite();
    console.log(`The site is in ${SITE}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
