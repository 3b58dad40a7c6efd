/** The classes alone: importing this registers nothing. */
export { LeaveXAlternatives } from './elements/alternatives/leave-x-alternatives.js';
export { LeaveXDepartures } from './elements/departures/leave-x-departures.js';
export { LeaveXEndorse } from './elements/endorse/leave-x-endorse.js';
export { LeaveXEndorsements } from './elements/endorsements/leave-x-endorsements.js';
export { LeaveXLetter } from './elements/letter/leave-x-letter.js';
export { LeaveXPetition } from './elements/petition/leave-x-petition.js';
export { LeaveXShare } from './elements/share/leave-x-share.js';
export { LeaveXWrite } from './elements/write/leave-x-write.js';
export type { ErrorDetail, LanguageChangeDetail, SignDetail } from './elements/events.js';
