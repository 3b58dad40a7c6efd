/** Words that a page brings, for an element: it tells what is wrong with a letter, and takes the looks that the letter needs. */
import type { LitElement } from 'lit';
import { readAddress } from '../data/address.js';
import { type CustomWordsSource, type Letter, loadCustomWords as load } from '../i18n/custom-words.js';
import type { Words } from '../i18n/words.js';
import { pageAround } from './confined.js';
import { report } from './events.js';
import { levelOf } from './heading.js';
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
  host: LitElement & { headingLevel?: number },
  tag: string,
  options: Pick<CustomWordsSource, 'localesSrc' | 'languages' | 'hasCustomCampaign'>,
  signal: AbortSignal,
): Promise<Words> {
  const page = pageAround(host);
  let told: readonly string[] = [];
  const markdown = async (letter: Letter) => {
    const { markdownStyles, readMarkdown } = await import('./markdown.lazy.js');
    if (!styled.has(host)) addStyles(host, [markdownStyles]);
    styled.add(host);
    const { draw, faults } = readMarkdown(letter, {
      readAddress: (address) => readAddress(address, page),
      level: () => levelOf(host.headingLevel),
    });
    told = faults;
    return draw;
  };
  // an element that has no sections to leave out shows no letter either
  const showsLetter = 'noPetition' in host;
  const words = await load(tag, { ...options, page, signal, markdown: showsLetter ? markdown : undefined });
  signal.throwIfAborted();
  for (const message of told) report(host, { kind: 'words', message });
  return words;
}
