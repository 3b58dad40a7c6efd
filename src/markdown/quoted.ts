/** Text of a document, quoted in a message. */

/** No quotation is longer, in characters. */
const MAX_QUOTED = 80;

/**
 * @param text words of a document
 * @returns the same for a message: on one line, shortened, in quotation marks
 */
export function quoted(text: string): string {
  const characters = Array.from(beginning(text));
  const isLong = characters.length > MAX_QUOTED;
  return `“${isLong ? `${characters.slice(0, MAX_QUOTED - 1).join('')}…` : characters.join('')}”`;
}

/** The first words on one line: as much as is shown, and a little more; the rest of a whole document need not be looked at. */
function beginning(text: string): string {
  const enough = 2 * MAX_QUOTED + 2;
  let read = '';
  for (const [word] of text.matchAll(/[^\s\p{Cc}\uFDD0]+/gu)) {
    read += `${read && ' '}${word.slice(0, enough)}`;
    if (read.length > enough) break;
  }
  return read;
}
