/** Puts into words what a schema has found. */
import type * as z from 'zod/mini';

const TYPES: Partial<Record<string, string>> = {
  string: 'a text in "…"',
  number: 'a number, not in "…"',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
};

/**
 * @param issue what a schema has found
 * @param value what stands there
 * @returns what is wrong, to be read behind the name of the field
 */
export function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map((one) => JSON.stringify(one)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty'
        : `must be at least ${String(issue.minimum)}`;
    case 'invalid_union':
      return 'must be "all", or a list of language tags: ["nl", "fr"]';
    default:
      return issue.message;
  }
}

/**
 * @param value what was checked
 * @param path where in it
 * @returns what stands there
 */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
