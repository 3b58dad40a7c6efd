/** The parts of a letter, as a locale names them. */

/** Parts that are one text. */
export const TEXTS: readonly string[] = ['title', 'lead', 'placeAndDate', 'origin'];

/** Parts that have a text for each paragraph. */
export const GROUPS = ['opening', 'reasons', 'closing'] as const;

export const PARTS: readonly string[] = [...TEXTS, ...GROUPS];

/** @param name the name of a part */
export const isGroup = (name: string): boolean => GROUPS.some((group) => group === name);
