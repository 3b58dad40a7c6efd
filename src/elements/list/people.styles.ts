/** Names in columns, as many as the width allows, without a query of the window: the more there are, the calmer each. */
import { css } from 'lit';

export const peopleStyles = css`
  .endorsements :is(.people, .many) {
    gap: 0.6em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .endorsements :is(.people, .many) > li {
    border: 0;
    line-height: 1.35;
    padding: 0;
  }
  .endorsements .many .name {
    font-size: 1.0625em;
  }
  .endorsements .directory {
    font-size: 0.9375em;
    gap: 0.4em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  }
  .endorsements .directory .name {
    font-size: 1em;
    font-weight: 400;
  }
  .endorsements .records + .subheading {
    margin-block-start: 1.5em;
  }
  .endorsements .meta + .note {
    margin-block-start: 0.6em;
  }
  @media print {
    .endorsements :is(.people, .many) {
      columns: 3;
    }
    .endorsements :is(.people, .many) > li {
      padding-block-end: 0.4em;
    }
  }
`;
