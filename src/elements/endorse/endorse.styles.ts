/** The looks of the form. */
import { css } from 'lit';

export const endorseStyles = css`
  .call {
    margin-block-end: var(--_gap);
  }
  .call p {
    margin-block-end: 0.25em;
  }
  .call .note {
    margin-block-start: 1em;
  }
  .links {
    list-style: none;
    margin-block: 0.6em 0;
    padding: 0;
  }
  .links li + li {
    margin-block-start: 0.35em;
  }
  .trap:not(.faulty) {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
