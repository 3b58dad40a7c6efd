/** Looks into a file for whether a list can be read from it, whatever its name says. */
import { type Diagnostic, error } from '../../check/diagnostic.js';
import { ParseError } from '../../markdown/parse-error.js';
import type { TextFile } from '../imported.js';
import { textOfBytes } from '../text-of-bytes.js';
import { wordHtml } from '../word-document.js';

/** What a file starts with, a character a byte, and why it is no list. */
const SIGNS: [sign: RegExp, why: string][] = [
  [
    /^%PDF-/,
    'is a PDF file: copy its table into a spreadsheet and save that as CSV, or its names into a .txt file, one a line.',
  ],
  [/^\{\\rtf/, 'is an RTF file: save it as .docx, or its table as CSV.'],
  [/^\u00d0\u00cf.\u00e0/s, 'is a file of an old version of Excel or Word: save it as CSV (UTF-8) or as .docx.'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, 'is an image: type its names into a .txt file, one a line.'],
  [/^BEGIN:VCARD/i, 'has contacts (vCard): export them as CSV, without what is private.'],
  [/^<\?xml\b(?![^>]*>\s*<(?:!doctype html|html))/i, 'is XML: export the list as CSV or JSON.'],
  [/^\{\|/, 'is a table of a wiki: save the page on which it stands, and import that.'],
];

const ZIPPED: [name: string, why: string][] = [
  ['xl/workbook.xml', 'is a workbook: save its sheet as CSV (UTF-8), and import that.'],
  ['xl/workbook.bin', 'is a workbook: save its sheet as CSV (UTF-8), and import that.'],
  ['opendocument.spreadsheet', 'is a workbook: save its sheet as CSV (UTF-8), and import that.'],
  ['opendocument.text', 'is an OpenDocument text (.odt): save it as .docx.'],
];

/** The names of what is in an archive stand at its end. */
const END = 66_000;

/**
 * @param file its name
 * @param bytes its content
 * @returns what a list can be read from, or why none can, and what to do
 */
export async function listText(file: string, bytes: Uint8Array): Promise<TextFile | Diagnostic> {
  const beginning = characters(bytes.subarray(0, 400))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const [, why] = SIGNS.find(([sign]) => sign.test(beginning)) ?? [];
  if (why !== undefined) return error(file, why);
  if (!beginning.startsWith('PK\u0003\u0004')) return textOfBytes(file, bytes);
  const names = beginning + characters(bytes.subarray(-END));
  if (!names.includes('word/document.xml'))
    return error(
      file,
      ZIPPED.find(([name]) => names.includes(name))?.[1] ?? 'is a ZIP archive: unpack it, and name the list in it.',
    );
  try {
    return { file, text: await wordHtml(bytes) };
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return error(file, thrown.message);
  }
}

const characters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
