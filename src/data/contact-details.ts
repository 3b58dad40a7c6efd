/** What in a text would let strangers write to somebody or call. */

/** Not the name of an account in the Fediverse, which has an @ in front as well, nor that of a picture such as `logo@2x.png`. */
const EMAIL =
  /(?<![\p{L}\p{N}@._%+-])[\p{L}\p{N}._%+-]+@(?!\dx\.)(?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[\p{L}\p{N}-]+)/u;

/** Begins with + or 0, or with an area code in brackets. */
const TELEPHONE = /(?<![\p{L}\p{N}])(?:\+|\(0|0)[\d\s().\u2011\u2013/-]{6,}\d(?![\p{L}\p{N}])/u;

/** @param text any text, also an address in which the @ is written as `%40` */
export const hasEmail = (text: string): boolean =>
  /[@\uff20\ufe6b]|%40/.test(text) && EMAIL.test(text.normalize('NFKC').replaceAll('%40', '@'));

/** @param text what no date, number of a document or address stands in */
export const mayHaveTelephone = (text: string): boolean =>
  [...text.matchAll(new RegExp(TELEPHONE, 'gu'))].some(([found]) => {
    const digits = found.replace(/\D/g, '').length;
    return digits >= 8 && digits <= 15;
  });

/**
 * Finds e-mail addresses in a record.
 * @param value the record, or a part of it
 * @param path where that stands
 * @returns the paths of the texts that hold one
 */
export function emailsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return hasEmail(value) ? [path] : [];
  // no field lies deeper
  if (typeof value !== 'object' || value === null || path.length > 4) return [];
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
