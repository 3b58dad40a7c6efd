/** Registers the tags. A tag that somebody has registered before stays theirs, so loading twice breaks nothing. */
import { LeaveXDepartures } from './leave-x-departures.js';
import { LeaveXEndorsements } from './leave-x-endorsements.js';
import { LeaveXLetter } from './leave-x-letter.js';
import { LeaveXPetition } from './leave-x-petition.js';

const tags = {
  'leave-x-petition': LeaveXPetition,
  'leave-x-endorsements': LeaveXEndorsements,
  'leave-x-departures': LeaveXDepartures,
  'leave-x-letter': LeaveXLetter,
};

for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);
