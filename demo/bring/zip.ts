/** Packs the files that were made into a folder, for the visitor's own site, and takes such a folder back. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Diagnostic, error } from '../../src/check/diagnostic.js';
import type { NewFile } from '../../src/import/imported.js';
import { type BytesFile, MAX_LETTER_FILE } from '../../src/import/letter-file.js';

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

/** Folders, and the files of a system. */
const NO_FILE = /\/$|(?:^|\/)(?:\.|__MACOSX\/)/;

/**
 * @param file what a visitor brings
 * @returns it, or what is packed in it
 */
export function unpacked(file: BytesFile | Diagnostic): (BytesFile | Diagnostic)[] {
  if ('message' in file || !/\.zip$/i.test(file.file)) return [file];
  // a packed file says how large it is, and is read no further
  let size = 0;
  try {
    const files = unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => !NO_FILE.test(name) && (size += originalSize) <= MAX_LETTER_FILE,
    });
    if (size > MAX_LETTER_FILE)
      return [error(file.file, `is larger than ${MAX_LETTER_FILE / 1000} kB: this cannot be the right file.`)];
    const inside = Object.entries(files).map(([name, bytes]) => ({ file: name, bytes }));
    return inside.length > 0 ? inside : [error(file.file, 'is empty.')];
  } catch {
    return [error(file.file, 'cannot be unpacked: it may be damaged. Save it again.')];
  }
}
