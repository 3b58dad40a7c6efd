/** What a letter in Markdown holds, as templates. */
import { html, nothing } from 'lit';
import { type LetterBlock, type Piece, type Subheading, wordsIn } from '../markdown/letter-text.js';
import { heading } from './heading.js';

/** @param pieces parts of a paragraph */
export const piecesTemplate = (pieces: readonly Piece[]): unknown[] => pieces.map(pieceTemplate);

function pieceTemplate(piece: Piece): unknown {
  if (typeof piece === 'string') return piece;
  if (piece.type === 'break') return html`<br />`;
  const inside = piecesTemplate(piece.pieces);
  switch (piece.type) {
    case 'emphasis':
      return html`<em>${inside}</em>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    default: {
      const { address, title } = piece;
      // what is printed in full need not be printed behind itself
      const name = wordsIn(piece.pieces) === address ? 'address' : nothing;
      return html`<a class=${name} href=${address} title=${title ?? nothing}>${inside}</a>`;
    }
  }
}

/**
 * @param blocks what stands one below the other
 * @param levelOf the level of each subheading
 * @param isTight whether their paragraphs are words alone, as in an item of a list
 */
export const blocksTemplate = (
  blocks: readonly LetterBlock[],
  levelOf: (heading: Subheading) => number,
  isTight = false,
): unknown[] =>
  blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return isTight ? piecesTemplate(block.pieces) : html`<p>${piecesTemplate(block.pieces)}</p>`;
      case 'heading':
        return heading(levelOf(block), html`${piecesTemplate(block.pieces)}`, false, 'subheading');
      case 'quote':
        return html`<blockquote>${blocksTemplate(block.blocks, levelOf)}</blockquote>`;
      case 'line':
        return html`<hr />`;
      default: {
        const { start, isLoose } = block;
        const items = block.items.map((item) => html`<li>${blocksTemplate(item, levelOf, !isLoose)}</li>`);
        if (start === undefined)
          return html`<ul>
            ${items}
          </ul>`;
        return html`<ol start=${start === 1 ? nothing : start}>
          ${items}
        </ol>`;
      }
    }
  });
