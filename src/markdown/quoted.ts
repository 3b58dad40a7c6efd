/** Text of a document, quoted in a message. */

/** No quotation is longer, in characters. */
const MAX_QUOTED = 80;

/**
 * @param text words of a document
 * @returns the same for a message: on one line, shortened, in quotation marks
 */
export function quoted(text: string): string {
  const characters = Array.from(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  const isLong = characters.length > MAX_QUOTED;
  return `“${isLong ? `${characters.slice(0, MAX_QUOTED - 1).join('')}…` : characters.join('')}”`;
}
