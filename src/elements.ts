/** The classes alone: importing this registers nothing. */
export { LeaveXDepartures } from './elements/leave-x-departures.js';
export { LeaveXEndorsements } from './elements/leave-x-endorsements.js';
export { LeaveXLetter } from './elements/leave-x-letter.js';
export { LeaveXPetition } from './elements/leave-x-petition.js';
export type { ErrorDetail, LanguageChangeDetail, SignDetail } from './elements/events.js';
