/** The check of a locale that brings a letter of its own: it may leave out what the bundled words say, and has a shape of its own. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import languages from 'virtual/language-list';
import bundledSource from 'virtual/source';
import { stemOf, textsOf } from '../i18n/digests.mjs';
import { matchLanguage } from '../i18n/language.js';
import { jsonFilesIn } from './check-campaign.js';
import { checkText, isTree, type Tree, wronglyNamed } from './check-locale.js';
import type { Finding } from './finding.js';
import { knownTag } from './letter-language.js';
import { type JsonFile, readJsonFile } from './json-file.js';

const TEXTS = ['title', 'lead', 'placeAndDate', 'origin'];
const GROUPS = ['opening', 'reasons', 'closing'] as const;

/** What stands under an id of the campaign. */
const OF_CAMPAIGN: Record<string, readonly string[]> = {
  calls: ['title', 'addressee', 'asks'],
  petitions: ['title', 'addressee'],
};

/** Keys that have texts of any name below them. */
const FREE = ['names', 'reasons', 'departures.measures'];

type Find = (level: Finding['level'], key: string, message: string) => void;

/**
 * Whether a locale is one of somebody's own letter, and not a translation of the bundled one.
 * @param json the locale file
 * @param hasWholeSource whether a whole `en.json` stands beside it
 */
export function isOwnLocale({ file, value }: JsonFile, hasWholeSource: boolean): boolean {
  if (!isTree(value) || hasWholeSource) return false;
  return existsSync(join(dirname(file), 'campaign.json')) || (isTree(value.letter) && !('endorsements' in value));
}

/** @param json the locale file */
export function checkOwnLocale(json: JsonFile): Finding[] {
  const { file, value, lineOf } = json;
  const named = wronglyNamed(file);
  if (named) return [named];
  if (!isTree(value)) return [];
  const tag = basename(file, '.json');
  if (!knownTag(tag))
    return [
      {
        file,
        key: '',
        level: 'error',
        message: `is named after no language that is known: name it as in nl.json, or keep it elsewhere.`,
      },
    ];
  const findings: Finding[] = [...json.repeated];
  const find: Find = (level, key, message) => {
    findings.push({ file, line: lineOf(key.split('.')), key, level, message });
  };
  if (value.letter !== undefined) checkLetter(value.letter, find);
  checkWords(value, tag, find);
  checkBesides(json, find);
  return findings;
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
    else if (!GROUPS.some((group) => group === name))
      find('error', key, `is no part of a letter; there is: ${[...TEXTS, ...GROUPS].join(', ')}.`);
    else if (!isTree(part)) find('error', key, 'must be an object with a name for each paragraph: { "ask": "…" }.');
    else
      for (const [paragraph, text] of Object.entries(part)) {
        isText(text, `${key}.${paragraph}`, find);
        if (/^\d+$/.test(paragraph))
          find(
            'error',
            `${key}.${paragraph}`,
            'is a number, and numbers change places: give it a name, such as "ask".',
          );
      }
  }
}

function isText(text: unknown, key: string, find: Find): text is string {
  if (typeof text !== 'string') find('error', key, 'must be a text in "…".');
  else if (text.trim() === '') find('error', key, 'is empty: write it, or remove it.');
  else return true;
  return false;
}

