/** What a letter consists of, for the element and for plain HTML alike. */
import edition from 'virtual/edition';
import { levelOf } from '../heading.js';

/** Which sections stand below the letter, and how their headings follow from its title. */
export interface LetterOptions {
  /** the level of the title; without it, 2 */
  headingLevel?: number | undefined;
  noPetition?: boolean | undefined;
  noEndorsements?: boolean | undefined;
  departures?: boolean | undefined;
  /** what the letter asks of its reader */
  act?: string | undefined;
  /** whether the letter itself is folded away */
  compact?: boolean | undefined;
}

/** The sections, in their order. */
export type Section = 'act' | 'endorsements' | 'departures';

/** @param options what the page wishes */
export function sectionsOf({ noPetition, noEndorsements, departures, act }: LetterOptions): Section[] {
  const sections: (Section | false | undefined)[] = [
    !(noPetition && act === 'none') && 'act',
    !noEndorsements && 'endorsements',
    departures && 'departures',
  ];
  return sections.filter((one) => typeof one === 'string');
}

/** What a letter says, and to whom: where two letters have the same, they say the same. */
export function editionOf(
  options: LetterOptions,
  { locale, country }: { locale: string; country: string | undefined },
): string {
  const { noPetition, act, compact } = options;
  const level = levelsOf(options).title;
  return [edition, locale, country, level, ...sectionsOf(options), noPetition && 'alone', act, compact && 'compact']
    .filter(Boolean)
    .join(' ');
}

/** The levels of the title, and of the headings of the sections. */
export function levelsOf({ headingLevel }: LetterOptions): { title: number; section: number } {
  const title = levelOf(headingLevel);
  return { title, section: title + 1 };
}
