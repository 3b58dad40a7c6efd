/** Names of people in columns, as many as the width allows, without a query of the window. */
import { css } from 'lit';

export const peopleStyles = css`
  .endorsements .people {
    gap: 0.5em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  }
  .endorsements .people > li {
    border: 0;
    line-height: 1.35;
    padding: 0;
  }
  @media print {
    .endorsements .people {
      columns: 3;
    }
    .endorsements .people > li {
      padding-block-end: 0.4em;
    }
  }
`;
