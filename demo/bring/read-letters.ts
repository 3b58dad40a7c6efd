/** Reads the letters that a visitor brings, with what the command itself reads them with; nothing leaves the page. */
import type { Detect } from '../../src/check/check-language.js';
import type { Diagnostic } from '../../src/check/diagnostic.js';
import type { LetterOptions } from '../../src/import/import-letters.js';
import type { Imported } from '../../src/import/imported.js';
import type { BytesFile } from '../../src/import/letter-file.js';
import { importLetterFiles, severalLetters } from '../../src/import/letters.lazy.js';

/** What a visitor says of all letters; of one alone it stands in its {@link BytesFile}. */
export interface LetterChoices extends Partial<Omit<LetterOptions, 'lang' | 'title' | 'isWhole'>> {
  /** where in a page the letter is, as a selector of CSS */
  select?: string | undefined;
}

/** What is known of one letter. */
export interface FoundLetter {
  file: string;
  title: string;
  /** empty where nobody knows it */
  lang: string;
  /** whether the words alone told the language, which may be wrong */
  isGuessed: boolean;
}

/**
 * @param files the letters, the original first; of one that cannot be read, why not
 * @param choices what the visitor says of them
 */
export async function readLetters(
  files: readonly (BytesFile | Diagnostic)[],
  choices: LetterChoices = {},
): Promise<Imported & { found: FoundLetter[] }> {
  const options = { lang: undefined, id: undefined, date: undefined, state: 'open', ...choices } as const;
  const letters: (Findings | Diagnostic)[] = [];
  for (const file of files) letters.push('message' in file ? file : await findOut(file, options));
  const imported = await importLetterFiles(
    letters.map((one) => ('message' in one ? one : one.isGuessed ? { ...one.bytes, lang: one.lang } : one.bytes)),
    { ...options, isWhole: true },
  );
  const found = letters.flatMap((one) => ('message' in one ? [] : [{ ...one, file: one.bytes.file }]));
  return { ...imported, found };
}

interface Findings extends Omit<FoundLetter, 'file'> {
  bytes: BytesFile;
}

const loadDetector = async (): Promise<Detect> => (await import('../../src/cli/detect-language.js')).detectLanguage;

/**
 * @param file what a visitor brings
 * @returns it, or the letters in several languages that are in it
 */
export const lettersWithin = (file: BytesFile | Diagnostic): Promise<(BytesFile | Diagnostic)[]> =>
  severalLetters(file, loadDetector);

/** Reads one letter for itself: what it says of itself shows by what becomes of it. */
async function findOut(bytes: BytesFile, options: Omit<LetterOptions, 'isWhole'>): Promise<Findings> {
  const { files } = await importLetterFiles([bytes], { ...options, isWhole: false, drop: true });
  const [{ path, text } = { path: '', text: '' }] = files;
  const lang = bytes.lang ?? path.replace(/\.json$/, '');
  const letter = text ? (JSON.parse(text) as { letter: Record<string, unknown> }).letter : {};
  const title = typeof letter.title === 'string' ? letter.title : '';
  if (lang || !text) return { bytes, title, lang, isGuessed: false };
  const detectLanguage = await loadDetector();
  const { language, isReliable } = detectLanguage(textsIn(letter).join(' '));
  return { bytes, title, lang: isReliable ? language : '', isGuessed: isReliable };
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value) as object).flatMap(textsIn);
