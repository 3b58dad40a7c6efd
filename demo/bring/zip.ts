/** Packs the files that were made into a folder, for the visitor's own site. */
import { strToU8, zipSync } from 'fflate';
import type { NewFile } from '../../src/import/imported.js';

/** Snippets expect them there. */
export const FOLDER = 'letter';

/** @param files by their names in the folder */
export const zipOf = (files: readonly NewFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [`${FOLDER}/${path}`, strToU8(text)])));

/** @param files by their names in the folder */
export function download(files: readonly NewFile[]): void {
  const address = URL.createObjectURL(new Blob([zipOf(files)], { type: 'application/zip' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${FOLDER}.zip` });
  link.click();
  // browsers begin to read it when the click is over
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
