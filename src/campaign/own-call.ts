/** The call that the letter itself makes. */
import type { Call, Campaign } from './schema.js';

/**
 * @param campaign whose letter
 * @throws where the campaign names a call that it does not have, which the schema refuses
 */
export function ownCall({ call, calls }: Pick<Campaign, 'call' | 'calls'>): Call {
  const own = calls.find(({ id }) => id === call);
  if (!own) throw new Error(`The campaign names the call "${call}", which is not among its calls.`);
  return own;
}

/**
 * What departures are from, for the words about them.
 * @param campaign whose departures
 */
export const platformOf = (campaign: Pick<Campaign, 'call' | 'calls'>): string =>
  (ownCall(campaign).platforms ?? []).join(', ');
