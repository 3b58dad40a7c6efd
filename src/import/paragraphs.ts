/** Takes apart what is several paragraphs to a reader: two line breaks in a row part them in many editors. */
import type { Block, Inline, Paragraph } from '../markdown/parse-markdown.js';

/**
 * @param block a part of a letter
 * @returns it, or the paragraphs in it
 */
export function paragraphsIn(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block];
  const pieces: Inline[][] = [[]];
  let breaks: Inline[] = [];
  for (const part of block.children) {
    const isBlank = part.type === 'text' && /^[\s\p{Cf}]*$/u.test(part.value);
    if (part.type === 'break' || (isBlank && breaks.length > 0)) {
      breaks.push(part);
      continue;
    }
    if (breaks.filter(({ type }) => type === 'break').length > 1) pieces.push([]);
    else pieces.at(-1)?.push(...breaks);
    breaks = [];
    pieces.at(-1)?.push(part);
  }
  return pieces.length === 1
    ? [block]
    : pieces.filter((piece) => piece.length > 0).map((piece) => paragraph(piece, block));
}

/** Where it stands is told by its first part and its last. */
function paragraph(children: Inline[], { position }: Paragraph): Paragraph {
  const [start, end] = [
    children[0]?.position?.start ?? position?.start,
    children.at(-1)?.position?.end ?? position?.end,
  ];
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) };
}
