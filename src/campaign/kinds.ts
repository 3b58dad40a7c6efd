/** The types that an organisation, or a person, can be of; without zod, for those who only offer them. */
export const KINDS = [
  'association',
  'foundation',
  'research',
  'media',
  'company',
  'party',
  'municipality',
  'government',
  'person',
  'other',
] as const;
