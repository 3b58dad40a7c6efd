/** What people can take from the site: the zip files, which lie in it, and the folder that the snippets name. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packZip } from '../../src/package/pack-zip.mjs';

/** The folder of the site that holds a copy of `dist`, as a host’s site would. */
export const FOLDER = 'leave-x-letter';

/**
 * @param {string} folder of the site
 * @returns {{ name: string, bytes: number }[]} the zip files
 */
export function writeFiles(folder) {
  cpSync('dist', join(folder, FOLDER), { recursive: true });
  return [packZip('.')].map(({ name, zip }) => {
    writeFileSync(join(folder, name), zip);
    return { name, bytes: zip.byteLength };
  });
}
