/** Stands in a standalone file for the modules that it does not contain. */
import { ask } from '../data/address.js';

function absent(): never {
  throw new Error('this file does not contain it: use embed.js, which lies beside it in the package');
}

const TAGS = 'leave-x-write, leave-x-endorse, leave-x-alternatives, leave-x-share';

/** Says of the tags that it does not know what they need. */
export function watchTags(page: Document): void {
  const found = ask(page, 'documentElement').querySelector(TAGS);
  if (found) console.warn(`<${found.localName}> needs embed.js; what stands inside it stays.`);
}

export {
  absent as LanguageMenu,
  absent as loadTag,
  absent as ListController,
  absent as loadCustomWords,
  absent as readCampaign,
  absent as readRecords,
};
