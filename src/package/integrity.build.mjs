/** The build step of the hashes: writes `dist/integrity.json`, with which a page can pin the files that it takes from `dist`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const FILE = 'integrity.json';

/**
 * @param {string} folder
 * @returns {string[]} the files in it and below, with forward slashes, in the order of their names
 */
export const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();

/**
 * @param {Uint8Array} content
 * @returns {string} what the attribute `integrity` takes
 */
const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * Belongs to the last output: it hashes all that the others have written.
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export function integrity(folder) {
  return {
    name: 'integrity',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = filesBelow(folder).filter((name) => name !== FILE);
        const hashes = files.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]);
        writeFileSync(join(folder, FILE), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
      },
    },
  };
}
