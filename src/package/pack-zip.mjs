/** `npm run pack:zip`: packs what people without npm need, byte for byte the same from the same files. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { filesBelow, FILE as INTEGRITY } from './integrity.build.mjs';

const CONTENTS = ['CHANGELOG.md', 'LICENSE', 'LICENSES/CC0-1.0.txt', 'LICENSES/MIT.txt', 'README.md', 'dist', 'locales'];

/** The first that a zip file can write down; it is read in local time, and so the same everywhere. */
export const TIME = new Date(1980, 0, 1);

/**
 * @param {string} root the folder of the project
 * @returns {{ name: string, zip: Uint8Array }}
 */
export function packZip(root) {
  if (!existsSync(join(root, 'dist', INTEGRITY)))
    throw new Error('There is no finished dist to pack: run `npm run build` first.');
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const top = `${name}-${version}`;
  const files = CONTENTS.flatMap((entry) =>
    statSync(join(root, entry)).isDirectory()
      ? filesBelow(join(root, entry)).map((file) => `${entry}/${file}`)
      : [entry],
  );
  const contents = files.map((file) => [`${top}/${file}`, readFileSync(join(root, file))]);
  return { name: `${top}.zip`, zip: zipSync(Object.fromEntries(contents), { level: 9, mtime: TIME }) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    const { name, zip } = packZip('.');
    writeFileSync(name, zip);
    console.log(`${name}: ${zip.byteLength.toLocaleString('en')} bytes`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
