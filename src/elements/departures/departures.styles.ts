/** The departures: one card a body, with a rule whose form tells the status apart without colour. */
import { css } from 'lit';

export const departuresStyles = css`
  .departures .records {
    display: grid;
    gap: 1.25em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    list-style: none;
    margin-block-end: 1.5em;
    padding: 0;
  }
  .departures .records > li {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .departures .records > [data-status='leaving'],
  .departures .records > [data-status='reviewing'] {
    border-inline-start-style: dashed;
  }
  .departures .records > [data-status='staying'] {
    border-inline-start: 0.25em double var(--_line);
  }
  .departures .records p,
  .departures .records ul {
    margin-block: 0.35em 0;
  }
  .departures .records .name {
    font-size: 1.0625em;
  }
  @media print {
    .departures .records {
      display: block;
    }
    .departures .records > li {
      margin-block-end: 1em;
    }
  }
`;
