/** The call that the letter itself makes. */
import type { Call, Campaign } from './schema.js';

type Calls = Pick<Campaign, 'call' | 'calls'>;

/** @param campaign whose letter; one that names a call that it does not have has been refused at the door */
// eslint-disable-next-line @typescript-eslint/non-nullable-type-assertion-style -- a `!` would say less
export const mainCall = ({ call, calls }: Calls): Call => calls.find(({ id }) => id === call) as Call;
