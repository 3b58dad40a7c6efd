/** Writes Word documents for tests: as few of their parts as a reader needs. */
import { strToU8, zipSync } from 'fflate';

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = (inner) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="' + OFFICE + '"';
const STYLES = `<?xml version="1.0"?><w:styles ${W}>${[
  ['Title', 'Title'],
  ['H2', 'heading 2'],
  ['Quote', 'Quote'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;
const level = (id, format) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
const NUMBERS = `<?xml version="1.0"?><w:numbering ${W}>${level(1, 'bullet')}${level(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A run of words, as they are or with a property such as `<w:b/>`. */
export const run = (text, property = '') =>
  `<w:r><w:rPr>${property}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** @param {string} inner @param {string} [properties] */
export const paragraph = (inner, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const style = (id) => `<w:pStyle w:val="${id}"/>`;
export const item = (id) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
export const link = (inner) => `<w:hyperlink r:id="link">${inner}</w:hyperlink>`;

/**
 * @param {string[]} paragraphs
 * @param {string} address where its links lead
 */
export function docx(paragraphs, address) {
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations(`<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERS,
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="link" Type="${OFFICE}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
