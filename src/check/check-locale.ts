/** The check of one translation of the bundled words against the source language. */
import { checkText } from './check-text.js';
import { type Diagnostic, error, warning } from './diagnostic.js';
import { errorAt, type JsonFile, warningAt } from './json-file.js';
import { languageName, wronglyNamed } from './language-name.js';
import { unknownKey } from './renamed.js';
import { formsOf, originalsOf, stemOf, textsOf } from './texts.js';
import { isTree, type Tree } from './tree.js';

/**
 * Tells which translations are as old as their source: `stale` where the source alone has changed since,
 * `unrecorded` where nobody has noted yet from which source the translation is.
 */
export type CompareVersions = (
  tag: string,
  source: Tree,
  words: Tree,
) => readonly { key: string; state: 'stale' | 'unrecorded' | 'recorded' }[];

/**
 * @param json the locale file
 * @param source the words of the source language
 * @param compare tells what is stale; absent where nobody keeps watch
 */
export function checkLocale(json: JsonFile, source: Tree, compare?: CompareVersions): Diagnostic[] {
  const { file, name: tag, value } = json;
  const named = wronglyNamed(json);
  if (named) return [named];
  if (!isTree(value)) return [error(file, 'must hold an object with texts: { … }.')];
  return [
    ...json.repeated,
    ...checkTexts(json, value, source),
    ...(compare && tag !== 'en' ? checkVersions(json, compare(tag, source, value)) : []),
  ];
}

function checkTexts(json: JsonFile, value: Tree, source: Tree): Diagnostic[] {
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
    if (original === undefined || (!originals.plurals.has(stem) && stem !== key))
      find('error', key, unknownKey(key, 'is not a text of en.json: correct the key, or remove it.'));
    else if (stem === key && originals.plurals.has(key))
      find('error', key, `needs its plural forms instead: ${forms.map((form) => `${key}_${form}`).join(', ')}.`);
    else if (!isExpected.has(key))
      find('error', key, `is a plural form that ${languageName(tag)} does not have. It has: ${forms.join(', ')}.`);
    else if (typeof text !== 'string') find('error', key, 'must be a text in "…".');
    else if (text.trim() === '') find('error', key, `is empty. In English: “${original}”`);
    else
      checkText(text, original, tag, (level, message) => {
        find(level, key, message);
      });
  }
  return found;
}

function checkVersions(json: JsonFile, versions: ReturnType<CompareVersions>): Diagnostic[] {
  const { file, name: tag } = json;
  const stale = versions.filter(({ state }) => state === 'stale');
  const unrecorded = versions.filter(({ state }) => state === 'unrecorded').length;
  return [
    ...stale.map(({ key }) =>
      warningAt(
        json,
        key.split('.'),
        `is stale: the English text has changed since. Change it too; if it is right as it is: leave-x-letter accept ${key} --lang ${tag}`,
      ),
    ),
    ...(unrecorded > 0
      ? [
          warning(
            file,
            `has ${unrecorded} new or changed texts. To keep watch over them too: leave-x-letter accept --lang ${tag}`,
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
