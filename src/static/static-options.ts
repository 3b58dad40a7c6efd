/** What plain HTML is made of. */

/** What the fragment shows. */
export interface StaticOptions {
  /** the language of the letter, such as `nl` or `de-AT`; where there is none that fits, it is English */
  lang: string;
  /** where readers are, such as `BE`; without it, where the language suggests */
  country?: string | undefined;
  /** the level of the title, 1 to 6; without it, 2 */
  headingLevel?: number | undefined;
  /** adds who has left */
  departures?: boolean | undefined;
  /** leaves the petition out */
  noPetition?: boolean | undefined;
  /** leaves the endorsements out */
  noEndorsements?: boolean | undefined;
  /** the id of one of the campaign's petitions; without it, the one that suits the reader */
  petition?: string | undefined;
  /** an address of your own for signing, used instead */
  petitionUrl?: string | undefined;
  /**
   * the day on which it is shown, from which the age of what is known of a petition counts; without it, no clock is asked:
   * the date of the check is always said, and nothing is claimed about today
   */
  now?: Date | undefined;
  /** words of your own in this language, as a locale file has them; without it, the bundled ones */
  locale?: unknown;
  /** a campaign of your own, as a campaign file has it; without it, the bundled one */
  campaign?: unknown;
  /** endorsements of your own, added to those of the campaign, as a list has them */
  endorsements?: unknown;
  /** departures of your own, as a list has them; `departures` shows them */
  departuresList?: unknown;
  /** whether lists of your own replace those of the campaign instead */
  endorsementsMode?: 'add' | 'replace' | undefined;
  departuresMode?: 'add' | 'replace' | undefined;
  /** where the element that takes over finds the same words, campaign and lists: what its attributes of these names take */
  localesSrc?: string | undefined;
  languages?: string | undefined;
  campaignSrc?: string | undefined;
  endorsementsSrc?: string | undefined;
  departuresSrc?: string | undefined;
  /** what the letter asks of its reader: `write`, or `none` for no button; without it, what the element would ask */
  act?: 'write' | 'none' | undefined;
  /** a short form, in which the whole letter is folded away */
  compact?: boolean | undefined;
  /** whether the element that takes over has a menu of languages */
  languageMenu?: boolean | undefined;
  /** takes what a letter in Markdown has that is not shown as it is written, in words; without it, the console does */
  onFault?: ((message: string) => void) | undefined;
}
