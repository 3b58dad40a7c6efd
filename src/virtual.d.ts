/** The modules that the build steps make: see words.build.mjs and campaign.build.mjs. */

declare module 'virtual/languages' {
  /** the tags of the bundled languages, in their official order */
  const tags: readonly string[];
  export default tags;
}

declare module 'virtual/letter' {
  /** the names of the letter's paragraphs, in the order of the source language */
  const order: Record<'opening' | 'reasons' | 'closing', readonly string[]>;
  export default order;
}

declare module 'virtual/words' {
  /** the words of one part of one bundled language */
  const load: (tag: string, part: string) => Promise<object>;
  export default load;
}

declare module 'virtual/campaign' {
  const core: Omit<import('./campaign/schema.js').Campaign, 'departures'>;
  export default core;
}

declare module 'virtual/departures' {
  const departures: import('./campaign/schema.js').Departure[];
  export default departures;
}
