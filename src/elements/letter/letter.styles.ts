/** The letter: a measure that reads well, a clear order of sizes. */
import { css } from 'lit';

export const letterStyles = css`
  .spread {
    display: grid;
    gap: calc(1.5 * var(--_gap)) 3em;
    grid-auto-flow: dense;
    /* one column, and from 60em of its own width two: there, the longest of both lengths turns from huge to negative */
    grid-template-columns: repeat(auto-fill, minmax(max(50% - 1.6em, min(100%, 6e4em - 1e5%)), 1fr));
    grid-template-rows: 1fr;
    max-inline-size: calc(2 * var(--_measure) + 3em);
  }
  .spread > * {
    align-self: start;
    grid-column: 1 / -1;
  }
  .spread > :first-child {
    grid-column-end: -2;
    grid-row: span 2;
  }
  .spread > :is(.petition, .counts, .endorsements:not(:has(.tools, li:nth-child(13)))) {
    grid-column-start: -2;
  }
  .spread > .petition {
    inset-block-start: 1em;
    position: sticky;
  }
  .letter {
    max-inline-size: var(--_measure);
  }
  .letter > :last-child {
    margin-block-end: 0;
  }
  .letter .heading {
    font-size: 2em;
    letter-spacing: -0.01em;
    line-height: 1.15;
    margin-block-end: 0.4em;
  }
  .letter .lead {
    font-size: 1.25em;
    line-height: 1.4;
    margin-block-end: 1em;
  }
  .letter > ol {
    padding-inline-start: 1.75em;
  }
  .letter > ol > li {
    border-block-start: 0.0625em solid var(--_line);
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
    border-block-start: 0.0625em solid var(--_line);
    margin-block: 1.5em 0.5em;
    padding-block-start: 0.75em;
  }
`;
