/** The letter: a measure that reads well, a clear order of sizes. */
import { css } from 'lit';

export const letterStyles = css`
  /* a grid that breaks over pages loses its gaps */
  @media screen {
    .spread {
      display: grid;
      gap: calc(1.5 * var(--_gap)) 3em;
      /* one column, and from 60em of its own width two: there, the longest of both lengths turns from huge to negative */
      grid-template-columns: repeat(auto-fill, minmax(max(50% - 1.6em, min(100%, 6e4em - 1e5%)), 1fr));
      /* with a percentage, since a fixed width is filled with columns and their gaps where a place asks how narrow it can be */
      max-inline-size: min(100%, 2 * var(--_measure) + 3em);
    }
    .spread > *,
    .side > * > * {
      grid-column: 1 / -1;
    }
    .spread > :first-child {
      align-self: start;
      grid-column-end: -2;
    }
    .beside,
    .side {
      grid-column-start: -2;
    }
    .beside > * {
      inset-block-start: 1em;
      position: sticky;
    }
    .side,
    .side > * {
      display: contents;
      gap: inherit;
    }
    /* few names stay in view with the act; where the column is taller than the window, its end does, once that was reached */
    .side:has(> * > .few),
    .side > :has(> .few) {
      display: grid;
      grid-template-columns: 100%;
    }
    .side > :has(> .few) {
      align-content: start;
      align-self: end;
      inset-block-end: 0;
      min-block-size: min(100%, 100vh - 1em);
      position: sticky;
    }
  }
  .letter {
    display: flow-root;
    hyphenate-limit-chars: 10 4; /* long words alone, for whom text is large and lines are short */
    hyphens: auto;
  }
  .letter .heading {
    font-size: min(2em, 1em + 5vw);
    line-height: 1.15;
  }
  .letter .lead {
    font-size: 1.25em;
    line-height: 1.4;
  }
  .letter > ol {
    padding-inline-start: 1.75em;
  }
  .letter > ol > li,
  .letter .origin {
    border-block-start: 0.0625em solid var(--_line);
  }
  .letter > ol > li {
    padding-block: 0.6em;
    padding-inline-start: 0.25em;
  }
  .letter li::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  /* weaker than the ring of the focus */
  :where(.letter .status) button {
    all: unset;
    cursor: pointer;
    text-decoration: underline;
  }
  .letter .origin {
    margin-block: 1.5em 0.5em;
    padding-block-start: 0.75em;
  }
  @media print {
    .spread > *,
    .side > * > * {
      margin-block-end: 1.5em;
    }
  }
`;
