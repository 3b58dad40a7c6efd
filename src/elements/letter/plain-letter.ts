/** The plain HTML that stands inside a letter: where it says all that the letter would say, it is shown as it is. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import bundled from 'virtual/campaign';
import { fire } from '../events.js';
import { spreadTemplate } from './letter.template.js';

/** The properties that an edition tells apart (see outline.ts), or that change nothing in a letter. */
const IN_EDITION = new Set<PropertyKey>([
  'headingLevel',
  'country',
  'noPetition',
  'noEndorsements',
  'act',
  'compact',
  'browserLanguage',
]);

export class PlainLetter implements ReactiveController {
  readonly #host: LitElement;
  readonly #edition: () => string;
  #copied: Element | undefined;
  #copies: readonly Node[] = [];

  /**
   * @param edition tells what the element would say, and to whom; asked only where there is something to compare
   */
  constructor(host: LitElement, edition: () => string) {
    this.#host = host;
    this.#edition = edition;
    host.addController(this);
  }

  /** @returns its sections, or `undefined` where it says something else than the element, or the element has to do more */
  find(): readonly Element[] | undefined {
    const sections = [...this.#host.querySelectorAll(':scope > .spread > :not(p)')];
    const edition = sections[0]?.getAttribute('data-edition');
    if (!edition || edition !== this.#edition()) return undefined;
    const { elementProperties } = this.#host.constructor as typeof LitElement;
    for (const name of elementProperties.keys()) {
      const value = (this.#host as unknown as Record<PropertyKey, unknown>)[name];
      // the one default that is a word
      if (value && value !== 'add' && !IN_EDITION.has(name)) return undefined;
    }
    return sections;
  }

  /**
   * A copy of what stands inside: with our styles and parts, and out of reach of the page's.
   * @param onToggle called where its button opens and closes
   */
  template(onToggle: unknown): TemplateResult {
    const sections = this.find() ?? [];
    // a page may put other HTML in its place
    if (sections[0] !== this.#copied) this.#copies = sections.map((one) => one.cloneNode(true));
    this.#copied = sections[0];
    const [article, ...below] = this.#copies;
    return html`<div @click=${this.#sign} @toggle=${onToggle}>${spreadTemplate(article, below)}</div>`;
  }

  /** Where a link inside the tag had the keyboard and is shown no more, the same link of the letter gets it, and nothing scrolls. */
  hostUpdated(): void {
    const lost = this.#host.querySelector<HTMLAnchorElement>('.root a[href]:focus');
    if (!lost || lost.getClientRects().length > 0) return;
    const alike = (root: ParentNode) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.root a[href]')].filter(({ href }) => href === lost.href);
    alike(this.#host.renderRoot)[alike(this.#host).indexOf(lost)]?.focus({ preventScroll: true });
  }

  /** A reader follows a link of it. */
  readonly #sign = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.petition a[href]');
    const petition = bundled.petitions.find(({ state, url }) => state === 'open' && url === link?.href);
    if (petition && !fire(this.#host, 'leave-x-sign', { petition: petition.id, url: petition.url }))
      event.preventDefault();
  };
}
