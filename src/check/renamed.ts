/** Texts that once had another key: whoever wrote them should not lose them without a word. */
import { stemOf } from './texts.js';

const RENAMED: Partial<Record<string, string>> = { 'endorsements.count': 'endorsements.organisations' };

/**
 * @param key the key of a text that nobody knows
 * @param otherwise what is wrong with it, where it never was anything
 */
export function unknownKey(key: string, otherwise: string): string {
  const stem = stemOf(key);
  const renamed = RENAMED[stem];
  return renamed ? `is now called ${renamed}${key.slice(stem.length)}: rename it.` : otherwise;
}
