/** What forms look like: labels above fields, errors beside them, buttons. */
import { css } from 'lit';

export const formStyles = css`
  .field {
    margin-block-end: 0.75em;
    max-inline-size: min(100%, 34em);
  }
  .field label {
    display: block;
    margin-block-end: 0.25em;
  }
  .field input,
  .buttons :is(a, button) {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding: 0.35em 0.75em;
  }
  .field input {
    inline-size: 100%;
  }
  .field input[aria-invalid='true'] {
    border-width: 0.1875em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }
  .buttons a {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  .buttons :is(a, button):hover {
    text-decoration: underline;
  }
  .error:not(:empty) {
    font-weight: 600;
  }
  .error:empty,
  [role='status']:empty {
    margin: 0;
  }
  :is(input, button, a):focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }
`;
