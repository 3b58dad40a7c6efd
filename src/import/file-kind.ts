/** Looks into a file for what it is, whatever its name says. */

/** What a letter can be read from. */
export type Kind = 'markdown' | 'html' | 'docx';

/** What it cannot be read from, and the way out. */
const REFUSED = {
  'a PDF file': 'import the file it was made from, or copy its text into a Markdown file.',
  'an RTF file': 'save it as .docx, or convert it: pandoc FILE -t commonmark -o letter.md',
  'an old Word file (.doc)': 'save it as .docx.',
  'an OpenDocument text (.odt)': 'save it as .docx, or convert it: pandoc FILE -t commonmark -o letter.md',
  'a ZIP archive': 'unpack it, and name the letter in it.',
  'written in reStructuredText': 'convert it: pandoc -f rst FILE -t commonmark -o letter.md',
  'written in AsciiDoc': 'convert it: asciidoctor FILE -o letter.html, and import that.',
  'written in Org': 'convert it: pandoc -f org FILE -t commonmark -o letter.md',
  'an image': 'type its text into a Markdown file.',
} as const;
type Refused = keyof typeof REFUSED;

/** What the first bytes of a file say, a character each. */
const SIGNS: [sign: string, kind: Refused][] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file (.doc)'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
];

const ENDINGS: [ending: RegExp, kind: Refused][] = [
  [/\.rst$/i, 'written in reStructuredText'],
  [/\.(?:adoc|asciidoc|asc)$/i, 'written in AsciiDoc'],
  [/\.org$/i, 'written in Org'],
];

/** What a text starts with, or has in many of its lines, that Markdown does not have. */
const TEXTS: [text: RegExp, kind: Refused][] = [
  [/^\.\. [\w-]+::/m, 'written in reStructuredText'],
  [/^= \S[^\n]*\n(?:(?::[\w-]+:|[^\n=]+@)[^\n]*\n|\n[^\n]*\n*== \S)/, 'written in AsciiDoc'],
  [/^#\+(?:title|author|options|date):/im, 'written in Org'],
];

/** How much of a file is looked at, in bytes. */
const BEGINNING = 4_000;

/**
 * @param file its name
 * @param bytes its content
 * @returns what it is, or why it cannot be read and what to do
 */
export function kindOfLetter(file: string, bytes: Uint8Array): Kind | { refused: string } {
  const beginning = characters(bytes.subarray(0, BEGINNING)).replace(/^\u00ef\u00bb\u00bf/, '');
  const start = beginning.trimStart();
  const sign = SIGNS.find(([one]) => start.startsWith(one));
  if (sign) return refusal(sign[1], file);
  if (start.startsWith('PK\u0003\u0004')) return archive(file, bytes, beginning);
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)) return 'html';
  const other = ENDINGS.find(([one]) => one.test(file)) ?? TEXTS.find(([one]) => one.test(start));
  if (other) return refusal(other[1], file);
  return /\.x?html?$/i.test(file) ? 'html' : 'markdown';
}

const characters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function archive(file: string, bytes: Uint8Array, beginning: string): Kind | { refused: string } {
  if (beginning.includes('mimetypeapplication/vnd.oasis.opendocument'))
    return refusal('an OpenDocument text (.odt)', file);
  // the names of what is in it stand at its end
  const end = characters(bytes.subarray(-66_000));
  return end.includes('word/document.xml') ? 'docx' : refusal('a ZIP archive', file);
}

const refusal = (kind: Refused, file: string) => ({ refused: `is ${kind}: ${REFUSED[kind].replace('FILE', file)}` });
