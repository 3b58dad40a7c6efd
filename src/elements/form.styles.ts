/** Fields and buttons of forms. */
import { css } from 'lit';

export const formStyles = css`
  fieldset {
    border: 0;
    border-block-start: 0.0625em solid var(--_line);
    margin: 0 0 var(--_gap);
    min-inline-size: 0;
    padding: 0.5em 0 0;
  }
  legend {
    font-weight: 600;
    padding: 0 0.5em 0 0;
  }
  .field {
    display: block;
    margin-block-end: 0.75em;
    max-inline-size: var(--_measure);
  }
  .field > span {
    display: block;
    font-size: 0.875em;
  }
  .field :is(input, select, textarea),
  .check input,
  .buttons button {
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
  }
  .field :is(input, select, textarea),
  .buttons button {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.6em;
  }
  .field :is(input, textarea) {
    inline-size: 100%;
  }
  .field [aria-invalid] {
    border-width: 0.1875em;
  }
  .field option {
    background: Canvas;
    color: CanvasText;
  }
  .check {
    display: flex;
    gap: 0.5em;
  }
  .check input {
    accent-color: var(--_accent);
    block-size: max(1.15em, 24px);
    flex: none;
    inline-size: max(1.15em, 24px);
    margin: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    max-inline-size: none;
  }
  .error:not(:empty) {
    font-weight: 600;
  }
  [role='status']:empty {
    margin: 0;
  }
  :is(input, select, textarea, button, [tabindex]):focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.1em;
  }
  .button {
    background: var(--_accent);
    border: 0.125em solid transparent; /* seen where colours are forced */
    border-radius: 0.4em;
    color: var(--_accent-text);
    display: inline-block;
    font-weight: 700;
    line-height: 1.3;
    padding: 0.6em 1.2em;
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline;
  }
  .button:focus-visible {
    border-radius: 0.4em;
  }
`;
