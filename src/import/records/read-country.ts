/** Finds the code of a country by what people call it: in each language of the product, or by other codes. */
import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { foldText } from '../../data/fold-text.js';
import languages from '../../i18n/languages.json';
import { quoted } from '../../markdown/quoted.js';
import type { Reading } from './record-kind.js';

/** Codes that people write, and the European Union with them, where ISO has others. */
const OTHER_CODES: Partial<Record<string, string>> = { UK: 'GB', EL: 'GR', EU: 'EU' };
/** What Intl calls otherwise, in full or as it was. */
const OTHER_NAMES = new Map([
  ['united states of america', 'US'],
  ['great britain', 'GB'],
  ['republic of ireland', 'IE'],
  ['czech republic', 'CZ'],
  ['slovak republic', 'SK'],
  ['holland', 'NL'],
  ['turkey', 'TR'],
  ['republic of china', 'TW'],
  ...['england', 'scotland', 'wales', 'northern ireland'].map((name) => [name, 'GB'] as const),
  ['brd', 'DE'],
  ['republica checa', 'CZ'],
]);
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/u;
const CODES = new Set(Object.values(iso31661Alpha3ToAlpha2));

/** Made when it is first asked for: it takes thousands of names. */
let known: ReadonlyMap<string, string> | undefined;

/** A name that two languages give to two countries is nobody's. */
function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { tag } of languages)
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' });
      for (const code of [...CODES, 'EU']) {
        const name = key(display.of(code) ?? '');
        if (names.has(name) && names.get(name) !== code) doubtful.add(name);
        if (name) names.set(name, code);
      }
    }
  doubtful.forEach((name) => names.delete(name));
  return names;
}

/** Without the marks and the articles that one writes and another leaves out. */
const key = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();

/** What states are, before what they are called. */
const FORM = /^(?:federal |french |hellenic |italian )?(?:republic|kingdom|grand duchy|principality) of /;

/** No country is called by more characters, with a town or in several languages. */
const MAX_NAME = 200;

/** What stands between two names of a country, or around the one behind a town. */
const BETWEEN = /\s*[/|,;()]\s*|\s+[–—-]\s+/;

/**
 * @param value what a list has for a country
 * @returns its code of two letters
 */
export function readCountry(value: unknown): Reading {
  const written = typeof value === 'string' ? value.trim() : '';
  const text = written.replace(FLAG, '').trim() || letters(FLAG.exec(written)?.[0] ?? '');
  const found = text.length > MAX_NAME ? undefined : (codeOf(text) ?? onlyCodeIn(text));
  if (found) return { value: found };
  const fault = `${quoted(String(value))} is not a known country, and is left out: write its code, such as NL.`;
  return { fault, level: 'error' };
}

function codeOf(text: string): string | undefined {
  const code = text.toUpperCase().replaceAll('.', '');
  if (CODES.has(code)) return code;
  const name = key(text);
  return (
    OTHER_CODES[code] ??
    OTHER_NAMES.get(name) ??
    iso31661Alpha3ToAlpha2[code] ??
    (known ??= countryNames()).get(name) ??
    known.get(name.replace(FORM, ''))
  );
}

/** Of “België / Belgique” and “Berlin, Germany”, what is meant; two countries are none. */
function onlyCodeIn(text: string): string | undefined {
  const parts = text.split(BETWEEN).filter((part) => part.length > 2);
  const codes = new Set(parts.map(codeOf).filter((code) => code !== undefined));
  const [only] = codes;
  return codes.size === 1 ? only : undefined;
}

/** A flag is its code, in letters of its own. */
const letters = (flag: string): string =>
  String.fromCharCode(...Array.from(flag, (one) => (one.codePointAt(0) ?? 0) - 0x1f1e6 + 65));
