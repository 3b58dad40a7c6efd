/** Reads a Word document, with the parser that is loaded only then, or says that it is broken. */
import { ParseError } from '../markdown/parse-error.js';

/**
 * @param bytes a Word document
 * @returns it as HTML
 * @throws {ParseError} where it is none
 */
export async function wordHtml(bytes: Uint8Array): Promise<string> {
  const { htmlOfDocx } = await import('./docx.lazy.js');
  try {
    return await htmlOfDocx(bytes);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ParseError(`cannot be read as a Word document (${reason}): save it again as .docx.`, 1);
  }
}
