/** Which language an element speaks: what its surroundings ask for, matched against what there is. */

/** Asks a node past the names in a form, which may be such as `parentNode`. */
const ask = <Name extends keyof Node>(node: Node, name: Name): Node[Name] => Reflect.get(Node.prototype, name, node);

/** What a node stands in, through shadow roots. */
export const around = (node: Node): Node | null =>
  ask(node, 'parentNode') ?? (ask(node, 'nodeType') === Node.DOCUMENT_FRAGMENT_NODE ? (hostOf(node) ?? null) : null);

/**
 * The language that the page asks for at this place: the nearest `lang`, through shadow roots.
 * @param element where the words will stand
 * @returns a language tag, or an empty string where the page says nothing
 */
export function languageAt(element: Element): string {
  for (let node: Node | null = element; node; node = around(node)) {
    const lang = isElement(node) && (attributeOf(node, 'lang') ?? attributeOf(node, 'xml:lang'))?.trim();
    if (lang) return lang;
  }
  return '';
}

/** The element that a shadow root belongs to. */
const hostOf = (root: Node | undefined): Element | undefined => (root as Partial<ShadowRoot> | undefined)?.host;

const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** By kind of node and not by class: what lies in a frame has classes of its own. */
const isElement = (node: Node): node is Element => ask(node, 'nodeType') === Node.ELEMENT_NODE;

/**
 * Every root whose attributes can change the answer of {@link languageAt}.
 * @param element where the words will stand
 */
export function rootsAround(element: Element): Node[] {
  const roots = [element.getRootNode()];
  for (let host = hostOf(roots[0]); host; host = hostOf(roots.at(-1))) roots.push(host.getRootNode());
  return roots;
}

/**
 * BCP 47 lookup: the tag itself, then the tag with its last parts taken away one by one.
 * @param tag what was asked for, in any case and with `-` or `_`
 * @param available the tags there are, in canonical form
 * @param aliases other tags that mean one of them
 * @returns one of `available`, or `undefined`
 */
export function matchLanguage(
  tag: string,
  available: readonly string[],
  aliases: Partial<Record<string, string>> = {},
): string | undefined {
  for (const candidate of fallbacksOf(tag)) {
    if (available.includes(candidate)) return candidate;
    if (Object.hasOwn(aliases, candidate)) return aliases[candidate];
  }
  return undefined;
}

/**
 * A tag, then the same with its last parts taken away one by one: `nl-BE` → `nl-BE`, `nl`.
 * @param tag in any case and with `-` or `_`
 */
export function fallbacksOf(tag: string): string[] {
  const tags: string[] = [];
  for (let rest = canonicalTag(tag); rest; rest = rest.replace(/(?:^|-)[^-]*$/, '').replace(/-[^-]$/, ''))
    tags.push(rest);
  return tags;
}

/**
 * The tags in an attribute that lists them: `nl fr`, or `nl, fr`. What is no language tag is left out.
 * @param list what stands in it
 */
export const tagsIn = (list: string): string[] => list.split(/[\s,]+/).filter((tag) => canonicalTag(tag) !== '');

/**
 * A language tag in its usual form: `NL_be` → `nl-BE`.
 * @param tag in any case and with `-` or `_`
 * @returns an empty string for what is no tag
 */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}
