/** The check of a locale with a custom letter: it may leave out what the bundled words say, and name its paragraphs freely. */
import languages from 'virtual/language-list';
import bundledSource from 'virtual/source';
import { matchLanguage } from '../i18n/language.js';
import { checkCampaignWords, compareParagraphs } from './check-campaign-words.js';
import { checkMarkdown, isMarkdown } from './check-markdown.js';
import { isNote } from './check-markup.js';
import { checkProse, checkText } from './check-text.js';
import type { Context } from './context.js';
import { type Diagnostic, type Find as FindInText, warning } from './diagnostic.js';
import { errorAt, type JsonFile, warningAt } from './json-file.js';
import { wronglyNamed } from './language-name.js';
import { readLanguageList } from './language-list.js';
import { isGroup, PARTS, TEXTS } from './letter-shape.js';
import { renamed } from './renamed.js';
import { formsOf, originalsOf, stemOf, textsOf } from './texts.js';
import { isTree, type Tree, treeAt } from './tree.js';

/** The words under an id of the campaign. */
const OF_CAMPAIGN: Record<string, readonly string[]> = {
  calls: ['title', 'addressee', 'asks'],
  petitions: ['title', 'addressee'],
};

/** Keys that have texts of any name below them. */
const FREE = ['names', 'reasons', 'sources', 'departures.measures'];

/** The parts of the interface that every letter shows. */
const SHOWN = /^(?:petition|endorsements|list|menu)\./;

type Find = (level: Diagnostic['level'], key: string, message: string) => void;

const at =
  (key: string, find: Find): FindInText =>
  (level, message) => {
    find(level, key, message);
  };

/**
 * Whether a locale has a custom letter, and is not a translation of the bundled one.
 * @param json the locale file
 * @param context what lies beside it
 */
export function isCustomLocale({ value }: JsonFile, { source, campaign }: Context): boolean {
  if (!isTree(value) || source) return false;
  return campaign !== undefined || (isTree(value.letter) && !('endorsements' in value));
}

/**
 * @param json the locale file
 * @param context what lies beside it
 */
export function checkCustomLocale(json: JsonFile, context: Context): Diagnostic[] {
  const { name: tag, value } = json;
  const named = wronglyNamed(json);
  if (named) return [named];
  if (!isTree(value)) return [];
  const found: Diagnostic[] = [];
  const find: Find = (level, key, message) => {
    found.push((level === 'error' ? errorAt : warningAt)(json, key.split('.'), message));
  };
  if (value.letter !== undefined) checkLetter(value.letter, find);
  // the letter is shown as it is written, however that is
  const warn: Find = (_, key, message) => {
    find('warning', key, message);
  };
  if (isMarkdown(value)) checkMarkdown(json, context.locales, find);
  else
    for (const [key, text] of textsOf(treeAt(value, 'letter'), 'letter.'))
      if (typeof text === 'string') checkProse(text, tag, at(key, warn), context.detect);
  checkWords(value, tag, find, context.detect);
  return [
    ...json.repeated,
    ...found,
    ...missingWords(json, value),
    ...compareParagraphs(json, context.locales),
    ...(value.letter === undefined ? [] : checkCampaignWords(json, context.campaign)),
  ];
}

function checkLetter(letter: unknown, find: Find): void {
  if (!isTree(letter)) {
    find('error', 'letter', 'must be an object: { … }.');
    return;
  }
  if (letter.title === undefined) find('error', 'letter', 'lacks its title.');
  for (const [name, part] of Object.entries(letter)) {
    const key = `letter.${name}`;
    if (TEXTS.includes(name)) isText(part, key, find);
    else if (name === 'format') isFormat(part, find);
    else if (!isGroup(name)) find('error', key, `is not a part of a letter. The parts are: ${PARTS.join(', ')}.`);
    else if (!isTree(part)) find('error', key, 'must be an object with a name for each paragraph: { "ask": "…" }.');
    else
      for (const [paragraph, text] of Object.entries(part)) {
        const inner = `${key}.${paragraph}`;
        isText(text, inner, find);
        if (/^\d+$/.test(paragraph))
          find('error', inner, 'is a number, and numbers are put in numerical order: give it a name, such as "ask".');
      }
  }
}

function isFormat(format: unknown, find: Find): void {
  if (format !== 'markdown') find('error', 'letter.format', 'must be "markdown"; in a plain-text letter, remove it.');
}

function isText(text: unknown, key: string, find: Find): text is string {
  if (typeof text !== 'string') find('error', key, 'must be a text in "…".');
  else if (text.trim() === '') find('error', key, 'is empty: write it, or remove it.');
  else return true;
  return false;
}

/** The words of the interface, which a letter may bring as well. */
const interfaceTexts = (value: Tree): [key: string, text: unknown][] =>
  textsOf(value).filter(([key]) => !key.startsWith('letter.') && key !== '$schema');

function checkWords(value: Tree, tag: string, find: Find, detect: Context['detect']): void {
  const originals = originalsOf(bundledSource);
  const forms = formsOf(tag);
  for (const [key, text] of interfaceTexts(value)) {
    const [top = '', , field = ''] = key.split('.');
    const stem = stemOf(key);
    const isPlural = originals.plurals.has(stem);
    if (!isText(text, key, find) || FREE.some((one) => key.startsWith(`${one}.`))) continue;
    const fields = OF_CAMPAIGN[top];
    const otherName = renamed(key);
    if (otherName) find('error', key, otherName);
    else if (fields) {
      if (!fields.includes(field))
        find('error', key, `is not shown. For each id, these are shown: ${fields.join(', ')}.`);
      else if (isNote(text)) find('error', key, 'is only a note in brackets: write the text itself, or remove it.');
    } else if (!originals.texts.has(isPlural ? stem : key)) {
      find('error', key, 'is not one of the bundled texts: correct the key, or remove it.');
    } else if (isPlural && !forms.includes(key.slice(stem.length + 1))) {
      const wanted = forms.map((form) => `${stem}_${form}`).join(', ');
      find('error', key, `must be one of the plural forms: ${wanted}.`);
    } else {
      checkText(text, originals.texts.get(stem) ?? '', tag, at(key, find), detect);
    }
  }
}

/** What readers of a language that is not bundled will see in English. */
function missingWords({ file, name: tag, lineOf }: JsonFile, value: Tree): Diagnostic[] {
  const bundled = readLanguageList(languages).map((one) => one.tag);
  if (matchLanguage(tag, bundled) !== undefined) return [];
  const has = new Set(interfaceTexts(value).map(([key]) => stemOf(key)));
  const missing = [...originalsOf(bundledSource).texts.keys()].filter((key) => SHOWN.test(key) && !has.has(key));
  if (missing.length === 0) return [];
  const some = missing.slice(0, 3).join(', ');
  const message = `is in a language that is not bundled: ${missing.length} texts of the interface will be in English, such as ${some}.`;
  return [warning(file, message, { line: lineOf([]) })];
}
