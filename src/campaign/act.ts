/** The one thing that a letter asks of its reader. */
import type { PetitionChoice } from './petition.js';

/** What a page can name. */
const ACTS = ['write', 'endorse', 'share', 'none'];

/** What the button of a letter does. */
export type Act = 'petition' | 'write' | 'endorse' | 'share';

interface Offers {
  /** what the page has named, if anything */
  act?: string | undefined;
  /** the petition, where the letter shows one */
  petition: PetitionChoice | undefined;
  /** whether there is a question to a council: the bundled one belongs to the bundled letter and campaign alone */
  question: 'bundled' | 'own' | undefined;
  /** whether the page has said where endorsements go */
  canEndorse: boolean;
}

/**
 * @param offers what there is for this reader
 * @returns what the button does; `undefined` where nothing is asked
 */
export function actFor({ act, petition, question, canEndorse }: Offers): Act | undefined {
  if (act === 'none') return undefined;
  if (act === 'share' || (act === 'endorse' && canEndorse) || (act === 'write' && question)) return act;
  if (petition && petition.kind !== 'closed') return 'petition';
  if (question === 'bundled') return 'write';
  if (canEndorse) return 'endorse';
  return question && 'write';
}

/**
 * @param act what the page has named
 * @param canEndorse whether it has said where endorsements go
 * @returns why that cannot be, where it cannot
 */
export function refusalOf(act: string, canEndorse: boolean): string | undefined {
  if (!ACTS.includes(act)) return `act="${act}" is not known. Use one of: ${ACTS.join(', ')}.`;
  if (act === 'endorse' && !canEndorse)
    return 'act="endorse" needs your form inside the tag: <leave-x-endorse slot="act" …>.';
  return undefined;
}
