/** Finds several letters in one Word document: the same letter in two languages, one below the other. */
import type { RootContent } from 'hast';
import type { Detect } from '../check/check-language.js';
import type { Diagnostic } from '../check/diagnostic.js';
import { kindOfLetter } from './file-kind.js';
import { textOf } from './text-of-html.js';
import { type BytesFile, MAX_LETTER_FILE } from './letter-file.js';
import { wordDocument } from './letter-source.js';
import { linesOfHtml, mixedLanguages } from './mixed-languages.js';
import { textOfBytes } from './text-of-bytes.js';

/** No document has more titles; subheadings may look like them. */
const MOST = 100;

/**
 * @param file a letter, or several
 * @param loadDetector tells languages apart; only a document with several titles asks for it
 * @returns a file for each letter, if each is in a language of its own; else the file, and what is mixed in it
 */
export async function severalLetters(
  file: BytesFile | Diagnostic,
  loadDetector: () => Promise<Detect>,
): Promise<(BytesFile | Diagnostic)[]> {
  if ('message' in file || file.bytes.length > MAX_LETTER_FILE) return [file];
  const { file: name, bytes } = file;
  const kind = kindOfLetter(name, bytes);
  if (kind !== 'docx') {
    const read = typeof kind === 'string' ? textOfBytes(name, bytes) : undefined;
    if (!read || 'message' in read) return [file];
    const text = kind === 'html' ? linesOfHtml(read.text) : read.text;
    return [withMixed(file, await mixedLanguages(name, text, true, loadDetector))];
  }
  // what is wrong with it is said where it is read
  const { children } = await wordDocument(bytes).catch(() => ({ children: [] }));
  const letters = file.lang === undefined ? await lettersIn(file, children, loadDetector) : [];
  if (letters.length > 0) return letters;
  const text = children.map((node) => ('children' in node ? textOf(node) : '')).join('\n');
  return [withMixed(file, await mixedLanguages(name, text, false, loadDetector))];
}

const withMixed = (file: BytesFile, mixed: readonly Diagnostic[]): BytesFile =>
  mixed.length > 0 ? { ...file, mixed } : file;

/** A file for each letter of a document, or none where it is not certain that they are several. */
async function lettersIn(
  file: BytesFile,
  children: readonly RootContent[],
  loadDetector: () => Promise<Detect>,
): Promise<BytesFile[]> {
  const titles = children.flatMap((node, index) => (isTitle(node) ? [index] : []));
  if (titles.length < 2 || titles.length > MOST) return [];
  const letters = byLanguage(children, titles, await loadDetector());
  if (letters.length < 2 || new Set(letters.map(({ lang }) => lang)).size < letters.length) return [];
  return letters.map(({ lang, from }, index) => ({
    ...file,
    file: `${file.file} (${lang})`,
    lang,
    // what stands before the first title belongs to it
    within: [index === 0 ? 0 : from, letters[index + 1]?.from ?? children.length],
  }));
}

const isTitle = (node: RootContent): boolean => node.type === 'element' && node.tagName === 'h1';

/** Where the language changes, a letter begins; what is too short to tell belongs to what stands before it. */
function byLanguage(children: readonly RootContent[], titles: readonly number[], detect: Detect) {
  const letters: { lang: string; from: number }[] = [];
  titles.forEach((from, number) => {
    const text = children
      .slice(from, titles[number + 1])
      .map((node) => ('children' in node ? textOf(node) : ''))
      .join(' ');
    const { language, isReliable } = detect(text);
    if (isReliable && language !== letters.at(-1)?.lang) letters.push({ lang: language, from });
  });
  return letters;
}
