/**
 * The build step of the words: splits each locale file into the parts that a page loads one by one,
 * and gives the sources the modules `virtual/languages`, `virtual/letter` and `virtual/words`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('../../locales/', import.meta.url);
const FETCH = fileURLToPath(new URL('fetch-words.ts', import.meta.url));
const LANGUAGES = new URL('languages.json', import.meta.url);

/** Top-level keys of a locale that only an opt-in part shows; all other keys are `core`. */
const PART_OF_KEY = { departures: 'departures', reasons: 'departures', names: 'departures' };
export const PARTS = ['core', ...new Set(Object.values(PART_OF_KEY))];

/** @returns {{ tag: string, name: string }[]} the one list of languages */
export const readLanguages = () => JSON.parse(readFileSync(LANGUAGES, 'utf8'));

/** @param {string} tag */
export const readLocale = (tag) => JSON.parse(readFileSync(new URL(`${tag}.json`, SOURCES), 'utf8'));

/**
 * @param {string} tag
 * @param {string} part
 */
export function readWords(tag, part) {
  const entries = Object.entries(readLocale(tag));
  return Object.fromEntries(entries.filter(([key]) => (PART_OF_KEY[key] ?? 'core') === part));
}

/** The names of the letter's paragraphs, in the order of the source language. */
function readLetterOrder() {
  const { opening, reasons, closing } = readLocale('en').letter;
  return { opening: Object.keys(opening), reasons: Object.keys(reasons), closing: Object.keys(closing) };
}

/**
 * @param {{ as: 'modules' | 'json' }} options `modules`: literal imports, for bundlers;
 *   `json`: files beside the script, fetched when needed
 * @returns {import('rollup').Plugin}
 */
export function words({ as }) {
  const tags = readLanguages().map(({ tag }) => tag);
  return {
    name: 'words',
    resolveId: (id) => (/^virtual\/(languages|letter|words)/.test(id) ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual/languages') return `export default ${JSON.stringify(tags)};`;
      if (id === '\0virtual/letter') return `export default ${JSON.stringify(readLetterOrder())};`;
      const [, , tag, part] = id.split('/');
      if (id.startsWith('\0virtual/words/')) {
        this.addWatchFile?.(new URL(`${tag}.json`, SOURCES).pathname);
        return `export default ${JSON.stringify(readWords(tag, part))};`;
      }
      if (id !== '\0virtual/words') return null;
      if (as === 'json') return `export { fetchWords as default } from ${JSON.stringify(FETCH)};`;
      const imports = tags.flatMap((name) =>
        PARTS.map((one) => `'${name}/${one}': () => import('virtual/words/${name}/${one}'),`),
      );
      return `const modules = {\n${imports.join('\n')}\n};
        export default async (tag, part) => (await modules[tag + '/' + part]()).default;`;
    },
    generateBundle() {
      if (as !== 'json') return;
      for (const tag of tags)
        for (const part of PARTS)
          this.emitFile({
            type: 'asset',
            fileName: `words/${tag}.${part}.json`,
            source: JSON.stringify(readWords(tag, part)),
          });
    },
  };
}
