/** Ways to pass the letter on: buttons in a row, a field with its button beside it. */
import { css } from 'lit';

export const shareStyles = css`
  .row {
    align-items: stretch;
  }
  .row input {
    flex: 1 1 14em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .share {
    margin-block-end: var(--_gap);
  }
  .share p {
    margin-block: 0 0.5em;
  }
  .share .field {
    margin-block-start: 1.25em;
  }
  @media print {
    .ways,
    .row {
      display: none;
    }
  }
`;
