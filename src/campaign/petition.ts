/** Which petition a reader is led to. */
import { daysSince } from '../data/partial-date.js';
import type { Petition } from './schema.js';

/** After how many days a petition's state counts as old news. */
const STALE_AFTER = 180;

/** What the reader is offered. */
export type PetitionChoice =
  /** an address of the page's own, used as it is */
  | { kind: 'custom'; url: string }
  /** one that is open */
  | { kind: 'open'; petition: Petition }
  /** none here: the one that is closed, if there is one, and those that are open elsewhere */
  | { kind: 'closed'; petition: Petition | undefined; elsewhere: Petition[] };

interface Reader {
  /** the language of the page */
  language: string;
  /** where the reader is: an ISO 3166-1 code */
  country: string | undefined;
  /** the id of the petition that the page has named; none: the one that fits the reader */
  petition?: string | undefined;
}

/**
 * @param campaign whose petitions
 * @param reader whom it is for
 * @returns what to offer; `undefined` where the campaign has nothing to sign
 */
export function petitionFor(
  { petitions }: { petitions: readonly Petition[] },
  reader: Reader,
): PetitionChoice | undefined {
  const petition = petitions.find(({ id }) => id === reader.petition) ?? fitting(petitions, reader);
  if (petition?.state === 'open') return { kind: 'open', petition };
  const elsewhere = petitions.filter(({ state }) => state === 'open');
  return petition || elsewhere.length > 0 ? { kind: 'closed', petition, elsewhere } : undefined;
}

/** An open one for the reader's area and language, else the European one, open before closed. */
function fitting(petitions: readonly Petition[], { language, country }: Reader): Petition | undefined {
  const speaks = ({ languages }: Petition) =>
    languages === 'all' || languages.some((tag) => base(tag) === base(language));
  const european = petitions.filter(({ area = 'EU' }) => area === 'EU');
  return (
    petitions.find((one) => one.state === 'open' && one.area === country && speaks(one)) ??
    european.find((one) => one.state === 'open' && speaks(one)) ??
    european.find((one) => one.state === 'open') ??
    european[0]
  );
}

/**
 * Whether the state of a petition was last checked so long ago that the reader should know.
 * @param petition an open one
 * @param now the day on which it is shown
 */
export function isStale({ checked }: Petition, now: Date): boolean {
  return daysSince(checked, now) > STALE_AFTER;
}

const base = (tag: string) => tag.split('-', 1)[0];
