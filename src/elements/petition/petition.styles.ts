/** The petition: a frame, and a button nobody overlooks. */
import { css } from 'lit';

export const petitionStyles = css`
  .petition {
    border: 0.125em solid var(--_accent);
    border-radius: 0.5em;
    box-sizing: border-box;
    max-inline-size: var(--_measure);
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
  .button {
    background: var(--_accent);
    border: 0.125em solid transparent; /* seen where colours are forced */
    border-radius: 0.4em;
    color: var(--_accent-text);
    display: inline-block;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
    padding: 0.7em min(1.4em, 6%);
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline;
  }
  .button:focus-visible {
    border-radius: 0.4em;
  }
  @media print {
    .button {
      background: none;
      color: inherit;
      padding: 0;
    }
  }
`;
