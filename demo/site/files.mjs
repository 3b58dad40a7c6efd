/** What people can take from the site: the zip files, which lie in it, and the folder that the snippets name. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packZip } from '../../src/package/pack-zip.mjs';

/** The folder of the site that holds a copy of `dist`, as a host’s site would. */
export const FOLDER = 'leave-x-letter';

/** What packs them, each by the name that the words of the site have for it; a host’s may be left out of a copy of the project. */
const PACKS = {
  zip: packZip,
  ...(await packFor('wordpress', 'packWordPress')),
  ...(await packFor('hugo', 'packHugo')),
};

/**
 * @param {string} host
 * @param {string} name of the function
 */
async function packFor(host, name) {
  const module = new URL(`../../src/package/pack-${host}.mjs`, import.meta.url);
  return existsSync(module) ? { [host]: (await import(module.href))[name] } : {};
}

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
