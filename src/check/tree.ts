/** Objects within objects, as a JSON file holds them. */

export type Tree = Record<string, unknown>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param value the content of a file
 * @param path where in it
 * @returns the object there, or an empty one where there is none
 */
export function treeAt(value: unknown, ...path: string[]): Tree {
  const found = path.reduce<unknown>((inner, key) => (isTree(inner) ? inner[key] : undefined), value);
  return isTree(found) ? found : {};
}
