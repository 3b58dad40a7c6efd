/** Makes of a file, whatever it is, what a letter can be read from. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Diagnostic, error, warning } from '../check/diagnostic.js';
import { MAX_SIZE } from '../markdown/limits.js';
import { ParseError } from '../markdown/parse-error.js';
import { countWords, textIn } from './count-words.js';
import { kindOfLetter } from './file-kind.js';
import { textOf } from './text-of-html.js';
import type { TextFile } from './imported.js';
import { withLooks } from './layout.js';
import { htmlBlocks, shallow } from './letter-blocks.js';
import { type BytesFile, MAX_LETTER_FILE, type Said } from './letter-file.js';
import type { Tree } from './read-letter.js';
import { textOfBytes } from './text-of-bytes.js';
import { wordHtml } from './word-document.js';

/** A letter that can be read. */
export type LetterSource = (TextFile | { file: string; tree: Tree }) & Said;

/** No text of a page is larger. */
const MAX_HTML = 5_000_000;

/**
 * @param source a file
 * @param select where in a page the letter is, as a selector of CSS
 * @returns what it holds, and what there is to say of that
 */
export async function letterSource(
  { file, bytes, within, ...said }: BytesFile,
  select: string | undefined,
): Promise<[LetterSource | undefined, Diagnostic[]]> {
  const kind = kindOfLetter(file, bytes);
  const refuse = (message: string): [undefined, Diagnostic[]] => [undefined, [error(file, message)]];
  if (typeof kind !== 'string') return refuse(kind.refused);
  if (select !== undefined && kind !== 'html') return refuse('is not a page: --select works only with HTML.');
  const limit = kind === 'markdown' ? MAX_SIZE : kind === 'html' ? MAX_HTML : MAX_LETTER_FILE;
  if (bytes.length > limit) return refuse(`is larger than ${limit / 1000} kB: this cannot be the right file.`);
  try {
    if (kind === 'docx') {
      const { children, ...root } = await wordDocument(bytes);
      const letter = { ...root, children: children.slice(...(within ?? [])) };
      return [{ file, ...said, tree: { root: letter, hasLines: false } }, []];
    }
    const read = textOfBytes(file, bytes);
    if ('message' in read) return [undefined, [read]];
    const decoded = read.told === undefined ? [] : [warning(file, read.told)];
    if (kind === 'markdown') return [{ ...read, ...said }, decoded];
    const [tree, told] = await page(file, read.text, select);
    return [{ file, ...said, tree }, [...decoded, ...told]];
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return refuse(thrown.message);
  }
}

const fragment = (html: string): Root => shallow(() => fromHtml(html, { fragment: true }));

/**
 * @param bytes a Word document
 * @throws {ParseError} where it is none
 */
export async function wordDocument(bytes: Uint8Array): Promise<Root> {
  return fragment(await wordHtml(bytes));
}

async function page(file: string, html: string, select: string | undefined): Promise<[Tree, Diagnostic[]]> {
  const isWhole = /<(?:!doctype|html|body|head)\b/i.test(html);
  if (!isWhole && select === undefined) return [{ root: fragment(html), hasLines: true }, []];
  const root = shallow(() => fromHtml(html));
  withLooks(root);
  const { mainText } = await import('./main-text.lazy.js');
  const found = shallow(() => mainText(root, select));
  if (select !== undefined && found.length === 0) throw new ParseError(`--select ${select} finds nothing in it.`, 1);
  // a cell is none without its table
  for (const one of found) if (one.tagName === 'td' || one.tagName === 'th') one.tagName = 'div';
  const [heading, title, language] = ['h1', 'title', 'html'].map((name) => elementNamed(root, name));
  const lang = language?.properties.lang;
  const line = language?.position?.start.line ?? 1;
  const tree: Tree = {
    root: { type: 'root', children: found.length > 0 ? found : bodyOf(root) },
    hasLines: true,
    title: heading && oneLine(heading),
    ofPage: title && oneLine(title),
    lang: typeof lang === 'string' && lang ? { value: lang, line } : undefined,
  };
  return [tree, select === undefined ? [where(file, found, root)] : []];
}

const oneLine = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim();

function where(file: string, found: readonly Element[], root: Root): Diagnostic {
  const [main] = found;
  if (!main)
    return warning(
      file,
      'no main text was found in this page, so all of it is read. To say where the letter is: --select CSS.',
    );
  const name = `<${[main.tagName, ...[main.properties.className ?? []].flat().map((one) => `.${one}`)].join('')}>`;
  const { start, end } = main.position ?? {};
  const lines = start && end ? `, lines ${start.line} to ${end.line}` : '';
  return warning(
    file,
    `the letter seems to be in ${name}${lines}: ${wordsIn([main])} of the ${wordsIn(bodyOf(root))} words of the page. To choose another element: --select CSS.`,
  );
}

function wordsIn(children: Root['children']): number {
  const nothing = () => undefined;
  const copy: Root = { type: 'root', children: structuredClone(children) };
  return countWords(textIn(htmlBlocks(copy, { lose: nothing, drop: nothing, tell: nothing })));
}

function bodyOf(root: Root): Root['children'] {
  return elementNamed(root, 'body')?.children ?? root.children;
}

function elementNamed(root: Root, name: string): Element | undefined {
  const waiting: (Root | Element)[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element' && node.tagName === name) return node;
    for (const child of node.children.toReversed()) if (child.type === 'element') waiting.push(child);
  }
  return undefined;
}
