/** The check of one translation of the bundled words against the source language. */
import { isReordered } from './check-placeholders.js';
import { checkText } from './check-text.js';
import type { CompareVersions, Tools } from './context.js';
import { type Diagnostic, error, warning } from './diagnostic.js';
import { errorAt, type JsonFile, warningAt } from './json-file.js';
import { languageName, wronglyNamed } from './language-name.js';
import { renamed } from './renamed.js';
import { formsOf, originalsOf, stemOf, textsOf } from './texts.js';
import { isTree, type Tree } from './tree.js';

/**
 * @param json the locale file
 * @param source the words of the source language
 * @param tools what tells more of its texts
 */
export function checkLocale(json: JsonFile, source: Tree, { compareVersions, detect }: Tools = {}): Diagnostic[] {
  const { file, name: tag, value } = json;
  const named = wronglyNamed(json);
  if (named) return [named];
  if (!isTree(value)) return [error(file, 'must contain an object with texts: { … }.')];
  const versions = tag === 'en' ? undefined : compareVersions?.(tag, source, value);
  return [
    ...json.repeated,
    ...checkTexts(json, value, source, detect),
    ...(versions ? [...checkOrder(json, value, source, versions), ...checkVersions(json, versions)] : []),
  ];
}

function checkTexts(json: JsonFile, value: Tree, source: Tree, detect: Tools['detect']): Diagnostic[] {
  const tag = json.name;
  const found: Diagnostic[] = [];
  const find = (level: Diagnostic['level'], key: string, message: string) => {
    found.push((level === 'error' ? errorAt : warningAt)(json, key.split('.'), message));
  };
  const originals = originalsOf(source);
  const forms = formsOf(tag);
  const expected = [...originals.texts.keys()].flatMap((stem) =>
    originals.plurals.has(stem) ? forms.map((form) => `${stem}_${form}`) : [stem],
  );
  const isExpected = new Set(expected);
  const texts = new Map(textsOf(value));

  for (const key of expected)
    if (!texts.has(key)) {
      const form = stemOf(key) === key ? '' : ` (the form that ${languageName(tag)} needs for ${examples(tag, key)})`;
      find('error', key, `is missing${form}. In English: “${originals.texts.get(stemOf(key)) ?? ''}”`);
    }

  for (const [key, text] of texts) {
    const stem = stemOf(key);
    const original = originals.texts.get(stem);
    const otherName = renamed(key);
    if (otherName) find('error', key, otherName);
    else if (original === undefined || (!originals.plurals.has(stem) && stem !== key))
      find('error', key, 'is not in en.json: correct the key, or remove it.');
    else if (stem === key && originals.plurals.has(key))
      find('error', key, `needs its plural forms instead: ${forms.map((form) => `${key}_${form}`).join(', ')}.`);
    else if (!isExpected.has(key))
      find('error', key, `is a plural form that ${languageName(tag)} does not have. It has: ${forms.join(', ')}.`);
    else if (typeof text !== 'string') find('error', key, 'must be a text in "…".');
    else if (text.trim() === '') find('error', key, `is empty. In English: “${original}”`);
    else
      checkText(
        text,
        original,
        tag,
        (level, message) => {
          find(level, key, message);
        },
        detect,
      );
  }
  return found;
}

/** Values in a different order from English may have changed places. What somebody has accepted is right; where nobody keeps watch, nobody could. */
function checkOrder(json: JsonFile, value: Tree, source: Tree, versions: Versions): Diagnostic[] {
  const originals = originalsOf(source).texts;
  const accepted = new Set(versions.flatMap(({ key, state }) => (state === 'recorded' ? [key] : [])));
  const reordered = new Map(
    textsOf(value).flatMap(([key, text]) => {
      const stem = stemOf(key);
      const isSuspect = typeof text === 'string' && !accepted.has(stem) && isReordered(text, originals.get(stem) ?? '');
      return isSuspect ? [[stem, key]] : [];
    }),
  );
  return Array.from(reordered, ([stem, key]) =>
    warningAt(
      json,
      key.split('.'),
      `has its placeholders in a different order from English. If they are all in the right place: leave-x-letter accept ${stem} --lang ${json.name}`,
    ),
  );
}

type Versions = ReturnType<CompareVersions>;

function checkVersions(json: JsonFile, versions: Versions): Diagnostic[] {
  const { file, name: tag } = json;
  const stale = versions.filter(({ state }) => state === 'stale');
  const unrecorded = versions.filter(({ state }) => state === 'unrecorded').length;
  return [
    ...stale.map(({ key }) =>
      warningAt(
        json,
        key.split('.'),
        `is out of date: the English text has changed since. Update it or, if it is right as it is: leave-x-letter accept ${key} --lang ${tag}`,
      ),
    ),
    ...(unrecorded > 0
      ? [
          warning(
            file,
            `has ${unrecorded} new or changed texts. To track them too: leave-x-letter accept --lang ${tag}`,
          ),
        ]
      : []),
  ];
}

/** Numbers that ask for a plural form, such as "2, 3, 4". */
function examples(tag: string, key: string): string {
  const form = key.slice(stemOf(key).length + 1);
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array(201).keys(), 1.5, 1_000_000].filter((number) => rules.select(number) === form);
  return numbers.slice(0, 4).join(', ');
}
