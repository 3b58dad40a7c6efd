/** What in a text would let strangers write to somebody or call. */

/** Not the name of an account in the Fediverse, which has an @ in front as well, nor that of a picture such as `logo@2x.png`. */
const EMAIL =
  /(?<![\p{L}\p{N}@._%+-])[\p{L}\p{N}._%+-]+@(?!\dx\.)(?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[\p{L}\p{N}-]+)/u;

/** Begins with + or 0, or with an area code in brackets. */
const TELEPHONE = /(?<![\p{L}\p{N}])(?:\+|\(0|0)[\d\s().\u2011\u2013/-]{6,}\d(?![\p{L}\p{N}])/u;

/** How people write the sign in the middle, so that machines miss it. */
const AT = /%40| ?[[({] ?at ?[\])}] ?/gi;
const DOT = / ?[[({] ?dot ?[\])}] ?/gi;

/** @param text any text, also an address in which the @ is written as `%40` or `[at]` */
export const hasEmail = (text: string): boolean =>
  /[@\uff20\ufe6b]|%40|at ?[\])}]/i.test(text) && EMAIL.test(text.normalize('NFKC').replace(AT, '@').replace(DOT, '.'));

/** @param text what no date, number of a document or address stands in */
export const mayHaveTelephone = (text: string): boolean =>
  [...text.matchAll(new RegExp(TELEPHONE, 'gu'))].some(([found]) => {
    const digits = found.replace(/\D/g, '').length;
    return digits >= 8 && digits <= 15;
  });

/** No field of a record lies deeper. */
const DEPTH = 5;

const holdsEmail = (value: unknown, depth = DEPTH): boolean =>
  typeof value === 'string'
    ? hasEmail(value)
    : typeof value === 'object' &&
      value !== null &&
      depth > 0 &&
      Object.values(value).some((one) => holdsEmail(one, depth - 1));

/**
 * Finds e-mail addresses in a record.
 * @param value the record, or a part of it
 * @param path where that stands
 * @returns the paths of the texts that hold one
 */
export function emailsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  // of thousands of records, hardly any holds one: only those are taken apart
  if (!holdsEmail(value, DEPTH - path.length)) return [];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => emailsIn(inner, [...path, key]));
}

/**
 * @param value a record, or a part of it
 * @param path where in it
 * @returns the same without what stands there
 */
export function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([one, inner]: [string, unknown]) => [
    one,
    one === key ? without(inner, rest) : inner,
  ]);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}
