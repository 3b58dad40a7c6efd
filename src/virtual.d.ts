/** The modules that the build steps make: see words.build.mjs, campaign.build.mjs and static.build.mjs. */

declare module 'virtual/languages' {
  const languages: {
    /** the bundled languages, in their official order */
    tags: readonly string[];
    /** other tags that mean one of them */
    aliases: Partial<Record<string, string>>;
    /** where readers of one most likely are */
    regions: Partial<Record<string, string>>;
    /** the one that serves where none fits */
    fallback: string;
  };
  export default languages;
}

declare module 'virtual/language-names' {
  /** what the speakers of each bundled language call it */
  const names: readonly { tag: string; name: string; dir: 'ltr' | 'rtl' }[];
  export default names;
}

declare module 'virtual/letter' {
  /** the names of the letter's paragraphs, in the order of the source language */
  const order: Record<'opening' | 'reasons' | 'closing', readonly string[]>;
  export default order;
}

declare module 'virtual/namespaces' {
  /** the namespace that a key of a locale is loaded with, or a top-level key with all below it; absent: `core` */
  const namespaceOf: Partial<Record<string, import('./i18n/words.js').Namespace>>;
  export default namespaceOf;
}

declare module 'virtual/words' {
  /** the words of one namespace of one bundled language */
  const load: (tag: string, namespace: string) => Promise<object>;
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

declare module 'virtual/edition' {
  /** changes with any bundled word or fact */
  const edition: string;
  export default edition;
}

declare module 'virtual/stylesheet' {
  /** the style sheet for the plain HTML, as it was built */
  const styles: string;
  export default styles;
}

declare module 'virtual/language-list' {
  /** the whole list of languages */
  const languages: readonly { tag: string; name: string; quotes: string }[];
  export default languages;
}

declare module 'virtual/source' {
  /** the words of the source language */
  const words: Record<string, unknown>;
  export default words;
}
