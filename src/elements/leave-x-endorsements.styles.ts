/** The list of organisations: columns as the width allows, for seven names as for two hundred. */
import { css } from 'lit';

export const endorsementsStyles = css`
  .note {
    margin-block-end: 1em;
  }
  .records {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    list-style: none;
    padding: 0;
  }
  .records > li {
    border-block-start: 0.0625em solid var(--_line);
    padding-block-start: 0.6em;
  }
  @media print {
    .records {
      display: block;
      columns: 2;
    }
    .records > li {
      break-inside: avoid;
    }
  }
`;
