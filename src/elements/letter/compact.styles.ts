/** The compact letter: what opens is a line that one can press, and is open on paper. */
import { css } from 'lit';

export const compactStyles = css`
  :host([compact]) .spread {
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
