/** Words that a page brings, for an element: it tells what is wrong with a letter, and takes the looks that the letter needs. */
import type { LitElement } from 'lit';
import { readAddress } from '../data/address.js';
import { loadCustomWords as load } from '../i18n/custom-words.js';
import type { Words } from '../i18n/words.js';
import { pageAround } from './confined.js';
import { report } from './events.js';
import type { LanguageOptions } from './language-controller.js';
import { addStyles } from './styles.js';

/** The elements that have the looks of a letter in Markdown. */
const styled = new WeakSet<LitElement>();

/**
 * @param host the element that shows them
 * @param tag the language that was asked for
 * @param options where they lie, and what they belong to
 * @param signal aborted when they are wanted no more
 * @throws where none could be had
 */
export async function loadCustomWords(
  host: LitElement,
  tag: string,
  options: LanguageOptions,
  signal: AbortSignal,
): Promise<Words> {
  const page = pageAround(host);
  let told: readonly string[] = [];
  const words = await load(tag, {
    ...options,
    page,
    signal,
    markdown: async (letter) => {
      if (!options.showsLetter) return undefined;
      const { markdownStyles, readMarkdown } = await import('./markdown.lazy.js');
      if (!styled.has(host)) addStyles(host, [markdownStyles]);
      styled.add(host);
      const { draw, faults } = readMarkdown(letter, (address) => readAddress(address, page));
      told = faults;
      return draw;
    },
  });
  signal.throwIfAborted();
  for (const message of told) report(host, { kind: 'words', message });
  return words;
}
