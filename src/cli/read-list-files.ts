/** Reads the list that `import` is given: one file, or a folder with a file for each record. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, error } from '../check/diagnostic.js';
import { listText } from '../import/table/list-text.js';
import { readFolder, RECORD_FILE } from '../import/table/read-folder.js';
import { MAX_LIST_SIZE, readList, refusedList } from '../import/table/read-list.js';
import type { RecordTable } from '../import/table/record-table.js';
import { whyNotRead } from './file-errors.js';
import { kindOf, readBytesFile, readTextFile } from './read-files.js';

/**
 * @param path of a file or a folder
 * @param named which of several lists in a file, where it was told
 */
export async function readListFiles(path: string, named: string | undefined): Promise<RecordTable | Diagnostic> {
  const refused = refusedList(path);
  if (refused) return refused;
  if (kindOf(path) !== 'folder') {
    const read = tooLong(path) ?? readBytesFile(path, MAX_LIST_SIZE);
    if ('message' in read) return read;
    const file = await listText(path, read.bytes);
    return 'message' in file ? file : readList(file, named);
  }
  let names: string[];
  try {
    names = readdirSync(path)
      .filter((name) => RECORD_FILE.test(name))
      .sort();
  } catch (thrown) {
    return error(path, whyNotRead(thrown));
  }
  let left = MAX_LIST_SIZE;
  const read = names.map((name) => {
    const file = readTextFile(join(path, name), left);
    if ('text' in file) left -= file.text.length;
    return file;
  });
  const [unreadable] = read.filter((file) => 'message' in file);
  return (
    unreadable ??
    readFolder(
      path,
      read.filter((file) => 'text' in file),
    )
  );
}

/** How much there is of what is too much: most formats have a line or a few for each record. */
function tooLong(path: string): Diagnostic | undefined {
  const piece = Buffer.alloc(1_000_000);
  let [bytes, lines] = [0, 0];
  try {
    const state = statSync(path);
    if (!state.isFile() || state.size <= MAX_LIST_SIZE) return undefined;
    const descriptor = openSync(path, 'r');
    try {
      for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
        bytes += read;
        for (let end = piece.indexOf(10); end >= 0 && end < read; end = piece.indexOf(10, end + 1)) lines++;
      }
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // whoever reads it next says why it cannot be read
    return undefined;
  }
  const [size, rows] = [bytes, lines].map((number) => number.toLocaleString('en'));
  const message = `is larger than ${MAX_LIST_SIZE / 1000} kB: its records take ${size} bytes in ${rows} lines. Remove columns that are not needed, or split it into several lists.`;
  return error(path, message);
}
