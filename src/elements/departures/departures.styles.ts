/** The departures: one card a body, with a rule whose form tells the status apart without colour. */
import { css } from 'lit';
import { pictureStyles } from './picture.styles.js';

export const departuresStyles = css`
  ${pictureStyles}
  .departures .records {
    align-items: start;
    display: grid;
    gap: 1.25em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    list-style: none;
    margin-block-end: 1.5em;
    padding: 0;
  }
  .departures .records > li {
    break-inside: avoid;
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .departures .records > [data-status='leaving'],
  .departures .records > [data-status='reviewing'] {
    border-inline-start-style: dashed;
  }
  .departures .records > [data-status='staying'] {
    border-inline-start-style: double;
  }
  .departures .records p,
  .departures .records ul {
    margin-block: 0.35em 0;
  }
  .departures .records ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .departures .records .name {
    font-size: 1.0625em;
  }
  .departures summary {
    color: var(--_muted);
    cursor: pointer;
    font-size: 0.9375em;
    min-block-size: 24px;
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
  }
  @media print {
    .departures summary {
      list-style: none;
      padding: 0;
      text-indent: 0;
    }
    .departures details::details-content {
      block-size: auto;
      content-visibility: visible;
      display: block;
    }
    .departures .records {
      display: block;
    }
    .departures .records > li {
      margin-block-end: 1em;
    }
  }
`;
