/** Finds several letters in one Word document: the same letter in two languages, one below the other. */
import type { RootContent } from 'hast';
import type { Detect } from '../check/check-language.js';
import type { Diagnostic } from '../check/diagnostic.js';
import { kindOfLetter } from './file-kind.js';
import { textOf } from './text-of-html.js';
import type { BytesFile } from './letter-file.js';
import { wordDocument } from './letter-source.js';

/** No document has more titles; subheadings may look like them. */
const MOST = 100;

/**
 * @param file a letter, or several
 * @param loadDetector tells languages apart; only a document with several titles asks for it
 * @returns a file for each letter, if each is in a language of its own; else the file as it is
 */
export async function severalLetters(
  file: BytesFile | Diagnostic,
  loadDetector: () => Promise<Detect>,
): Promise<(BytesFile | Diagnostic)[]> {
  if ('message' in file || file.lang !== undefined || kindOfLetter(file.file, file.bytes) !== 'docx') return [file];
  // what is wrong with it is said where it is read
  const { children } = await wordDocument(file.bytes).catch(() => ({ children: [] }));
  const titles = children.flatMap((node, index) => (isTitle(node) ? [index] : []));
  if (titles.length < 2 || titles.length > MOST) return [file];
  const letters = byLanguage(children, titles, await loadDetector());
  if (letters.length < 2 || new Set(letters.map(({ lang }) => lang)).size < letters.length) return [file];
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
