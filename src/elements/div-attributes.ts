/** What a div may not say: attributes whose values somebody else may have written, by their names. */

/** A content filter lets a stranger write such a div: what is loaded, and where readers are sent, stays on the page's own site. */
export const ADDRESS = /(?:^|-)(?:src|url)$|^language-links$/;

/** What would show a stranger's words as the host's, or send to a stranger what readers type: a div does not say it, the script tag does. */
export const OF_THE_HOST =
  /^(?:action|mailto|contribute-url|follow-src|representatives-src|publisher|publication-url|contact|withdraw|privacy-url)$/;
