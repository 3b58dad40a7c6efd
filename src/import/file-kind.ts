/** Looks into a file for what it is, whatever its name says. */

/** What a letter can be read from. */
export type Kind = 'markdown' | 'html' | 'docx';

/** What it cannot be read from, and the way out. */
const REFUSED = {
  'a PDF file': 'import the file it was made from, or copy its text into a Markdown file.',
  'an RTF file': 'save it as .docx, or convert it: pandoc FILE -t commonmark -o letter.md',
  'an old Word file (.doc)': 'save it as .docx.',
  'an OpenDocument text (.odt)': 'save it as .docx, or convert it: pandoc FILE -t commonmark -o letter.md',
  'an e-mail': 'copy its text into a Markdown file, or save its body as HTML and import that.',
  'a web archive': 'save the page as HTML, and import that.',
  'a Pages document': 'in Pages, export it as Word, and import that.',
  'an e-book': 'convert it: pandoc FILE -t commonmark -o letter.md',
  'a spreadsheet or a presentation': 'copy its text into a Word document or a Markdown file.',
  'a Word document in one XML file': 'save it as .docx.',
  'a link to a document, not the document': 'open it, and download the document as .docx.',
  'written in LaTeX': 'convert it: pandoc -f latex FILE -t commonmark -o letter.md',
  'written in Textile': 'convert it: pandoc -f textile FILE -t commonmark -o letter.md',
  'written in the markup of a wiki': 'convert it: pandoc -f mediawiki FILE -t commonmark -o letter.md',
  'data, not text': 'copy the text of the letter into a Markdown file.',
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
  ['RIFF', 'an image'],
  ['II*\0', 'an image'],
  ['MM\0*', 'an image'],
  ['bplist', 'a web archive'],
];

const ENDINGS: [ending: RegExp, kind: Refused][] = [
  [/\.(?:eml|emlx|msg|mbox)$/i, 'an e-mail'],
  [/\.(?:mht|mhtml|webarchive)$/i, 'a web archive'],
  [/\.pages$/i, 'a Pages document'],
  [/\.epub$/i, 'an e-book'],
  [/\.(?:xlsx?|ods|pptx?|odp|numbers|key)$/i, 'a spreadsheet or a presentation'],
  [/\.fodt$/i, 'an OpenDocument text (.odt)'],
  [/\.(?:gdoc|url|webloc)$/i, 'a link to a document, not the document'],
  [/\.(?:tex|latex)$/i, 'written in LaTeX'],
  [/\.textile$/i, 'written in Textile'],
  [/\.(?:wiki|mediawiki)$/i, 'written in the markup of a wiki'],
  [/\.(?:json|ya?ml|toml|csv|tsv)$/i, 'data, not text'],
  [/\.(?:heic|heif|jpe?g|png|webp|tiff?)$/i, 'an image'],
  [/\.rst$/i, 'written in reStructuredText'],
  [/\.(?:adoc|asciidoc|asc)$/i, 'written in AsciiDoc'],
  [/\.org$/i, 'written in Org'],
];

/** What a text starts with, or has in many of its lines, that Markdown does not have. */
const TEXTS: [text: RegExp, kind: Refused][] = [
  // the head of a mail; the first lines of a letter may look like it, but have no such field
  [
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}MIME-Version:[^\n]*\n(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}Content-Type: *multipart\/related/i,
    'a web archive',
  ],
  [/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}(?:MIME-Version|Received|Message-ID):/i, 'an e-mail'],
  [/^(?:%[^\n]*\n\s*)*\\documentclass\b/, 'written in LaTeX'],
  [/^<\?xml[^]*?<\?mso-application progid="Word/, 'a Word document in one XML file'],
  [/^<\?xml[^>]*>\s*<office:document\b/, 'an OpenDocument text (.odt)'],
  [/^h1\. \S/, 'written in Textile'],
  [/^\[InternetShortcut\]/, 'a link to a document, not the document'],
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
  const [, sign] = SIGNS.find(([one]) => start.startsWith(one)) ?? [];
  const [, named] = ENDINGS.find(([one]) => one.test(file)) ?? [];
  // a mail by Outlook starts as an old Word file does
  if (sign) return refusal(sign === 'an old Word file (.doc)' ? (named ?? sign) : sign, file);
  if (start.startsWith('PK\u0003\u0004')) return archive(file, bytes, beginning, named);
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)) return 'html';
  const other = named ?? TEXTS.find(([one]) => one.test(start.replaceAll('\r\n', '\n')))?.[1];
  if (other) return refusal(other, file);
  return /\.x?html?$/i.test(file) ? 'html' : 'markdown';
}

const characters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function archive(
  file: string,
  bytes: Uint8Array,
  beginning: string,
  named: Refused = 'a ZIP archive',
): Kind | { refused: string } {
  if (beginning.includes('mimetypeapplication/vnd.oasis.opendocument'))
    return refusal('an OpenDocument text (.odt)', file);
  // the names of what is in it stand at its end
  const end = characters(bytes.subarray(-66_000));
  return end.includes('word/document.xml') ? 'docx' : refusal(named, file);
}

const refusal = (kind: Refused, file: string) => ({ refused: `is ${kind}: ${REFUSED[kind].replace('FILE', file)}` });
