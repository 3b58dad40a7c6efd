/** A message and the ways out: fields beside one another where there is room, and on paper the message alone. */
import { css } from 'lit';

export const writeStyles = css`
  .write .fields {
    column-gap: 1.5em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .write .fields > p {
    grid-column: 1 / -1;
  }
  .write .records {
    display: grid;
    gap: 0.9em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    list-style: none;
    padding: 0;
  }
  .write .records :is(.meta, .source) {
    padding-inline-start: calc(max(1.15em, 24px) + 0.5em);
  }
  .write textarea {
    field-sizing: content;
    min-block-size: 16em;
    resize: vertical;
  }
  .write .draft {
    margin-block-start: 1em;
  }
  .write .out {
    border: 0.125em solid var(--_accent);
    border-radius: 0.5em;
    box-sizing: border-box;
    max-inline-size: var(--_measure);
    padding: 1em 1.25em;
  }
  .write .label {
    font-weight: 600;
  }
  .write .recipients {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    list-style: none;
    padding: 0;
  }
  .write .recipients button {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    color: inherit;
    font: inherit;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  .write .paper {
    block-size: 0;
    overflow: hidden;
  }
  .write .on-paper {
    display: none;
    white-space: pre-wrap;
  }
  @media print {
    .write :is(fieldset, .out, .buttons, .records, textarea, .state, .chosen),
    .write label:has(textarea) {
      display: none;
    }
    .write .on-paper {
      display: block;
    }
  }
`;
