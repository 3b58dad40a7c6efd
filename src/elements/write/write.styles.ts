/** A message and the ways out: fields beside one another where there is room, and on paper the message alone. */
import { css } from 'lit';

export const writeStyles = css`
  .write .columns {
    column-gap: 1.5em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    max-inline-size: calc(68em + 1.5em);
  }
  .write fieldset,
  .write .note,
  .write .draft {
    margin-block-start: 1.25em;
  }
  .write .records {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    list-style: none;
    padding: 0;
  }
  .write .records .box {
    margin-block-end: 0.25em;
  }
  .write .records > li:has(.box) :is(.meta, .source) {
    padding-inline-start: calc(max(1.5em, 24px) + 0.6em);
  }
  .representatives .records {
    border: 0.0625em solid var(--_line);
    border-radius: 0.5em;
    max-block-size: min(36em, 75vh);
    overflow: auto;
    padding: 1em min(1em, 4%);
  }
  .write .draft .field {
    max-inline-size: var(--_measure);
  }
  .write textarea {
    field-sizing: content;
    font: inherit;
    min-block-size: 16em;
    resize: vertical;
  }
  .write :is(.said, .error) {
    margin-block: 0.25em 0;
  }
  .write .state:not(:empty),
  .write .result:not(:empty),
  .write .chosen {
    font-weight: 600;
  }
  .write [role='status']:empty {
    margin: 0;
  }
  .write .out {
    border: 0.125em solid var(--_accent);
    border-radius: 0.5em;
    box-sizing: border-box;
    margin-block-start: 1.25em;
    max-inline-size: var(--_measure);
    padding: 1.25em min(1.25em, 6%) 1em;
  }
  .write .label {
    font-size: 1.125em;
    font-weight: 600;
  }
  .write .choice {
    gap: 0.6em;
    margin-block-end: 0.9em;
  }
  .write .message {
    margin-block-start: 2.5em;
  }
  .write .failure {
    border: 0;
    margin: 0;
    padding: 0;
  }
  .write .recipients {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    list-style: none;
    padding: 0;
  }
  .write .recipients li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .write .recipients button {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    color: inherit;
    flex: none;
    font: inherit;
    min-block-size: max(2.25em, 24px);
    min-inline-size: max(2.25em, 24px);
  }
  .write .paper {
    block-size: 0;
    overflow: hidden;
  }
  @media print {
    .write > p:not(.source),
    .write :is(fieldset, .out, .records, .field, .state, .recipients button),
    .representatives:not(:has(.message)) {
      display: none;
    }
  }
`;
