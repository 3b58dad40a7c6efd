/** Texts that once had another key: whoever wrote them should not lose them without a word. */
import { stemOf } from './texts.js';

const RENAMED: Partial<Record<string, string>> = { 'endorsements.count': 'endorsements.organisations' };

/**
 * @param key the key of a text
 * @returns what is wrong with it, where it has another now
 */
export function renamed(key: string): string | undefined {
  const stem = stemOf(key);
  const now = RENAMED[stem];
  return now && `is now called ${now}${key.slice(stem.length)}: rename it.`;
}
