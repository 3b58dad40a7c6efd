/** What is printed, seen in every engine: rules for paper hold for a moment, and those for screens do not. */

/** All style sheets of an element, through shadow roots. */
function sheetsOf(element: Element): CSSStyleSheet[] {
  const root = element.shadowRoot;
  const own = root ? root.adoptedStyleSheets : [];
  return [...own, ...[...(root ?? element).children].flatMap(sheetsOf)];
}

/**
 * @param element what is printed
 * @param look what is looked at meanwhile
 */
export function onPaper<T>(element: Element, look: () => T): T {
  const rules = [...new Set(sheetsOf(element))].flatMap(({ cssRules }) => [...cssRules]);
  const media = rules.filter((rule) => rule instanceof CSSMediaRule).map((rule) => rule.media);
  const before = media.map(({ mediaText }) => mediaText);
  for (const one of media)
    if (one.mediaText === 'print') one.mediaText = 'all';
    else if (one.mediaText === 'screen') one.mediaText = 'not all';
  try {
    return look();
  } finally {
    for (const [index, one] of media.entries()) one.mediaText = before[index]!;
  }
}
