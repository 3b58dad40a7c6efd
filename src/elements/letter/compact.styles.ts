/** The compact letter: what opens is a line that one can press, and is open on paper. */
import { css } from 'lit';

export const compactStyles = css`
  :host([compact]) .spread {
    grid-template-rows: auto 1fr;
    row-gap: var(--_gap);
  }
  :host([compact]) .letter .heading {
    font-size: 1.5em;
  }
  .letter > .lead:last-child {
    margin-block-end: 0;
  }
  .counts p {
    margin: 0;
  }
  /* beside all that stands open, and what opens */
  :host([compact]) :is(.side:has(> * > .few), .beside:last-child) {
    grid-row: span 2;
  }
  .whole {
    grid-column-end: -2;
  }
  .whole > summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 24px;
  }
  .whole[open] > summary {
    margin-block-end: 1em;
  }
  @media print {
    .whole > summary {
      display: none;
    }
    .whole::details-content {
      block-size: auto;
      content-visibility: visible;
      display: block;
    }
  }
`;
