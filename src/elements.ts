/** The classes alone: importing this registers nothing. */
export { LeaveXDepartures } from './elements/departures/leave-x-departures.js';
export { LeaveXEndorsements } from './elements/endorsements/leave-x-endorsements.js';
export { LeaveXLetter } from './elements/letter/leave-x-letter.js';
export { LeaveXPetition } from './elements/petition/leave-x-petition.js';
export type { ErrorDetail, LanguageChangeDetail, SignDetail } from './elements/events.js';
