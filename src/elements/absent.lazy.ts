/** Stands in a standalone file for the lazy modules that it does not contain. */

function absent(): never {
  throw new Error('this file does not contain it: use embed.js, which lies beside it in the package');
}

/** No constructor, so that it registers no tag: what stands inside it stays. */
const absentTag = (): never => absent();

export {
  absent as LanguageMenu,
  absent as ListController,
  absent as loadCustomWords,
  absent as readCampaign,
  absent as readRecords,
  absentTag as LeaveXAlternatives,
  absentTag as LeaveXEndorse,
  absentTag as LeaveXShare,
  absentTag as LeaveXWrite,
};
