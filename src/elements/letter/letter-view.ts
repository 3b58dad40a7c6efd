/** What a letter consists of, for the element and for plain HTML alike. */

/** Which sections stand below the letter, and how their headings follow from its title. */
export interface LetterOptions {
  /** the level of the title; without it, 2 */
  headingLevel?: number | undefined;
  noPetition?: boolean | undefined;
  noEndorsements?: boolean | undefined;
  departures?: boolean | undefined;
}

/** The sections, in their order. */
export type Section = 'petition' | 'endorsements' | 'departures';

/** @param options what the page wishes */
export function sectionsOf({ noPetition, noEndorsements, departures }: LetterOptions): Section[] {
  const sections: (Section | false | undefined)[] = [
    !noPetition && 'petition',
    !noEndorsements && 'endorsements',
    departures && 'departures',
  ];
  return sections.filter((one) => typeof one === 'string');
}

/** The levels of the title, and of the headings of the sections. */
export function levelsOf({ headingLevel }: LetterOptions): { title: number; section: number } {
  const title = headingLevel ?? 2;
  return { title, section: title + 1 };
}
