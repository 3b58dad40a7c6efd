/** Reads Word documents, loaded where one is imported: the parser is large. */
import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ASIDE, commentsIn, readableMarkup, styleOf, withAround, wordsIn } from './word-markup.js';

/** Its types do not know it. */
const { transforms } = mammoth as unknown as {
  transforms: { paragraph: (change: (paragraph: Paragraph) => Paragraph) => unknown };
};

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  `p[style-name='${right()}'] => p.text-right:fresh`,
  'strike => s',
  // no reader takes what is in it for words of the letter
  ...ASIDE.map(
    (aside) =>
      `${aside === 'around' ? 'p' : 'r'}.${styleOf(aside)} => template.${aside}${aside === 'around' ? ':fresh' : ''}`,
  ),
  `r.${styleOf('formula')} => code`,
];

/** No letter has more text and marks in it, in bytes, once it is unpacked. */
const MAX_UNPACKED = 5_000_000;

/** How much is read at a time, in bytes: what comes of it is counted before there is more, a thousand times as much at most. */
const STEP = 4096;

/** What no word of a letter stands in. */
const UNREAD = /^word\/(?:media|embeddings|fonts)\//i;

/**
 * @param bytes a file
 * @returns it as HTML
 * @throws {Error} where it is broken, or would be far larger than it looks
 */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  // what was counted is all that the parser gets to see
  const { buffer: arrayBuffer } = zipSync(readable(unpacked(bytes)), { level: 0 });
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'image' })),
    transformDocument: transforms.paragraph(alignedRight),
  } as Parameters<typeof mammoth.convertToHtml>[1]);
  return value;
}

const WITH_WORDS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const AROUND = /^word\/(?:header|footer)\d*\.xml$/;

/** The same parts, of which the parser sees all words. */
function readable(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const texts = Object.entries(parts).filter(([name]) => name.startsWith('word/') && name.endsWith('.xml'));
  const comments = commentsIn(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()));
  const around = texts.filter(([name]) => AROUND.test(name)).map(([, part]) => wordsIn(strFromU8(part)).trim());
  const told = [...new Set(around)].filter((words) => /\p{L}/u.test(words)).join(' … ');
  const changed = texts.flatMap(([name, part]) => {
    if (!WITH_WORDS.test(name)) return [];
    const xml = readableMarkup(strFromU8(part), comments);
    return [[name, strToU8(told && name.startsWith('word/document') ? withAround(xml, told) : xml)] as const];
  });
  return { ...parts, ...Object.fromEntries(changed) };
}

/** The parts of an archive by their names, whatever it says of their sizes; pictures and the like are empty. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  const archive = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    parts.set(file.name, new Uint8Array());
    if (UNREAD.test(file.name)) return;
    file.ondata = (error: Error | null, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MAX_UNPACKED)
        throw new Error(`it unpacks to more than ${MAX_UNPACKED / 1_000_000} MB without its images`);
      chunks.push(chunk);
      if (isLast) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP)
    archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return Object.fromEntries(parts);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

interface Paragraph {
  alignment?: string | null;
  styleId?: string | null;
  styleName?: string | null;
}

/** The name of a style that no document has. */
function right(): string {
  return 'aligned to the right by leave-x-letter';
}

const alignedRight = (paragraph: Paragraph): Paragraph =>
  paragraph.alignment === 'right' || paragraph.alignment === 'end'
    ? { ...paragraph, styleId: right(), styleName: right() }
    : paragraph;
