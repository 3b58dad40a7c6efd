/** Finds the letter in a whole page, loaded where one is imported: what finds it is large, and wants a document. */
import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import { parseHTML } from 'linkedom/worker';
import { ParseError } from '../markdown/parse-error.js';

/**
 * @param tree a page
 * @param selector where the letter is, if somebody knows
 * @returns the elements that hold the letter; none where none is found
 * @throws {ParseError} where the selector cannot be read
 */
export function mainText(tree: Root, selector: string | undefined): Element[] {
  const found = new Map<unknown, Nodes>();
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as Window;
  const html = tree.children.find((node) => node.type === 'element');
  if (!html) return [];
  const afterTransform = (node: Nodes, made: Node) => {
    found.set(made, node);
  };
  document.documentElement.replaceWith(toDom(html, { document, afterTransform }));
  if (selector !== undefined) return selected(document, selector, found);
  const nodes: Nodes[] = [];
  const article = new Readability<unknown>(document, { serializer: (element) => element, charThreshold: 100 }).parse();
  const waiting = [article?.content as Node | undefined];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const text = node.nodeType === 3 && node.nodeValue?.trim() ? found.get(node) : undefined;
    if (text) nodes.push(text);
    waiting.push(...node.childNodes);
  }
  const around = smallest(tree, new Set(nodes));
  return around ? [around] : [];
}

function selected(document: Document, selector: string, found: ReadonlyMap<unknown, Nodes>): Element[] {
  const matches = matching(document, selector);
  return matches
    .filter((one) => !matches.some((other) => other !== one && other.contains(one)))
    .map((one) => found.get(one) as Element);
}

function matching(document: Document, selector: string): globalThis.Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch (thrown) {
    throw new ParseError(`--select ${selector} is not a valid CSS selector.`, 1, { cause: thrown });
  }
}

/** The smallest element that has them all in it, so that nothing between them is lost. */
function smallest(tree: Root, nodes: ReadonlySet<Nodes>): Element | undefined {
  let around: Element | undefined;
  const count = (node: Nodes): number => {
    let held = nodes.has(node) ? 1 : 0;
    if ('children' in node) for (const child of node.children) held += count(child);
    if (!around && held > 0 && held === nodes.size && node.type === 'element') around = node;
    return held;
  };
  count(tree);
  return around;
}
