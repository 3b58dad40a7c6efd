/** What people can take from the site: the zip files, which lie in it, and the folder that the snippets name. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packZip } from '../../src/package/pack-zip.mjs';

/** The folder of the site that holds a copy of `dist`, as a host’s site would. */
export const FOLDER = 'leave-x-letter';

/** Each by the name that the words of the site have for it. */
const PACKS = { zip: packZip };

/**
 * @typedef {object} Zip
 * @property {string} kind
 * @property {string} name
 * @property {number} bytes
 */

/**
 * @param {string} folder of the site
 * @returns {Zip[]} the zip files
 */
export function writeFiles(folder) {
  cpSync('dist', join(folder, FOLDER), { recursive: true });
  return Object.entries(PACKS).map(([kind, pack]) => {
    const { name, zip } = pack('.');
    writeFileSync(join(folder, name), zip);
    return { kind, name, bytes: zip.byteLength };
  });
}
