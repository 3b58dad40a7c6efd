/** The departures: one card a body, with a rule whose form tells the status apart without colour. */
import { css } from 'lit';

export const departuresStyles = css`
  .records {
    display: grid;
    gap: 1.25em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    list-style: none;
    margin-block-end: 1.5em;
    padding: 0;
  }
  .records > li {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .records > [data-status='leaving'],
  .records > [data-status='reviewing'] {
    border-inline-start-style: dashed;
  }
  .records > [data-status='staying'] {
    border-inline-start: 0.25em double var(--_line);
  }
  .records p,
  .records ul {
    margin-block: 0.35em 0;
  }
  .records .name {
    font-size: 1.0625em;
  }
  @media print {
    .records {
      display: block;
    }
    .records > li {
      margin-block-end: 1em;
    }
  }
`;
