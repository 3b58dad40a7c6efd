/** The list of organisations: columns as the width allows, for seven names as for two hundred. */
import { css } from 'lit';

export const endorsementsStyles = css`
  .endorsements .note {
    margin-block-end: 1em;
  }
  .endorsements .records {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    list-style: none;
    padding: 0;
  }
  .endorsements .records > li {
    border-block-start: 0.0625em solid var(--_line);
    padding-block-start: 0.6em;
  }
  .endorsements .source + .records {
    border-inline-start: 0.25em solid var(--_line);
    margin-block: 0.5em 1em;
    padding-inline-start: 0.9em;
  }
  @media print {
    .endorsements .records {
      display: block;
      columns: 2;
    }
    .endorsements .records > li {
      break-inside: avoid;
    }
  }
`;
