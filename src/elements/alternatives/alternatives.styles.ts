/** Where to go instead: a short list, and addresses that break where they must. */
import { css } from 'lit';

export const alternativesStyles = css`
  .records {
    display: grid;
    gap: 1.25em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    list-style: none;
    padding: 0;
  }
  .records > li {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .records p {
    margin-block: 0.2em 0;
  }
  section {
    margin-block-end: var(--_gap);
  }
  .records + .source {
    margin-block-start: 1.25em;
  }
  .channels :is(a, .name) {
    display: block;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  button {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    color: inherit;
    font: inherit;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.6em;
  }
  button:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.1em;
  }
  @media print {
    .address,
    button {
      display: none;
    }
    .records {
      display: block;
    }
    .records > li {
      margin-block-end: 1em;
    }
  }
`;
