/** Finds trees that are too deep to be read, which some parsers let pass: keys in keys without brackets, or a list within itself. */
import { MAX_NESTING } from '../data/json-text.mjs';

const inner = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).filter((one) => typeof one === 'object') : [];

/**
 * @param value what a parser has made
 * @returns whether it is nested more deeply than anything that somebody means, or without an end
 */
export function isTooDeep(value: unknown): boolean {
  // each once a level: what stands in itself many times would multiply
  let level = new Set([value]);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > MAX_NESTING) return true;
    level = new Set([...level].flatMap(inner));
  }
  return false;
}
