/** Says in words why a file cannot be read or written. */

/** What Node calls it, and what it means to whoever named the file. */
const READING: Partial<Record<string, string>> = {
  ENOENT: 'is not there.',
  ENOTDIR: 'is not there: something before a / in it is a file and no folder.',
  EISDIR: 'is a folder: name the files in it.',
  EACCES: 'may not be read by you: ask whoever owns it, or copy it to a folder of your own.',
  EPERM: 'may not be read by you: ask whoever owns it, or copy it to a folder of your own.',
  ELOOP: 'is a link that leads back to itself: name the file itself.',
  ENAMETOOLONG: 'has a name that is too long: correct it.',
  EAGAIN: 'is not an ordinary file: save its content to a file first.',
};

const WRITING: Partial<Record<string, string>> = {
  ENOENT: 'cannot be written: its folder is not there, or is no longer.',
  ENOTDIR: 'cannot be written: something before a / in it is a file and no folder. Name another folder.',
  EEXIST: 'cannot be written: something before a / in it is a file and no folder. Name another folder.',
  EISDIR: 'cannot be written: it is a folder.',
  EACCES: 'may not be written by you: ask whoever owns its folder, or name another one.',
  EPERM: 'may not be written by you: ask whoever owns its folder, or name another one.',
  EROFS: 'lies on a disk that takes no files: name another folder.',
  ELOOP: 'cannot be written: a link in it leads back to itself.',
  ENAMETOOLONG: 'cannot be written: its name is too long.',
  ENOSPC: 'cannot be written: the disk is full.',
  EDQUOT: 'cannot be written: no more of the disk is allowed to you.',
  EFBIG: 'cannot be written: it is larger than a file may be here.',
};

/** @param thrown what Node threw where a file was to be read */
export const whyNotRead = (thrown: unknown): string => inWords(thrown, READING, 'cannot be read');

/** @param thrown what Node threw where a file was to be written */
export const whyNotWritten = (thrown: unknown): string => inWords(thrown, WRITING, 'cannot be written');

function inWords(thrown: unknown, known: typeof READING, otherwise: string): string {
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  return known[code] ?? `${otherwise}: ${message}.`;
}