/** The words of the interface, as far as they are there. */
function checkWords(value: Tree, tag: string, find: Find): void {
  const originals = new Map(textsOf(bundledSource).map(([key, text]) => [stemOf(key), String(text)]));
  const plurals = new Set(textsOf(bundledSource).flatMap(([key]) => (stemOf(key) === key ? [] : [stemOf(key)])));
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const texts = textsOf(value).filter(([key]) => !key.startsWith('letter.') && key !== '$schema');
  for (const [key, text] of texts) {
    const [top = '', , field = ''] = key.split('.');
    const form = key.slice(stemOf(key).length + 1);
    const isPlural = plurals.has(stemOf(key));
    if (!isText(text, key, find) || FREE.some((one) => key.startsWith(`${one}.`))) continue;
    if (top in OF_CAMPAIGN) {
      if (!OF_CAMPAIGN[top]?.includes(field))
        find('error', key, `is not shown; under an id there is: ${OF_CAMPAIGN[top]?.join(', ') ?? ''}.`);
    } else if (!originals.has(isPlural ? stemOf(key) : key)) {
      find('error', key, 'is no text of the bundled words: correct the key, or remove it.');
    } else if (isPlural && !pluralCategories.includes(form as Intl.LDMLPluralRule)) {
      find(
        'error',
        key,
        `must be one of the plural forms: ${pluralCategories.map((one) => `${stemOf(key)}_${one}`).join(', ')}.`,
      );
    } else {
      checkText(text, originals.get(stemOf(key)) ?? '', tag, (level, message) => {
        find(level, key, message);
      });
    }
  }
  const isBundled =
    matchLanguage(
      tag,
      languages.map((one) => one.tag),
    ) !== undefined;
  const missing = [...originals.keys()].filter(
    (key) => /^(petition|endorsements|list|menu)\./.test(key) && !texts.some(([one]) => stemOf(one) === key),
  );
  if (!isBundled && missing.length > 0)
    find(
      'warning',
      '',
      `is in a language that is not bundled: ${String(missing.length)} words of the interface will be English, such as ${missing.slice(0, 3).join(', ')}.`,
    );
}

/** What the files beside it say: the same letter in other languages, and the campaign. */
function checkBesides({ file, value }: JsonFile, find: Find): void {
  const siblings = jsonFilesIn(dirname(file)).filter(
    (one) => one !== file && basename(one) !== 'campaign.json' && knownTag(basename(one, '.json')),
  );
  for (const group of GROUPS) {
    const seen = new Set(Object.keys(treeAt(value, 'letter', group)));
    for (const sibling of siblings)
      for (const name of Object.keys(treeAt(valueOf(sibling), 'letter', group)).filter((one) => !seen.has(one))) {
        seen.add(name);
        find('warning', `letter.${group}`, `lacks "${name}", which ${basename(sibling)} has.`);
      }
  }
  const campaign = valueOf(join(dirname(file), 'campaign.json'));
  if (!isTree(value) || value.letter === undefined) return;
  if (!isTree(campaign)) {
    find(
      'warning',
      '',
      'has no campaign.json beside it: without campaign-src, the element shows the bundled petitions and endorsements, which are about X.',
    );
    return;
  }
  const records = (kind: string) => (Array.isArray(campaign[kind]) ? campaign[kind].filter(isTree) : []);
  for (const kind of ['calls', 'petitions'])
    for (const id of Object.keys(treeAt(value, kind)))
      if (!records(kind).some((one) => one.id === id))
        find(
          'warning',
          `${kind}.${id}`,
          `is about no record of campaign.json; there is: ${records(kind)
            .map((one) => String(one.id))
            .join(', ')}.`,
        );
  for (const { id, lang } of records('calls'))
    if (lang !== basename(file, '.json') && !('title' in treeAt(value, 'calls', String(id))))
      find('warning', `calls.${String(id)}`, `has no "title": readers see the one in ${String(lang)}.`);
  for (const { id } of records('calls'))
    if (id !== campaign.call && records('endorsements').some(({ call }) => call === id))
      for (const field of ['addressee', 'asks'])
        if (!(field in treeAt(value, 'calls', String(id))))
          find(
            'warning',
            `calls.${String(id)}`,
            `lacks its "${field}", which readers are told, since it is not the letter's own call.`,
          );
  for (const { id } of records('petitions'))
    if (!('title' in treeAt(value, 'petitions', String(id))))
      find('warning', `petitions.${String(id)}`, 'has no "title": readers see its address instead.');
}

function valueOf(file: string): unknown {
  const json = existsSync(file) ? readJsonFile(file) : undefined;
  return json && 'value' in json ? json.value : undefined;
}

function treeAt(value: unknown, ...path: string[]): Tree {
  const found = path.reduce<unknown>((inner, key) => (isTree(inner) ? inner[key] : undefined), value);
  return isTree(found) ? found : {};
}
