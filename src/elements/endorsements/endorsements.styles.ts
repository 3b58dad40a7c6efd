/** The list of organisations: names first, in columns as the width allows. */
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
    break-inside: avoid;
    border-block-start: 0.0625em solid var(--_line);
    padding-block-start: 0.6em;
  }
  .endorsements .records > :only-child {
    column-span: all;
    grid-column: 1 / -1;
  }
  .endorsements .name {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .endorsements li > a {
    text-decoration-color: var(--_muted);
  }
  .endorsements .source + .records {
    border-inline-start: 0.125em solid var(--_line);
    margin-block: 0.5em 1em;
    padding-inline-start: 0.9em;
  }
  @media print {
    .endorsements .records {
      display: block;
      columns: 2;
    }
  }
`;
