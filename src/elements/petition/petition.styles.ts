/** The petition: a frame, and what a reader can do. */
import { css } from 'lit';

export const petitionStyles = css`
  .petition {
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    box-sizing: border-box;
    padding: 1.25em min(1.25em, 6%) 1em; /* less in a narrow column */
  }
  .petition .title {
    font-size: 1.125em;
    font-weight: 600;
  }
  .petition .meta:has(+ p) {
    margin-block-end: 0.9em;
  }
  .petition ul {
    margin-block-end: 0.25em;
    padding-inline-start: 1.25em;
  }
  .petition li + li {
    margin-block-start: 0.5em;
  }
  .act > summary::-webkit-details-marker {
    display: none;
  }
  .act ~ .title,
  .act > div {
    margin-block-start: 1.25em;
  }
  .act dt {
    font-weight: 600;
  }
  .act dd {
    margin: 0 0 0.75em;
  }
  @media print {
    .button {
      all: unset;
      font-weight: 700;
    }
    .act > .button,
    .act:not([open]),
    .petition:has(> .act:not([open]):last-child) {
      display: none;
    }
  }
`;
