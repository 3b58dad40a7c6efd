/** `npm run pack:zip`: packs what people without npm need, byte for byte the same from the same files. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { filesBelow, FILE as INTEGRITY } from './integrity.build.mjs';

const CONTENTS = ['CHANGELOG.md', 'LICENSE', 'LICENSES', 'README.md', 'dist', 'locales'];

/** The first that a zip file can write down; it is read in local time, and so the same everywhere. */
const TIME = new Date(1980, 0, 1);

/**
 * @param {Iterable<[path: string, content: Uint8Array]>} files
 * @returns {Uint8Array} the same bytes from the same files
 */
export const toZip = (files) => zipSync(Object.fromEntries(files), { level: 9, mtime: TIME });

/**
 * @param {string} dist
 * @throws where it was not built, or not to its end
 */
export function mustBeBuilt(dist) {
  if (!existsSync(join(dist, INTEGRITY)))
    throw new Error('There is no finished dist to pack: run `npm run build` first.');
}

/**
 * Writes what was packed into the folder in which the script runs, and says how large it is, or what is missing.
 * @param {() => { name: string, zip: Uint8Array }} pack
 */
export function writeZip(pack) {
  try {
    const { name, zip } = pack();
    writeFileSync(name, zip);
    console.log(`${name}: ${zip.byteLength.toLocaleString('en')} bytes`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * @param {string} root the folder of the project
 * @returns {{ name: string, zip: Uint8Array }}
 */
export function packZip(root) {
  mustBeBuilt(join(root, 'dist'));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const top = `${name}-${version}`;
  const files = CONTENTS.flatMap((entry) =>
    statSync(join(root, entry)).isDirectory()
      ? filesBelow(join(root, entry)).map((file) => `${entry}/${file}`)
      : [entry],
  );
  const contents = files.map((file) => [`${top}/${file}`, readFileSync(join(root, file))]);
  return { name: `${top}.zip`, zip: toZip(contents) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeZip(() => packZip('.'));
