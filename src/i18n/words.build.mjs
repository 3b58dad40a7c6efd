/**
 * The build step of the words: splits each locale file into the namespaces that a page loads one by one,
 * and gives the sources the modules `virtual/languages`, `virtual/language-names`, `virtual/letter`, `virtual/namespaces`, `virtual/source` and `virtual/words`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJson } from '../data/read-json.build.mjs';
import { DIGESTS_FOLDER, staleKeys, stemOf } from './digests.mjs';
import { buildFormats, writeDates } from './formats.build.mjs';

const SOURCES = new URL('../../locales/', import.meta.url);
const FETCH = fileURLToPath(new URL('fetch-words.ts', import.meta.url));
const LANGUAGES = new URL('languages.json', import.meta.url);

/** Keys of a locale that only some letters show, with all below them, and the namespace that they are loaded with; all other keys are `core`. */
const NAMESPACE_OF_KEY = {
  departures: 'departures',
  reasons: 'departures',
  names: 'departures',
  list: 'list',
  kinds: 'list',
  write: 'write',
  endorse: 'endorse',
  alternatives: 'alternatives',
  share: 'share',
  // the bundled list shows this one, and not those
  'list.sharedSource': 'core',
  'endorsements.people': 'list',
  'endorsements.dateUnknown': 'list',
  'sources.form': 'list',
};
export const NAMESPACES = [...new Set(['core', ...Object.values(NAMESPACE_OF_KEY)])];

/**
 * @typedef {object} Language
 * @property {string} tag
 * @property {string} name what its speakers call it
 * @property {'ltr' | 'rtl'} dir
 * @property {string} quotes its quotation marks: the outer pair, then the inner one
 * @property {boolean} [quoteNames] whether the name of a platform stands between quotation marks
 * @property {Record<string, string>} [dates] what stands for a piece of a date as browsers write it
 * @property {'source' | 'unreviewed' | 'reviewed'} review `reviewed`: a native speaker has confirmed it
 * @property {string[]} reviewers who has
 * @property {string[]} [aliases] other tags that mean it
 * @property {string} [formats] the tag to ask browsers for when writing dates; `built`: many browsers know none
 */

/** @returns {Language[]} the one list of languages, in the order of the European Union */
export const readLanguages = () => readJson(LANGUAGES);

/** @returns {string[]} their tags */
export const readTags = () => readLanguages().map(({ tag }) => tag);

/**
 * @param {string} tag
 * @param {URL} folder the folder of the locales
 */
export const readLocale = (tag, folder = SOURCES) => readJson(new URL(`${tag}.json`, folder));

/**
 * @param {string} tag
 * @param {URL} folder the folder of the locales
 */
function readDigests(tag, folder) {
  const file = new URL(`${DIGESTS_FOLDER}/${tag}.json`, folder);
  return existsSync(file) ? readJson(file) : {};
}

/**
 * @param {string} tag
 * @param {string} namespace
 * @param {URL} folder the folder of the locales
 * @param {string[]} dates days that the letter names
 */
export function readWords(tag, namespace, folder = SOURCES, dates = []) {
  const words = readLocale(tag, folder);
  const chosen = partOf(words, namespace, '', 'core');
  return namespace === 'core' ? { ...chosen, about: about(tag, words, folder, dates) } : chosen;
}

/** Those of the words that belong to a namespace; what is below a key goes with it, unless it is named itself. */
function partOf(words, namespace, path, around) {
  const chosen = Object.entries(words).flatMap(([key, value]) => {
    const own = NAMESPACE_OF_KEY[stemOf(path + key)] ?? around;
    if (typeof value !== 'object') return own === namespace ? [[key, value]] : [];
    const part = partOf(value, namespace, `${path}${key}.`, own);
    return Object.keys(part).length > 0 ? [[key, part]] : [];
  });
  return Object.fromEntries(chosen);
}

/**
 * What an element has to know of a language that it shows; it travels with the words.
 * @param {string} tag
 * @param {object} words
 * @param {URL} folder the folder of the locales
 * @param {string[]} named days that the letter names
 * @returns {import('./words.js').About}
 */
function about(tag, words, folder, named) {
  const languages = readLanguages();
  const { review, dir, formats, quotes, quoteNames, dates } = languages.find((language) => language.tag === tag);
  const tags = languages.map((language) => language.tag);
  return {
    review,
    ...(dir === 'rtl' && { dir }),
    ...(staleKeys(readDigests(tag, folder), readLocale('en', folder), words).length > 0 && { outdated: true }),
    quotes,
    ...(quoteNames && { quoteNames }),
    ...(dates && { dates }),
    ...(named.length > 0 && formats !== 'built' && { written: writeDates(formats ?? tag, named, dates) }),
    ...(formats && { formats: formats === 'built' ? buildFormats(tag, JSON.stringify(words), tags) : formats }),
  };
}

