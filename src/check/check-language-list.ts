/** The check of `languages.json` by itself, and against the locale files that it speaks of. */
import * as z from 'zod/mini';
import { valueAt } from '../data/explain.js';
import { directionOf } from '../i18n/direction.js';
import { inWords } from './check-records.js';
import { type Diagnostic, error } from './diagnostic.js';
import { errorAt, type JsonFile } from './json-file.js';
import { knownTag } from './language-name.js';
import { type Language, language } from './language-list.js';
import { isTree } from './tree.js';

const FIELDS = Object.keys(language.shape);

/** @param json a file that should be the list of the bundled languages */
export function checkLanguageList(json: JsonFile): Diagnostic[] {
  if (!Array.isArray(json.value)) return [errorAt(json, [], 'must be a list of languages: [ … ].')];
  const entries: unknown[] = json.value;
  return [
    ...json.repeated,
    ...entries.flatMap((entry, index) => {
      const { data, error: fault } = z.safeParse(language, entry);
      const issues = fault?.issues.map((issue) => inWords(json, { ...issue, path: [index, ...issue.path] })) ?? [];
      return [...issues, ...unknownFields(json, entry, index), ...(data ? contradictions(json, data, index) : [])];
    }),
    ...repeatedTags(json, entries),
  ];
}

const unknownFields = (json: JsonFile, entry: unknown, index: number): Diagnostic[] =>
  (isTree(entry) ? Object.keys(entry) : [])
    .filter((key) => !FIELDS.includes(key))
    .map((key) => errorAt(json, [index, key], `is not a field of a language. Its fields are: ${FIELDS.join(', ')}.`));

function contradictions(json: JsonFile, { tag, dir, review, reviewers }: Language, index: number): Diagnostic[] {
  const at = (field: string, message: string) => errorAt(json, [index, field], message);
  return [
    ...(dir === directionOf(tag) ? [] : [at('dir', `must be "${directionOf(tag)}": so ${tag} is written.`)]),
    ...((review === 'source') === (tag === 'en')
      ? []
      : [at('review', 'must be "source" for en, and for no other language.')]),
    ...((review === 'reviewed') === reviewers.length > 0
      ? []
      : [at('reviewers', 'names who has confirmed the translation: with "reviewed" somebody, else nobody.')]),
  ];
}

/** Tags and aliases that occur before. */
function repeatedTags(json: JsonFile, entries: readonly unknown[]): Diagnostic[] {
  const aliasesOf = (entry: unknown): unknown[] => {
    const aliases = valueAt(entry, ['aliases']);
    return Array.isArray(aliases) ? aliases : [];
  };
  const named = entries.flatMap((entry, index) => [
    { name: valueAt(entry, ['tag']), path: [index, 'tag'] },
    ...aliasesOf(entry).map((name, at) => ({ name, path: [index, 'aliases', at] })),
  ]);
  const seen = new Set<unknown>();
  return named.flatMap(({ name, path }) => {
    const isKnown = typeof name === 'string' && seen.has(name);
    seen.add(name);
    return isKnown ? [errorAt(json, path, `is "${name}", which is already in the list.`)] : [];
  });
}

/**
 * @param json the list
 * @param folder the folder of the locales
 * @param locales the names of the files in it, such as `nl`
 */
export function compareWithLocales(json: JsonFile, folder: string, locales: readonly string[]): Diagnostic[] {
  if (!Array.isArray(json.value)) return [];
  const tags = json.value.map((entry) => valueAt(entry, ['tag']));
  return [
    ...tags.flatMap((tag, index) =>
      typeof tag === 'string' && !locales.includes(tag)
        ? [
            errorAt(
              json,
              [index, 'tag'],
              `is "${tag}", and there is no ${tag}.json in ${folder}: add the file, or remove the language.`,
            ),
          ]
        : [],
    ),
    ...locales
      .filter((name) => knownTag(name) === name && !tags.includes(name))
      .map((name) =>
        error(
          `${folder}/${name}.json`,
          `is in a language that ${json.file} does not have: add it there, with its quotation marks.`,
        ),
      ),
  ];
}
