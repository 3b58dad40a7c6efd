/** The plain HTML that stands inside a letter: where it says all that the letter would say, it is shown as it is. */
import type { LitElement } from 'lit';
import bundled from 'virtual/campaign';
import { type SignDetail } from '../events.js';

/** The properties that an edition tells apart (see letter-view.ts), or that change nothing in a letter. */
const IN_EDITION = new Set<PropertyKey>([
  'headingLevel',
  'country',
  'noPetition',
  'noEndorsements',
  'act',
  'compact',
  'browserLanguage',
]);

/**
 * Finds plain HTML that the element need not make again.
 * @param letter the element
 * @param edition tells what the element would say, and to whom; asked only where there is something to compare
 * @returns its sections, or `undefined` where it says something else, or has to do more
 */
export function plainSections(letter: LitElement, edition: () => string): readonly Element[] | undefined {
  const [article, ...sections] = letter.querySelectorAll(':scope > .spread > :not(p)');
  if (!article?.hasAttribute('data-edition') || article.getAttribute('data-edition') !== edition()) return undefined;
  const { elementProperties } = letter.constructor as typeof LitElement;
  for (const name of elementProperties.keys()) {
    const value = (letter as unknown as Record<PropertyKey, unknown>)[name];
    // the one default that is a word
    if (value && value !== 'add' && !IN_EDITION.has(name)) return undefined;
  }
  return [article, ...sections];
}

/** Where a link inside the tag had the keyboard and is shown no more, the same link of the letter gets it, and nothing scrolls. */
export function keepFocus(letter: LitElement): void {
  const lost = letter.querySelector<HTMLAnchorElement>('.root a[href]:focus');
  if (!lost || lost.getClientRects().length > 0) return;
  const alike = (root: ParentNode) =>
    [...root.querySelectorAll<HTMLAnchorElement>('.root a[href]')].filter(({ href }) => href === lost.href);
  alike(letter.renderRoot)[alike(letter).indexOf(lost)]?.focus({ preventScroll: true });
}

/**
 * What a reader signs who follows a link of such HTML.
 * @param event a click in it
 */
export function signedIn(event: Event): SignDetail | undefined {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.petition a[href]');
  const petition = bundled.petitions.find(({ state, url }) => state === 'open' && url === link?.href);
  return petition && { petition: petition.id, url: petition.url };
}
