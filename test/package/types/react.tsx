/** What JSX in React 19 may write on the tags, and what it may not. */
import 'leave-x-letter/react';
import type { Endorsement } from 'leave-x-letter/schema';
import type { LeaveXEndorsements, LeaveXLetter } from 'leave-x-letter/elements';
import { createRef } from 'react';

const letter = createRef<LeaveXLetter>();
const other = createRef<LeaveXEndorsements>();
const records: Endorsement[] = [];
declare const flag: boolean;
declare const maybe: string | undefined;

// events reach the document
declare const page: Document;
page.addEventListener('leave-x-sign', ({ detail }) => detail.url satisfies string);

export const right = [
  <leave-x-letter
    key="1"
    ref={letter}
    id="letter"
    className="a"
    lang="nl"
    data-from="page"
    aria-busy
    style={{ color: 'red' }}
  >
    <p slot="before">Before</p>
  </leave-x-letter>,
  <leave-x-letter key="2" class="a" headingLevel={3} noPetition={flag} endorsementsMode="replace" country={maybe} />,
  <leave-x-letter
    key="3"
    heading-level="3"
    no-petition={flag}
    endorsements-mode="replace"
    departures
    record-links=""
  />,
  <leave-x-petition key="4" petition-url="/sign" onleave-x-sign={({ detail }) => detail.url satisfies string} />,
  <leave-x-endorsements key="5" ref={other} records={records} group-by="country" sortBy="date" />,
  <leave-x-departures key="6" src="/departures.json" onleave-x-error={({ detail }) => detail.kind satisfies string} />,
  <leave-x-letter key="7" act="write" onleave-x-language-change={({ detail }) => detail.lang satisfies string} />,
  <leave-x-write key="8" country="BE" representatives-src="/representatives.json" />,
  <leave-x-endorse key="9" action="/endorsements" who="both" publication-url="/list" />,
  <leave-x-alternatives key="10" followSrc="/channels.json" />,
  <leave-x-share key="11" heading-level="3" />,
];

export const wrong = [
  // @ts-expect-error the ref of another element
  <leave-x-letter key="1" ref={other} />,
  // @ts-expect-error no such mode
  <leave-x-letter key="2" endorsements-mode="instead" />,
  // @ts-expect-error no such mode, as a property
  <leave-x-letter key="3" endorsementsMode="instead" />,
  // @ts-expect-error a level is a number
  <leave-x-letter key="4" heading-level="two" />,
  // @ts-expect-error a property of another element; TypeScript lets every name with a hyphen in it pass
  <leave-x-letter key="5" groupBy="country" />,
  // @ts-expect-error no such detail
  <leave-x-letter key="6" onleave-x-sign={({ detail }) => detail.person} />,
  // @ts-expect-error not a tag of this package
  <leave-x-map key="7" />,
  // @ts-expect-error a list is no text
  <leave-x-endorsements key="8" records="[]" />,
  // @ts-expect-error no such act: what to sign is named by itself
  <leave-x-letter key="9" act="petition" />,
  // @ts-expect-error nobody else can endorse
  <leave-x-endorse key="10" who="everybody" />,
];