/** The names of the letter's paragraphs, in the order of the source language. */
function readLetterOrder() {
  const { opening, reasons, closing } = readLocale('en').letter;
  return { opening: Object.keys(opening), reasons: Object.keys(reasons), closing: Object.keys(closing) };
}

/** The words that a file with one language has in it. @param {string} tag @param {string[]} dates */
function inlineWords(tag, dates) {
  const { subject, text, council, out, message } = readWords(tag, 'write').write ?? {};
  return {
    core: readWords(tag, 'core', SOURCES, dates),
    departures: readWords(tag, 'departures'),
    // it has no form, only the text
    write: {
      write: { subject, text, council, message, out: { long: out?.long, mail: out?.mail, mailShort: out?.mailShort } },
    },
  };
}

/**
 * @param {{ as: 'modules' | 'json' | 'inline', folder?: string, dates?: () => string[] }} options `modules`: literal imports, for bundlers;
 *   `json`: files in a folder beside the script, fetched when needed; `inline`: one file a language, with its words in it;
 *   `dates`: days that the letter names, which are written beforehand
 * @returns {import('rollup').Plugin}
 */
export function words({ as, folder = '', dates = () => [] }) {
  const aliases = () =>
    Object.fromEntries(readLanguages().flatMap(({ tag, aliases = [] }) => aliases.map((alias) => [alias, tag])));
  const regions = () => Object.fromEntries(readTags().map((tag) => [tag, new Intl.Locale(tag).maximize().region]));
  /** Read when they are asked for: what does not need the words must not fail by them. */
  const modules = {
    '\0virtual/languages': () => ({ tags: readTags(), aliases: aliases(), regions: regions(), fallback: 'en' }),
    '\0virtual/language-names': () => readLanguages().map(({ tag, name, dir }) => ({ tag, name, dir })),
    '\0virtual/language-list': readLanguages,
    '\0virtual/letter': readLetterOrder,
    '\0virtual/namespaces': () => NAMESPACE_OF_KEY,
    '\0virtual/source': () => readLocale('en'),
  };
  return {
    name: 'words',
    resolveId: (id) => (/^virtual\/(language|letter|namespaces|source|words)/.test(id) ? `\0${id}` : null),
    load(id) {
      // names that nobody defines outlive the minifier, and are replaced at the end
      if (as === 'inline' && id === '\0virtual/languages')
        return 'export default { tags: [__TAG__], aliases: {}, regions: {}, fallback: __TAG__ };';
      if (as === 'inline' && id === '\0virtual/words')
        return 'export default async (tag, namespace) => __WORDS__[namespace] ?? {};';
      if (id in modules) return `export default ${JSON.stringify(modules[id]())};`;
      const [, , tag, namespace] = id.split('/');
      if (id.startsWith('\0virtual/words/')) {
        this.addWatchFile?.(fileURLToPath(new URL(`${tag}.json`, SOURCES)));
        return `export default ${JSON.stringify(readWords(tag, namespace))};`;
      }
      if (id !== '\0virtual/words') return null;
      if (as === 'json') return `export { fetchWords as default } from ${JSON.stringify(FETCH)};`;
      const imports = readTags().flatMap((name) =>
        NAMESPACES.map((one) => `'${name}/${one}': () => import('virtual/words/${name}/${one}'),`),
      );
      return `const modules = {\n${imports.join('\n')}\n};
        export default async (tag, namespace) => (await modules[tag + '/' + namespace]()).default;`;
    },
    generateBundle(_, bundle) {
      if (as === 'inline') {
        const [[name, { code }]] = Object.entries(bundle);
        delete bundle[name];
        for (const tag of readTags()) {
          const own = JSON.stringify(inlineWords(tag, dates()));
          const source = code.replaceAll('__TAG__', `"${tag}"`).replace('__WORDS__', () => `(${own})`);
          this.emitFile({ type: 'asset', fileName: `standalone/${tag}.js`, source });
        }
      }
      if (as !== 'json') return;
      for (const tag of readTags())
        for (const namespace of NAMESPACES)
          this.emitFile({
            type: 'asset',
            fileName: `${folder}words/${tag}.${namespace}.json`,
            source: JSON.stringify(readWords(tag, namespace, SOURCES, dates())),
          });
    },
  };
}
