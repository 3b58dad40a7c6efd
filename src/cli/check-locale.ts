/** The check of one locale file against the source language. */
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import languages from 'virtual/language-list';
import { compareWithDigests, hasDigests, stemOf, textsOf } from '../i18n/digests.mjs';
import { canonicalTag } from '../i18n/language.js';
import type { Finding } from './finding.js';
import type { JsonFile } from './json-file.js';

export type Tree = Record<string, unknown>;

/** The plural forms there are, in their usual order. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The folder of the locales, where the digests lie. */
export const folderOf = (file: string): URL => pathToFileURL(`${dirname(file)}/`);

/**
 * @param json the locale file
 * @param source the words of the source language
 */
export function checkLocale(json: JsonFile, source: Tree): Finding[] {
  const { file, value, lineOf } = json;
  const findings: Finding[] = [];
  const find = (level: Finding['level'], key: string, message: string) => {
    findings.push({ file, line: lineOf(key.split('.')), key, level, message });
  };

  const named = wronglyNamed(file);
  if (named) return [named];
  const tag = basename(file, '.json');
  if (!isTree(value)) return [{ file, key: '', level: 'error', message: 'must hold an object with texts: { … }.' }];
  findings.push(...json.repeated);

  const originals = new Map<string, string>();
  for (const [key, text] of textsOf(source)) originals.set(stemOf(key), String(text));
  const plurals = new Set(textsOf(source).flatMap(([key]) => (stemOf(key) === key ? [] : [stemOf(key)])));
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const forms = FORMS.filter((form) => pluralCategories.includes(form));
  const expected = [...originals.keys()].flatMap((stem) =>
    plurals.has(stem) ? forms.map((form) => `${stem}_${form}`) : [stem],
  );
  const texts = new Map(textsOf(value));

  for (const key of expected)
    if (!texts.has(key)) {
      const form = stemOf(key) === key ? '' : ` (the form that ${languageOf(tag)} needs for ${examples(tag, key)})`;
      find('error', key, `is missing${form}. In English: “${originals.get(stemOf(key)) ?? ''}”`);
    }

  for (const [key, text] of texts) {
    const original = originals.get(stemOf(key));
    if (original === undefined || (!plurals.has(stemOf(key)) && stemOf(key) !== key)) {
      find('error', key, 'is no text of en.json: correct the key, or remove it.');
    } else if (stemOf(key) === key && plurals.has(key)) {
      find('error', key, `needs its plural forms instead: ${forms.map((form) => `${key}_${form}`).join(', ')}.`);
    } else if (!expected.includes(key)) {
      find('error', key, `is a plural form that ${languageOf(tag)} does not have. It has: ${forms.join(', ')}.`);
    } else if (typeof text !== 'string') {
      find('error', key, 'must be a text in "…".');
    } else if (text.trim() === '') {
      find('error', key, `is empty. In English: “${original}”`);
    } else {
      checkText(text, original, tag, (level, message) => {
        find(level, key, message);
      });
    }
  }
  return [...findings, ...checkDigests(json, tag, source, value)];
}

/**
 * Whether a locale file is named after its language.
 * @param file its path
 * @returns what is wrong with its name
 */
export function wronglyNamed(file: string): Finding | undefined {
  const tag = basename(file, '.json');
  const canonical = canonicalTag(tag);
  if (canonical === tag) return undefined;
  const advice = canonical
    ? `rename the file to ${canonical}.json`
    : 'name the file after its language, such as nl.json';
  return { file, key: '', level: 'error', message: `"${tag}" is no language tag in its usual form: ${advice}.` };
}

/**
 * @param text a text of the interface
 * @param original the same in the source language
 * @param tag its language
 * @param find takes what is wrong with it
 */
export function checkText(
  text: string,
  original: string,
  tag: string,
  find: (level: Finding['level'], message: string) => void,
): void {
  const [has, needs] = [placeholders(text), placeholders(original)];
  const lost = needs.filter((one) => !has.includes(one));
  const added = has.filter((one) => !needs.includes(one));
  if (lost.length > 0 && added.length > 0)
    find('error', `has ${added.join(' and ')} where English has ${lost.join(' and ')}: write it as in English.`);
  else if (lost.length > 0)
    find('error', `lacks ${lost.join(' and ')}, for which a value is put in: write it as in English.`);
  else if (added.length > 0) find('error', `has ${added.join(' and ')}, which English does not have: remove it.`);
  if (/\{(?!\{)|(?<!\})\}/.test(text.replace(/\{\{[\w]+\}\}/g, '')))
    find('error', 'has a single { or }: placeholders have two on each side, as in {{count}}.');
  if (/<\/?[a-z!]|&#?\w+;|\]\(|\*\*/i.test(text)) find('error', 'has markup in it: write plain text.');
  const words = original.replace(/\{\{\w+\}\}/g, '').match(/\p{L}{2,}/gu) ?? [];
  if (tag !== 'en' && text === original && words.length > 1) find('warning', 'is the English text: translate it.');
  const wrong = wrongQuotes(text, tag);
  if (wrong.length > 0)
    find(
      'warning',
      `has ${wrong.join(' ')} as quotation marks; ${languageOf(tag)} has ${Array.from(quotesOf(tag)).join(' ')}.`,
    );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g) ?? [])];

const quotesOf = (tag: string): string => languages.find((language) => language.tag === tag)?.quotes ?? '';

/** Quotation marks that are not the language's own; the curved apostrophe is none. */
function wrongQuotes(text: string, tag: string): string[] {
  const own = quotesOf(tag);
  const marks = text.match(/["'“”„‟«»‹›‘‚‛]/g) ?? [];
  return [...new Set(marks)].filter((mark) => mark === '"' || mark === "'" || (own !== '' && !own.includes(mark)));
}

function checkDigests({ file, lineOf }: JsonFile, tag: string, source: Tree, words: Tree): Finding[] {
  const folder = folderOf(file);
  if (tag === 'en' || !hasDigests(folder)) return [];
  const states = compareWithDigests(folder, tag, source, words);
  const stale = states.filter(({ state }) => state === 'stale');
  const unrecorded = states.filter(({ state }) => state === 'unrecorded').length;
  return [
    ...stale.map(({ key }) => ({
      file,
      line: lineOf(key.split('.')),
      key,
      level: 'warning' as const,
      message: `is stale: the English text has changed since. Change it too; if it is right as it is: leave-x-letter accept ${key} --lang ${tag}`,
    })),
    ...(unrecorded > 0
      ? [
          {
            file,
            key: '',
            level: 'warning' as const,
            message: `has ${String(unrecorded)} new or changed texts. To keep watch over them too: leave-x-letter accept --lang ${tag}`,
          },
        ]
      : []),
  ];
}

const languageOf = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** Numbers that ask for a plural form, such as "2, 3, 4". */
function examples(tag: string, key: string): string {
  const form = key.slice(stemOf(key).length + 1);
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array(201).keys(), 1.5, 1_000_000].filter((number) => rules.select(number) === form);
  return numbers.slice(0, 4).join(', ');
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
