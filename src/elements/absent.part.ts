/** Stands in a standalone file for the opt-in parts that it does not contain. */

function absent(): never {
  throw new Error('this file does not contain it: use embed.js, which lies beside it in the package');
}

export {
  absent as DeparturesList,
  absent as EndorsementsList,
  absent as LanguageMenu,
  absent as OwnCampaign,
  absent as loadOwnWords,
};
export const languageMenuStyles = {};
export const listStyles = {};
