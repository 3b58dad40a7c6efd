/** Data without what libraries on the page have added to every list and object: Prototype.js 1.6 makes a text of each list in JSON. */

/**
 * @param value what JSON can hold
 * @returns a copy that inherits nothing
 */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return Object.defineProperty(value.map(bare), 'toJSON', { value: undefined });
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, one] of Object.entries(value)) copy[name] = bare(one);
  return copy;
}

/**
 * @param value what JSON can hold
 * @param indent how many blanks a level has; none: all on one line
 */
export const toJson = (value: unknown, indent?: number): string => JSON.stringify(bare(value), null, indent);
