/** Reads Word documents, loaded where one is imported: the parser is large. */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';

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
];

/** No letter has more text and marks in it, in bytes, once it is unpacked. */
const MAX_UNPACKED = 5_000_000;

/**
 * @param bytes a file
 * @returns it as HTML
 * @throws {Error} where it is broken, or would be far larger than it looks
 */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  if (unpackedSize(bytes) > MAX_UNPACKED)
    throw new Error(`it unpacks to more than ${MAX_UNPACKED / 1_000_000} MB without its images`);
  // a Buffer of Node's may be a part of a larger one
  const arrayBuffer = bytes.slice().buffer;
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'image' })),
    transformDocument: transforms.paragraph(alignedRight),
  } as Parameters<typeof mammoth.convertToHtml>[1]);
  return value;
}

/** As the archive itself says it; nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  const add = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/^word\/(?:media|embeddings|fonts)\//i.test(name)) size += originalSize;
    return false;
  };
  unzipSync(bytes, { filter: add });
  return size;
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
