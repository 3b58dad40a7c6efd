/** Registers the tags. A tag that somebody has registered before stays theirs, so loading twice breaks nothing. */
import { LeaveXDepartures } from './departures/leave-x-departures.js';
import { LeaveXEndorsements } from './endorsements/leave-x-endorsements.js';
import { LeaveXLetter } from './letter/leave-x-letter.js';
import { LeaveXPetition } from './petition/leave-x-petition.js';

/** The version of the package, put in by the build. */
declare const __VERSION__: string;

const tags = {
  'leave-x-petition': LeaveXPetition,
  'leave-x-endorsements': LeaveXEndorsements,
  'leave-x-departures': LeaveXDepartures,
  'leave-x-letter': LeaveXLetter,
};

/** Registers the tags that nobody has registered yet. */
export function define(): void {
  let other: string | undefined;
  for (const [tag, element] of Object.entries(tags)) {
    const first = customElements.get(tag) as { version?: string } | undefined;
    if (!first) customElements.define(tag, Object.assign(element, { version: __VERSION__ }));
    else if (first.version !== __VERSION__) other = first.version ?? 'unknown';
  }
  if (other)
    console.warn(
      `leave-x-letter ${__VERSION__} is not used: version ${other} came first on this page. Load one of them only.`,
    );
}
