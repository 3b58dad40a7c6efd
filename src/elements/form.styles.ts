/** What forms look like: labels above fields, errors beside them, buttons. */
import { css } from 'lit';

export const formStyles = css`
  :host {
    --_error: #b00020;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_error: light-dark(#b00020, #ffb3ad);
    }
  }
  .root {
    overflow-wrap: anywhere; /* also where the longest word says how wide something is */
  }
  @media screen {
    /* in a letter, the button above says it to all who see it; who goes by headings still finds it */
    :host([data-act]) .heading {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      margin: 0;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }
  }
  fieldset {
    border: 0;
    margin: 0 0 var(--_gap);
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    font-size: 1.0625em;
    font-weight: 700;
    margin-block-end: 0.6em;
    padding: 0;
  }
  .field {
    margin-block-end: 1em;
    max-inline-size: min(100%, 34em);
  }
  .field label {
    display: block;
    margin-block-end: 0.25em;
  }
  .field :is(input, select, textarea),
  .choice button {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: max(2.75em, 24px);
    padding: 0.35em 0.6em;
  }
  .field textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  .field option {
    background: Canvas;
    color: CanvasText;
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
  .buttons :is(a, button) {
    align-items: center;
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    box-sizing: border-box;
    color: inherit;
    display: inline-flex;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: max(2.75em, 24px);
    padding: 0.35em 0.75em;
    text-align: center;
    text-decoration: none;
  }
  .buttons :is(a, button):hover {
    text-decoration: underline;
  }
  .error:empty,
  [role='status']:empty {
    margin: 0;
  }
  .box {
    column-gap: 0.6em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    max-inline-size: var(--_measure);
  }
  .box > :not(input, label) {
    grid-column: 1 / -1;
  }
  .field:is(.box) input {
    accent-color: var(--_accent);
    block-size: 1.5em;
    inline-size: 1.5em;
    margin: 0;
    min-block-size: max(1.5em, 24px);
    min-inline-size: max(1.5em, 24px);
  }
  .box label {
    margin-block: 0;
  }
  :is(.buttons, .choice) + [role='status']:not(:empty) {
    margin-block-start: 0.75em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .choice button {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  :is(input, select, textarea, button):focus-visible,
  .summary:focus,
  [role='status']:focus-visible {
    outline: 0.15em solid var(--_ring, currentColor);
    outline-offset: 0.15em;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
    margin-block: 0 0.25em;
  }
  .faulty {
    border-inline-start: 0.25em solid var(--_error);
    box-sizing: border-box;
    padding-inline-start: 0.75em;
  }
  .summary,
  .failure {
    border: 0.125em solid var(--_error);
    border-radius: 0.4em;
    margin-block: 0 1.25em;
    max-inline-size: var(--_measure);
    padding: 0.9em min(1.1em, 6%);
  }
  .summary ul {
    margin-block: 0;
    padding-inline-start: 1.25em;
  }
  /* all of a text, of which a field shows what it has room for */
  .on-paper {
    display: none;
    white-space: pre-wrap;
  }
  @media print {
    .button,
    .choice,
    .summary,
    .failure,
    .field textarea {
      display: none;
    }
    .on-paper {
      display: block;
    }
    .field:not(:has(.on-paper)) {
      break-inside: avoid;
    }
  }
`;
