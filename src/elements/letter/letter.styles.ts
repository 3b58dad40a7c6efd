/** The letter: a measure that reads well, a clear order of sizes. */
import { css } from 'lit';

export const letterStyles = css`
  .letter {
    max-inline-size: var(--_measure);
  }
  .letter ~ .root {
    margin-block-start: calc(1.5 * var(--_gap));
  }
  .letter .heading {
    font-size: 2em;
    letter-spacing: -0.01em;
    line-height: 1.15;
    margin-block-end: 0.4em;
  }
  .letter .lead {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    margin-block-end: 1em;
  }
  .letter ol {
    padding-inline-start: 1.75em;
  }
  .letter li {
    margin-block-end: 0.5em;
    padding-inline-start: 0.25em;
  }
  .letter li::marker {
    font-weight: 700;
  }
  .letter .status {
    color: var(--_muted);
    font-size: 0.875em;
    max-inline-size: none;
  }
  .letter .status button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
    padding: 0;
    text-decoration: underline;
  }
  .letter .origin {
    border-block-start: 0.0625em solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-start: 1.5em;
    max-inline-size: none;
    padding-block-start: 0.75em;
  }
`;
