/** Makes, from Node's full data, the formats of a language that browsers may not know. */

/** Countries that records of a European campaign name. */
const COUNTRIES =
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES EU FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA US VA XK';

/** The articles that names of countries begin with; they do not count in the order of those names. */
const ARTICLES = { ga: '^(?:an|na) (?:[th](?=\\p{Lu}))?', mt: '^i?\\p{Ll}-' };

/** Greater than every letter in the common order. */
const LAST = '\uffff';
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** @param {string} locale */
function numbersLike(locale) {
  const samples = [3230, 1_234_567.5, -0.25];
  const write = (/** @type {string} */ tag) => samples.map((value) => new Intl.NumberFormat(tag).format(value)).join();
  const alike = ['en', 'de', 'fr', 'es', 'de-CH'].find((tag) => write(tag) === write(locale));
  if (!alike) throw new Error(`No language that every browser knows writes numbers as "${locale}" does.`);
  return alike;
}

/**
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} options
 */
function datePatterns(locale, options) {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC', ...options });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(new Date(Date.UTC(2025, month, 28)))
      .map(({ type, value }) => ({ year: '{y}', day: '{d}' })[type] ?? value)
      .join(''),
  );
}

/**
 * What stands between names, as it does in a list of two and in one of four.
 * @param {string} locale
 */
function listPieces(locale) {
  const pieces = (/** @type {string[]} */ names) =>
    new Intl.ListFormat(locale)
      .formatToParts(names)
      .filter(({ type }) => type === 'literal')
      .map(({ value }) => value);
  const [pair] = pieces(['a', 'b']);
  const [middle, , end] = pieces(['a', 'b', 'c', 'd']);
  return { pair, middle, end };
}

/**
 * Finds the letters, and pairs of letters, that have a place of their own in the alphabet: each sorts behind all words
 * that begin with the plain letter before it.
 * @param {string} locale
 * @param {string} sample text in which the language's letters occur
 */
function specialLetters(locale, sample) {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const known = Intl.Collator.supportedLocalesOf(locale).length > 0;
  if (!known) throw new Error(`This Node.js does not know "${locale}"; use one with full data.`);
  const foreign = [...new Set(sample.toLowerCase().match(/\p{L}/gu))].filter((letter) => !ALPHABET.includes(letter));
  const special = foreign.filter((letter) => ALPHABET.every((plain) => compare(plain, letter) !== 0));
  const pairs = [...ALPHABET, ...special].flatMap((first) =>
    [...ALPHABET, ...special].map((second) => first + second).filter((pair) => compare(pair, first + LAST) > 0),
  );
  /** @type {Record<string, number>} */
  const ranks = {};
  const standIns = [...pairs, ...special].sort(compare).map((letter) => {
    const before = ALPHABET.findLast((plain) => compare(plain, letter) < 0) ?? '';
    ranks[before] = (ranks[before] ?? 0) + 1;
    return [letter, before + LAST.repeat(ranks[before])];
  });
  // longest first: a pair is replaced before its letters are
  return Object.fromEntries(standIns.sort(([a], [b]) => b.length - a.length));
}

/**
 * @param {string} locale
 * @param {string} sample text in which the language's letters occur
 * @param {string[]} tags the languages to name
 * @returns {import('./format.js').BuiltFormats}
 */
export function buildFormats(locale, sample, tags) {
  const names = (/** @type {'region' | 'language'} */ type, /** @type {string[]} */ codes) => {
    const display = new Intl.DisplayNames(locale, { type });
    return Object.fromEntries(codes.map((code) => [code, display.of(code) ?? code]));
  };
  return {
    numbers: numbersLike(locale),
    months: datePatterns(locale, {}),
    days: datePatterns(locale, { day: 'numeric' }),
    countries: names('region', COUNTRIES.split(' ')),
    languages: names('language', tags),
    sortAs: specialLetters(locale, sample),
    list: listPieces(locale),
    article: ARTICLES[locale] ?? '^',
  };
}

/**
 * Dates as browsers write them, for what is shown before there is time to make a formatter.
 * @param {string} locale
 * @param {string[]} dates days, `YYYY-MM-DD`
 * @param {Record<string, string>} [pieces] what stands for a piece of a date as browsers write it
 */
export function writeDates(locale, dates, pieces = {}) {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  const write = (/** @type {string} */ date) =>
    Object.entries(pieces).reduce(
      (written, [piece, standIn]) => written.replace(new RegExp(piece), standIn),
      format.format(new Date(date)),
    );
  return Object.fromEntries(dates.map((date) => [date, write(date)]));
}
