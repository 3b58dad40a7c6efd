/** Stands in a standalone file for the lazy modules, and the optional tags, that it does not contain. */

function absent(): never {
  throw new Error('this file does not include it: use embed.js from the same package');
}

export {
  absent as LanguageMenu,
  absent as ListController,
  absent as loadCustomWords,
  absent as loadTag,
  absent as readCampaign,
  absent as readRecords,
};
