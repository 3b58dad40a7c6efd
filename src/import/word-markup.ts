/** Writes the markup of a Word document so that its parser sees all words in it, and what is left out can be told. */

/** Why words in a document are no words of the letter, or what else is to be told of them; the parser knows it as a style. */
export const ASIDE = ['deleted', 'inserted', 'hidden', 'comment', 'reading', 'around'] as const;
export type Aside = (typeof ASIDE)[number];

/** The style that words for the report have, which no document has. */
export const styleOf = (aside: Aside | 'formula'): string => `leave-x-letter-${aside}`;

const styled = (aside: Aside | 'formula'): string => `<w:rPr><w:rStyle w:val="${styleOf(aside)}"/></w:rPr>`;
const said = (aside: Aside, words: string): string =>
  `<w:r>${styled(aside)}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** What the parser passes over together with the words in it: fields, directions, what readings stand above. */
const AROUND_WORDS = new Set(['fldSimple', 'bdo', 'dir', 'ruby', 'rubyBase']);

const TAG = /<(\/?)([wm]):(\w+)([^<>]*)>/g;
/** Of a run: no property of it stands further from its beginning, in characters. */
const PROPERTIES = 2000;

/**
 * @param xml the text of a document, or its notes
 * @param comments the words of its comments, by their ids
 * @returns the same with all its words in ordinary runs; those that are not shown have a style that says why
 */
export function readableMarkup(xml: string, comments: ReadonlyMap<string, string>): string {
  let [deleted, reading] = [0, 0];
  const inserted: number[] = [];
  return xml.replace(TAG, (tag: string, end: string, space: string, name: string, rest: string, at: number) => {
    const isEmpty = rest.endsWith('/');
    const step = end ? -1 : 1;
    if (space === 'm') {
      if (name === 'r') return `<${end}w:r>${end ? '' : styled('formula')}`;
      return name === 't' ? `<${end}w:t${rest}>` : '';
    }
    if (AROUND_WORDS.has(name)) return '';
    switch (name) {
      case 'del':
        // without an end it says of a paragraph, or of a row, that it is gone
        if (isEmpty) return tag;
        deleted += step;
        return '';
      case 'ins': {
        if (isEmpty) return tag;
        if (!end) inserted.push(at);
        const words = end ? wordsIn(xml.slice(inserted.pop(), at)) : '';
        return words.trim() ? `${tag}${said('inserted', words)}` : tag;
      }
      case 'rt':
        reading += step;
        return '';
      case 'delText':
        return `<${end}w:t${rest}>`;
      case 'cr':
        return '<w:br/>';
      case 'commentReference': {
        const words = comments.get(/w:id="([^"]*)"/.exec(rest)?.[1] ?? '');
        return words === undefined ? tag : `</w:r>${said('comment', words)}<w:r>`;
      }
      case 'r': {
        const after = at + tag.length;
        const isHidden = !end && isVanished(xml.slice(after, after + PROPERTIES));
        const why = deleted > 0 ? 'deleted' : reading > 0 ? 'reading' : isHidden ? 'hidden' : undefined;
        return end || isEmpty || !why ? tag : `${tag}${styled(why)}`;
      }
      default:
        return tag;
    }
  });
}

function isVanished(start: string): boolean {
  if (!/^\s*<w:rPr>/.test(start)) return false;
  // what was so before a change is not so now
  const [properties = ''] = start.split(/<\/w:rPr>|<w:rPrChange/, 1);
  return /<w:vanish(?:\s*\/|\s[^<>]*"(?:1|true|on)"\s*\/?)>/.test(properties);
}

/**
 * @param xml a piece of a document
 * @returns its words, as they are written in XML
 */
export const wordsIn = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)|<\/w:p>/g), ([, words]) => words ?? ' ').join('');

/** @param xml the comments of a document */
export const commentsIn = (xml: string): Map<string, string> =>
  new Map(
    xml
      .split('<w:comment ')
      .slice(1)
      .map((piece) => [/w:id="([^"]*)"/.exec(piece)?.[1] ?? '', wordsIn(piece).trim()]),
  );

/**
 * @param xml a document
 * @param words what stands at the head or foot of its pages
 */
export const withAround = (xml: string, words: string): string =>
  xml.replace(
    /<w:body[^<>]*>/,
    (body) => `${body}<w:p><w:pPr><w:pStyle w:val="${styleOf('around')}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  );
