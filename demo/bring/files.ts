/** Takes the files that a visitor drops or chooses, also those in folders, and reads them. */
import { type Diagnostic, error } from '../../src/check/diagnostic.js';
import type { BytesFile } from '../../src/import/letter-file.js';

/** A file, and what it is called in its folder, which may tell its language. */
export interface Picked {
  path: string;
  file: File;
}

/** No folder of letters is deeper, as the command has it. */
const MAX_DEPTH = 3;

/** @param input in which files were chosen */
export const chosenIn = ({ files }: HTMLInputElement): Picked[] =>
  Array.from(files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));

/** @param transfer what was dropped; it is empty once the event is over, so its entries are taken at once */
export async function droppedIn({ items, files }: DataTransfer): Promise<Picked[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return Array.from(files, (file) => ({ path: file.name, file }));
  const picked = await Promise.all(entries.map((entry) => filesOf(entry, MAX_DEPTH)));
  return picked.flat();
}

async function filesOf(entry: FileSystemEntry, depth: number): Promise<Picked[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (depth === 0) return [];
  const inner = await entriesIn((entry as FileSystemDirectoryEntry).createReader());
  const picked = await Promise.all(inner.map((one) => filesOf(one, depth - 1)));
  return picked.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Browsers hand out a hundred at a time. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length > 0 ? [...some, ...(await entriesIn(reader))] : [];
}

/**
 * @param picked a file
 * @param most how many bytes it may have
 */
export async function readBytes({ path, file }: Picked, most: number): Promise<BytesFile | Diagnostic> {
  if (file.size > most) return error(path, `is larger than ${most / 1000} kB: this cannot be the right file.`);
  if (file.size === 0) return error(path, 'is empty.');
  try {
    return { file: path, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return error(path, 'cannot be read: it may have been moved, or be a folder. Choose it again.');
  }
}
