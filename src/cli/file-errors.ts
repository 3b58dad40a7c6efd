/** Says in words why a file cannot be read or written. */

/** What Node calls it, and what it means to whoever named the file. */
const READING: Partial<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist: a part of its path is a file, not a folder.',
  EISDIR: 'is a folder: name the files in it.',
  EACCES: 'cannot be read: you do not have permission. Ask its owner, or copy it to your own folder.',
  EPERM: 'cannot be read: you do not have permission. Ask its owner, or copy it to your own folder.',
  ELOOP: 'is a link that leads back to itself. Name the file itself.',
  ENAMETOOLONG: 'has too long a name. Shorten it.',
  EAGAIN: 'is not an ordinary file: save its content to a file first.',
};

const WRITING: Partial<Record<string, string>> = {
  ENOENT: 'cannot be written: its folder does not exist.',
  ENOTDIR: 'cannot be written: a part of its path is a file, not a folder. Name another folder.',
  EEXIST: 'cannot be written: a part of its path is a file, not a folder. Name another folder.',
  EISDIR: 'cannot be written: it is a folder.',
  EACCES: 'cannot be written: you do not have permission. Ask the owner of the folder, or name another folder.',
  EPERM: 'cannot be written: you do not have permission. Ask the owner of the folder, or name another folder.',
  EROFS: 'cannot be written: the disk is read-only. Name another folder.',
  ELOOP: 'cannot be written: a link in it leads back to itself.',
  ENAMETOOLONG: 'cannot be written: its name is too long.',
  ENOSPC: 'cannot be written: the disk is full.',
  EDQUOT: 'cannot be written: your disk quota is used up.',
  EFBIG: 'cannot be written: it is larger than this disk allows.',
};

/** @param thrown what Node threw where a file was to be read */
export const whyNotRead = (thrown: unknown): string => inWords(thrown, READING, 'cannot be read');

/** @param thrown what Node threw where a file was to be written */
export const whyNotWritten = (thrown: unknown): string => inWords(thrown, WRITING, 'cannot be written');

function inWords(thrown: unknown, known: typeof READING, otherwise: string): string {
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  return known[code] ?? `${otherwise}: ${message}.`;
}
