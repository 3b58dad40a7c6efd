/** All text in a part of HTML, however deep it lies. */
import type { Nodes } from 'hast';

/**
 * @param node a part of HTML
 * @returns all text in it
 */
export function textOf(node: Nodes): string {
  let text = '';
  const waiting: Nodes[] = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.type === 'text') text += one.value;
    else if ('children' in one) for (const inner of one.children.toReversed()) waiting.push(inner);
  }
  return text;
}
