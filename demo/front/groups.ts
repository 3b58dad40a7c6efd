/** In which part of the form an attribute stands; one that nobody has placed stands in the last. */

export const GROUPS = {
  language: ['lang', 'language-menu'],
  parts: ['no-petition', 'no-endorsements', 'departures', 'compact'],
  act: ['act', 'petition', 'petition-url', 'country', 'who'],
  page: ['heading-level', 'highlight'],
  lists: [
    'endorsements-src',
    'endorsements-mode',
    'departures-src',
    'departures-mode',
    'src',
    'mode',
    'group-by',
    'sort-by',
    'record-links',
  ],
  own: ['locales-src', 'languages', 'campaign-src'],
  more: [],
} as const satisfies Record<string, readonly string[]>;

export type Group = keyof typeof GROUPS;

/** @param name an attribute */
export const groupOf = (name: string): Group =>
  (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly string[]).includes(name)) ?? 'more';
